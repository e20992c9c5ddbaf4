import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import type { Similarity } from './similarity.ts';

/** What a report says in its own voice is one act, its publication. */
export function ownVoice(inReport: readonly Facts[]): Edge[] {
  const own = inReport.filter(({ voice }) => voice === 'own');
  return own.flatMap((fact, i) =>
    own.slice(Math.max(0, i - REACH), i).map((before) => ({
      a: before.index,
      b: fact.index,
      kind: 'continues' as const,
      strength: 'proven' as const,
      why: 'Both are the report’s own voice.',
      rule: 'origin.own-voice',
      score: 0.8 - (fact.index - before.index) / 1000,
      ground: 'passage' as const,
    })),
  );
}

/** A party's own paper, and whoever speaks for it there: the head of a union in the union's statement. */
export function ownStatement(inReport: readonly Facts[], speaksFor: (a: string, b: string) => boolean): Edge[] {
  const own = inReport.find(({ voice }) => voice === 'own');
  const publisher = own?.publisher ?? null;
  if (!own || publisher === null) return [];
  return inReport.flatMap((fact) =>
    fact.speaker !== null && speaksFor(publisher, fact.speaker)
      ? [
          {
            a: own.index,
            b: fact.index,
            kind: 'continues' as const,
            strength: 'assumed' as const,
            why: 'Who is quoted speaks for those who publish it.',
            rule: 'origin.own-statement',
            score: 0.5,
            ground: 'cited' as const,
          },
        ]
      : [],
  );
}

/** Some of the claims before may restate somebody else's words. */
const REACH = 8;
const RARE = 0.45;

/** The report says in its own voice what somebody in it said: the same figures, two at least, or nearly the same words. */
export function restated(own: Facts, said: Facts, similarity: Similarity): Edge | null {
  if (own.voice !== 'own' || own.claim.form !== 'narrator' || said.voice !== 'attributed' || own.report.id !== said.report.id) return null;
  const shared = similarity.shared(own, said);
  const figures = shared.filter((w) => /^#\d{2,}/.test(w) && similarity.weightOf(w) > RARE);
  const alike = similarity.of(own, said);
  if (!(figures.length >= 2 && alike > 0.3) && !(alike > 0.75 && shared.length >= 5)) return null;
  const why =
    figures.length >= 2
      ? `The report gives as its own the figures ${figures.map((f) => f.slice(1)).join(' and ')}, which somebody in it gave.`
      : 'The report says as its own what somebody in it said.';
  return { a: own.index, b: said.index, kind: 'paraphrases', strength: 'assumed', why, rule: 'origin.restated', score: 0.85 + alike / 100, ground: 'retold' };
}
