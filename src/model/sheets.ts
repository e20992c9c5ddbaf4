import type { Assessment, Checked, Pillar, Searched } from './assessment.ts';
import type { Check, VerificationSheet } from './sheet.ts';

/** The sheet of a report, or of a picture or post in it, after everything that was checked and searched; all five unchecked where nothing was. */
export function sheetOf(assessments: readonly Assessment[], report: string, media: string | null): VerificationSheet {
  const own = looked(assessments).filter((one) => one.report === report && one.media === media);
  const checks = own.filter((one) => one.kind === 'check');
  const stateOf = (pillar: Pillar): Check => checkOf(checks.findLast((one) => one.pillar === pillar));
  return {
    report,
    media,
    checks: {
      provenance: stateOf('provenance'),
      source: stateOf('source'),
      date: stateOf('date'),
      place: stateOf('place'),
      motivation: stateOf('motivation'),
    },
    searches: own.filter((one) => one.kind === 'search').map(({ by, at, where, query, why, found }) => ({ by, at, where, query, why, found })),
  };
}

/** A sheet for each report, picture and post that somebody looked at, in the order of their first check. */
export function sheetsOf(assessments: readonly Assessment[]): VerificationSheet[] {
  const subjects = new Map(looked(assessments).map(({ report, media }) => [JSON.stringify([report, media]), { report, media }]));
  return [...subjects.values()].map(({ report, media }) => sheetOf(assessments, report, media));
}

function looked(assessments: readonly Assessment[]): (Checked | Searched)[] {
  return assessments.filter((one) => one.kind === 'check' || one.kind === 'search');
}

function checkOf(made: Checked | undefined): Check {
  if (made === undefined || made.state === 'not-checked') return { state: 'not-checked' };
  const { by, at, why, result, evidence } = made;
  return made.state === 'checked' ? { state: 'checked', by, at, how: why, result, evidence } : { state: 'cannot-tell', by, at, why, evidence };
}
