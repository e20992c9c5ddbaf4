import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, spanOfTokens } from './scene.ts';

const SAFETY = new Phrases(events.safety);
const NOT = /(?:\b(?:not|never|no)\b|n't\b)[^.]{0,30}$/;
/** A list or register on which somebody does not stand. */
const UNLISTED = /\b(?:list|register|roll)\b[^.]{0,30}\b(?:did not|didn't|does not) (?:contain|include|list|name)\b/;

/** Whether everybody is accounted for. Where both stand in one content, as when a statement is quoted to be refuted, the doubt counts. */
export function safety(scene: AnswerScene): ClaimAnswer[] {
  const { tokens, lower, span } = scene;
  const unlisted = UNLISTED.exec(lower);
  if (unlisted) return [answer('other:everybody safe', 'no', [span[0] + unlisted.index, span[0] + unlisted.index + unlisted[0].length], 'answer.safety')];
  const found = SAFETY.all(tokens).map((hit): ClaimAnswer => {
    const own = spanOfTokens(tokens, hit.first, hit.last);
    const listed = lower.slice(own[0] - span[0], own[1] - span[0]).endsWith('list');
    const negated = NOT.test(lower.slice(0, own[0] - span[0])) && !/^(?:never|not|did|no)/.test(lower.slice(own[0] - span[0]));
    // "on the list" speaks of safety only when somebody is not
    if (listed) return answer('other:everybody safe', negated ? 'no' : '', own, 'answer.safety');
    return answer('other:everybody safe', negated !== (hit.value === 'no') ? 'no' : 'yes', own, 'answer.safety');
  });
  const told = found.filter(({ value }) => value !== '');
  return [told.find(({ value }) => value === 'no') ?? told[0] ?? []].flat();
}
