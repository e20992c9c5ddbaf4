import type { ClaimAnswer } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { formatAmount } from '../../text/amount.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, firstFrom } from './scene.ts';
import { isCompared, isElsewhen, isUnreal } from './unreal.ts';

const HARM = new Phrases(events.harm);
const ANYBODY = new Set<string>(events.anybody);
/** A number told as a count, of what was said before: "the figure is 14", "it was 29, not 21". */
const COUNTS = /\b(?:totals?|figures?|tally|(?:real|true|actual|final|right|correct) number)\b|^(?:that )?it (?:was|is) [\w-]+,? (?:not|rather than)\b/;
/** The content says itself whom it counts. */
const OF_OTHERS = /\b(?:shot|hit|patients?|passengers?|treated|hospitals?|aboard|arrests?|charges?)\b/;
/** Tokens before a content that may tell what is counted. */
const BACK = 60;

/** A bare number in a content that says it is a count: it counts those whose harm was told last before it. */
export function tally(scene: AnswerScene): ClaimAnswer[] {
  if (!COUNTS.test(scene.lower) || OF_OTHERS.test(scene.lower) || HARM.all(scene.tokens).length > 0) return [];
  const counts = scene.quantities.filter((quantity) => countsPeople(quantity) && !isCompared(scene, quantity.span[0]));
  const [only] = counts;
  if (!only || counts.length > 1 || isUnreal(scene, only.span[0]) || isElsewhen(scene, only.span[0])) return [];
  const kind = harmBefore(scene);
  return kind === null || kind === 'arrested' ? [] : [answer(kind, formatAmount(only), only.span, 'answer.tally')];
}

const countsPeople = ({ unit, of, value }: Quantity): boolean => unit === null && value > 1 && Number.isInteger(value) && (of === null || ANYBODY.has(of));

/** The harm told last before the content. */
function harmBefore({ doc, span }: AnswerScene): string | null {
  const end = firstFrom(doc.tokens, span[0]);
  for (let i = end - 1; i >= Math.max(0, end - BACK); i--) {
    const hit = HARM.at(doc.tokens, i);
    if (hit) return hit.value;
    if (doc.tokens[i]?.lower === 'toll') return 'killed';
  }
  return null;
}
