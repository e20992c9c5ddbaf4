import type { Answer, Question } from '../model/incident.ts';
import type { SignedVerdict } from '../model/review.ts';
import { OPEN } from '../text/negative.ts';

type Pair = readonly [Answer, Answer];

/** Two answers with the last word on them. */
interface Ruled {
  pair: Pair;
  verdict: SignedVerdict;
}

const WORDS = {
  conflict: 'truly conflict',
  'different-events': 'speak of different events',
  compatible: 'are compatible',
  unclear: 'may or may not conflict',
} as const satisfies Record<SignedVerdict['verdict'], string>;

/**
 * The status of a question after what people decided about its claims (`weigh.verdict`): two claims that truly conflict contest it, whatever
 * the rules say of their answers; it is no longer in dispute once every pair of its answers was found compatible, or told of different events.
 */
export function ruledBy<Judged extends Pick<Question, 'status' | 'why' | 'answers'>>(question: Judged, verdicts: readonly SignedVerdict[]): Judged {
  const pairs = pairsOf(question.answers);
  const ruled = pairs.flatMap((pair): Ruled[] => {
    const verdict = verdicts.findLast(({ claims }) => isOn(claims, pair));
    return verdict ? [{ pair, verdict }] : [];
  });
  const found = (wanted: SignedVerdict['verdict']) => ruled.find(({ verdict }) => verdict.verdict === wanted);
  const [conflict, unclear, compatible, apart] = [found('conflict'), found('unclear'), found('compatible'), found('different-events')];
  if (conflict) return { ...question, status: 'contested', why: said(conflict) };
  if (unclear) return { ...question, why: `${question.why} ${said(unclear)}` };
  const disputed = question.status === 'contested' || question.status === 'evolving';
  if (!disputed || ruled.length < pairs.length) return question;
  if (compatible) return { ...question, status: 'agreed', why: said(compatible) };
  return apart ? { ...question, status: 'single', why: said(apart) } : question;
}

/** Answers that may exclude one another: one that leaves the question open excludes none. */
function pairsOf(answers: readonly Answer[]): Pair[] {
  const firm = answers.filter(({ value }) => value !== OPEN);
  return firm.flatMap((one, index) => firm.slice(index + 1).map((other): Pair => [one, other]));
}

function isOn([a, b]: readonly [string, string], [one, other]: Pair): boolean {
  return (one.claims.includes(a) && other.claims.includes(b)) || (one.claims.includes(b) && other.claims.includes(a));
}

/** `Noor found that “two” and “three” are compatible.` */
function said({ pair: [one, other], verdict }: Ruled): string {
  return `${verdict.by} found that “${one.value}” and “${other.value}” ${WORDS[verdict.verdict]}.`;
}
