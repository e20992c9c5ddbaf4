import type { Claim } from '../../model/claim.ts';
import type { Draft } from './draft.ts';
import { saidOf } from './wording.ts';

/** "disputed that", "denied this", "rejected the account": the denial points back at what was said before. */
const POINTS_BACK =
  /\b(?:disput|den(?:y|ie)|reject|dismiss|contradict|refut)\w*\s(?:that|this|it|(?:the|that|this|his|her|their)\s(?:claim|account|report|statement|version|suggestion|charge|allegation|figure)s?)(?=[\s,.;:]|$)/i;

/** Where somebody turns down what was said just before: the claim before it is one answer, what the denier says instead the other. */
export function disputeQuestions(claims: readonly Claim[], contextOf: (claim: Claim) => string): Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const [i, claim] of claims.entries()) {
    const key = `${claim.report} ${claim.context.join(' ')}`;
    if (seen.has(key) || claim.form === 'narrator' || !POINTS_BACK.test(outside(claim, contextOf(claim)))) continue;
    seen.add(key);
    const before = claims.slice(0, i).findLast((other) => other.report === claim.report && other.context[1] <= claim.context[0]);
    if (!before || speakerOf(before) === speakerOf(claim) || claim.context[0] - before.context[1] > NEAR) continue;
    const denying = claims.filter((other) => other.report === claim.report && other.context[0] === claim.context[0] && speakerOf(other) === speakerOf(claim));
    // "She would not play it. The firm denied this.": what is denied stands further up
    if (before.form === 'narrator' && /^(?:he|she|they|it)\b/i.test(before.text)) continue;
    // a denial with a content of its own speaks of that
    if (denying.some(({ polarity, text }) => polarity === 'denied' && text.split(' ').length > 2)) continue;
    drafts.push({
      slot: `other:disputed ${before.id}`,
      question: `Is it so: “${saidOf([before])}”?`,
      answers: [
        { value: 'yes', claims: [before] },
        { value: 'no', claims: denying },
      ],
    });
  }
  return drafts;
}

/** Characters between the two sentences. */
const NEAR = 40;

const speakerOf = ({ chain }: Claim): string | undefined => chain.find((hop) => hop.role === 'speaker')?.name;

/** The sentence around a claim without what is claimed; a content that is no more than "that" stays. */
function outside({ content, context }: Claim, text: string): string {
  let rest = text;
  for (const [start, end] of [...content].sort((a, b) => b[0] - a[0])) {
    if (end - start > 12) rest = `${rest.slice(0, Math.max(0, start - context[0]))} … ${rest.slice(end - context[0])}`;
  }
  return rest;
}
