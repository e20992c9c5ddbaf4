import type { ClaimRating, Judgement, Likelihood, Settlement, SourceRating } from '../../model/assessment.ts';
import { CREDIBILITIES, GRADES, LIKELIHOODS } from './terms.ts';

/**
 * A judgement as sentences, one thing in each: how likely, how confident and why, what would change it, the alternatives, the dissent. Likelihood and confidence
 * stand apart and terms are of the first row of ICD 203.
 */
export function sayJudgement({ statement, likelihood, confidence, basis, would_change, alternatives, dissent }: Judgement): string[] {
  return [
    likelihood === null ? `We judge that ${clause(statement)}.` : `${sayLikelihood(likelihood, statement)}.`,
    `Confidence in this judgement is ${confidence}: ${clause(basis)}.`,
    `It would change with ${clause(would_change)}.`,
    ...alternatives.flatMap(sayAlternative),
    ...dissent.map(sayDissent),
  ];
}

/** What else it could be, and what speaks against that, in two sentences. */
export function sayAlternative({ likelihood, statement, against }: Judgement['alternatives'][number]): string[] {
  const other = likelihood === null ? `An alternative is that ${clause(statement)}.` : `An alternative: ${lowerFirst(sayLikelihood(likelihood, statement))}.`;
  return [other, `Against it speaks: ${clause(against)}.`];
}

/** Who does not agree, and why. */
export function sayDissent({ by, why }: Judgement['dissent'][number]): string {
  return `${by} dissents: ${clause(why)}.`;
}

function sayLikelihood(likelihood: Likelihood, statement: string): string {
  const { first } = LIKELIHOODS[likelihood];
  if (likelihood === 'almost-no-chance') return `There is ${first} that ${clause(statement)}`;
  if (likelihood === 'roughly-even-chance') return `There is a ${first} that ${clause(statement)}`;
  return `It is ${first} that ${clause(statement)}`;
}

/** The letter of a source, with who gave it, when and why; nothing of any claim. */
export function saySourceRating({ source, grade, topic, by, at, why }: SourceRating): string {
  return `${source} is graded ${grade} (${GRADES[grade]})${topic === null ? '' : ` on ${topic}`} by ${by}, ${at.slice(0, 10)}: ${clause(why)}.`;
}

/** The number of a claim, with who gave it, when and why; nothing of any source. `name` is what the claim is called where it is printed. */
export function sayClaimRating({ claim, credibility, by, at, why, override }: ClaimRating, name: string = claim): string {
  const aside = override === null ? '' : ` The rule of two unlinked origins was set aside: ${clause(override)}.`;
  return `Claim ${name} is rated ${credibility} (${CREDIBILITIES[credibility]}) by ${by}, ${at.slice(0, 10)}: ${clause(why)}.${aside}`;
}

/** What an analyst holds to be settled, with who did, when and why. */
export function saySettlement({ asked, topic, accepted, rejected, by, at, why }: Settlement): string {
  const refused = rejected.length === 0 ? '' : `, not ${rejected.map((value) => `“${value}”`).join(' or ')}`;
  const about = topic === null ? '' : ` (${topic})`;
  return `${asked}${about} Settled as ${accepted.map((value) => `“${value}”`).join(' and ')}${refused} by ${by}, ${at.slice(0, 10)}: ${clause(why)}.`;
}

function clause(text: string): string {
  return text.trim().replace(/[.;:,]{1,3}$/, '');
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
