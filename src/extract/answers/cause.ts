import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, spanOfTokens } from './scene.ts';

const UNKNOWN = new Phrases(events.unknown);
const CAUSE = /\bcauses?\b/;
/** What is caused stands before, the cause behind. */
const NAMED = /\b(?:caused by|due to|because of|as a result of|triggered by|the cause was|blamed on|looking at|result of)\s+(?:an? |the )?([a-z][a-z -]{2,60})/;
const STOP = /\s(?:and|that|which|who|in|on|at|after|as|when|while|said|because|during|of)\s.*$/;

/** Right before a content that names no more than the culprit: "he blamed a lorry". */
const BLAMED = /\b(?:blam(?:ed|es|ing)|attributed (?:it|this|the [a-z]+) to)\s(?:on\s)?$/;

/** The cause as told, or that it is not known. */
export function cause(scene: AnswerScene): ClaimAnswer[] {
  if (scene.tokens.length <= 6 && BLAMED.test(scene.doc.text.slice(Math.max(0, scene.span[0] - 40), scene.span[0]).toLowerCase())) {
    return [answer('other:cause', scene.lower.replace(/^(?:an?|the)\s/, ''), scene.span, 'answer.blamed')];
  }
  const open = UNKNOWN.all(scene.tokens)[0];
  const named = NAMED.exec(scene.lower);
  if (CAUSE.test(scene.lower) && open) return [answer('other:cause', 'not known', spanOfTokens(scene.tokens, open.first, open.last), 'answer.cause-open')];
  if (!named?.[1] || (named[0].startsWith('looking at') && !CAUSE.test(scene.lower))) return [];
  const start = scene.span[0] + named.index;
  return [answer('other:cause', named[1].replace(STOP, '').trim(), [start, start + named[0].length], 'answer.cause')];
}
