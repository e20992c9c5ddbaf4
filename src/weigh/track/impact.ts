import type { Assessment } from '../../model/assessment.ts';
import type { Dossier } from '../../model/dossier.ts';

/** What was withdrawn or turned out to be worthless: a source with all it says and relays, or one report. */
export type Withdrawn = { source: string } | { report: string };

/** What rests on something withdrawn. Ids, in the order of the dossier. */
export interface Impact {
  claims: string[];
  origins: {
    id: string;
    /** claims that retell it elsewhere and stay */
    remaining: number;
  }[];
  answers: {
    question: string;
    value: string;
    claims: string[];
    /** origins behind the answer that stay */
    remaining: number;
  }[];
  /** sentences of the dossier about changes on the way, by their index in `drift` */
  drift: number[];
  /** grades of the source, ratings of the claims, judgements and settlements that stand on them, checks of the report */
  assessments: string[];
}

/** Everything that rests on a withdrawn source or report. Nothing is removed: the list is for the analyst. */
export function impactOf(dossier: Dossier, assessments: readonly Assessment[], withdrawn: Withdrawn): Impact {
  const claims = dossier.claims
    .filter((claim) => ('report' in withdrawn ? claim.report === withdrawn.report : claim.chain.some(({ source }) => source === withdrawn.source)))
    .map(({ id }) => id);
  const gone = new Set(claims);
  const stays = (id: string) => !gone.has(id);
  const origins = dossier.origins
    .filter((origin) => !origin.claims.every(stays))
    .map((origin) => ({ id: origin.id, remaining: origin.claims.filter(stays).length }));
  const touched = dossier.incidents.flatMap(({ questions }) =>
    questions.flatMap(({ id, answers }) =>
      answers
        .filter((answer) => !answer.claims.every(stays))
        .map((answer) => {
          const staying = new Set(answer.claims.filter(stays));
          return {
            question: id,
            value: answer.value,
            claims: answer.claims.filter((claim) => gone.has(claim)),
            remaining: dossier.origins.filter((origin) => answer.origins.includes(origin.id) && origin.claims.some((claim) => staying.has(claim))).length,
          };
        }),
    ),
  );
  const source = 'source' in withdrawn ? dossier.sources.find(({ id }) => id === withdrawn.source) : undefined;
  const names = new Set(source ? [source.name, ...source.aliases] : []);
  return {
    claims,
    origins,
    answers: touched,
    drift: dossier.drift.flatMap((change, i) => (change.claims.every(stays) ? [] : [i])),
    assessments: assessments.filter((assessment) => restsOn(assessment, { gone, names, withdrawn })).map(({ id }) => id),
  };
}

interface Gone {
  gone: ReadonlySet<string>;
  /** of the withdrawn source */
  names: ReadonlySet<string>;
  withdrawn: Withdrawn;
}

function restsOn(assessment: Assessment, { gone, names, withdrawn }: Gone): boolean {
  switch (assessment.kind) {
    case 'source-grade':
      return names.has(assessment.source);
    case 'credibility':
      return gone.has(assessment.claim);
    case 'judgement':
      return assessment.claims.some((claim) => gone.has(claim)) || ('report' in withdrawn && assessment.reports.includes(withdrawn.report));
    case 'settlement':
      return assessment.claims.some((claim) => gone.has(claim));
    case 'check':
    case 'search':
      return 'report' in withdrawn && assessment.report === withdrawn.report;
  }
}
