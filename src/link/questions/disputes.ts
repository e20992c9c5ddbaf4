import { type Claim, TAKEN_BACK } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import type { Draft } from './draft.ts';
import { saidOf } from './wording.ts';

const STATEMENT =
  '(?:claim|report|account|statement|figure|number|allegation|accusation|charge|rumou?r|story|stories|version|suggestion|sentence|line|passage|post)s?';
const FALSE = [...events.disputes, ...events.verdicts].map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
/** "that “fiction”", "it is not true", "those reports baseless": a verdict on what was said before, and nothing else. */
const VERDICT = new RegExp(
  `^(?:(?:all )?(?:that|this|it|they|those|these)|(?:the|that|this|these|those|such|his|her|their) ${STATEMENT})?(?: (?:is|are|was|were|as))?[ "“'‘]*(?:(?:an?|pure|total|complete|completely|simply|utter|utterly|just|absolutely|entirely|plain|simply) )*(?:${FALSE})\\b`,
  'i',
);
/** "That sentence has been withdrawn": by who said it. */
const RETRACTION = new RegExp(`^(?:that|this|the) ${STATEMENT}\\b[^.;]*\\b(?:withdrawn|retracted|deleted|removed|corrected|taken back)\\b`, 'i');
/** A verdict of more words says something of its own. */
const SHORT = 9;

/** "disputed that", "denied this", "rejected the account": the denial points back at what was said before. */
const POINTS_BACK =
  /\b(?:disput|den(?:y|ie)|reject|dismiss|contradict|refut)\w*\s(?:that|this|it|(?:the|that|this|his|her|their)\s(?:claim|account|report|statement|version|suggestion|charge|allegation|figure)s?)(?=[\s,.;:]|$)/i;

/** Where somebody turns down what was said just before: the claim before it is one answer, what the denier says instead the other. */
export function disputeQuestions(claims: readonly Claim[], contextOf: (claim: Claim) => string): Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const [i, claim] of claims.entries()) {
    const key = `${claim.report} ${claim.context.join(' ')}`;
    if (seen.has(key)) continue;
    const takenBack = RETRACTION.test(claim.text);
    const isVerdict = claim.form !== 'narrator' && claim.text.split(' ').length <= SHORT && VERDICT.test(claim.text);
    const pointsBack = claim.form !== 'narrator' && POINTS_BACK.test(outside(claim, contextOf(claim)));
    if (!takenBack && !isVerdict && !pointsBack) continue;
    seen.add(key);
    const before = claims.slice(0, i).findLast((other) => other.report === claim.report && other.context[1] <= claim.context[0]);
    if (!before || (!takenBack && speakerOf(before) === speakerOf(claim)) || claim.context[0] - before.context[1] > NEAR) continue;
    const denying = claims.filter((other) => other.report === claim.report && other.context[0] === claim.context[0] && speakerOf(other) === speakerOf(claim));
    // "She would not play it. The firm denied this.": what is denied stands further up
    if (before.form === 'narrator' && /^(?:he|she|they|it)\b/i.test(before.text)) continue;
    // a denial with a content of its own speaks of that
    if (pointsBack && !isVerdict && denying.some(({ polarity, text }) => polarity === 'denied' && text.split(' ').length > 2)) continue;
    drafts.push({
      slot: `other:disputed ${before.id}`,
      question: `Is it so: “${saidOf([before])}”?`,
      answers: [
        { value: 'yes', claims: [before] },
        { value: takenBack ? TAKEN_BACK : 'no', claims: denying },
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
