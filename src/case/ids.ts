import { HearsayError } from '../model/errors.ts';

/** Names of things in a case, for people: `R-0012` is the twelfth report, `C-0031` the thirty-first claim. A number is given once and never again. */
export type CaseId = { kind: 'report' | 'claim'; number: number };

export const reportName = (report: number): string => `R-${String(report).padStart(4, '0')}`;
export const claimName = (claim: number): string => `C-${String(claim).padStart(4, '0')}`;

/** What a name stands for; the zeros and the case of the letter do not matter. Throws HearsayError on anything else. */
export function parseName(name: string): CaseId {
  const [, letter, digits] = /^\s*([rc])-?0*([1-9]\d{0,8})\s*$/i.exec(name) ?? [];
  if (letter === undefined || digits === undefined)
    throw new HearsayError({ where: name, what: 'It names no report or claim of a case.', fix: 'Write R-0012 for a report or C-0031 for a claim.' });
  return { kind: letter.toLowerCase() === 'r' ? 'report' : 'claim', number: Number(digits) };
}

/** The id that report `n` has in extractions and dossiers of its case. */
export const wireReport = (report: number): string => `r${report}`;
export const wireClaim = (claim: number): string => `c${claim}`;
/** `r12` → 12 */
export const numberOf = (wire: string): number => Number(wire.slice(1));

/**
 * Claims that people add are numbered from here on by the journal entry that adds them: no number is given twice, whoever else numbers
 * claims meanwhile, and nothing has to be remembered.
 */
const ADDED = 500_000_000;
export const addedClaim = (seq: number): string => wireClaim(ADDED + seq);
export const isAdded = (wire: string): boolean => numberOf(wire) >= ADDED;
