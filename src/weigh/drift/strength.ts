import type { Certainty } from '../../model/claim.ts';
import type { Drift } from '../../model/drift.ts';
import type { Span } from '../../model/span.ts';
import { changeOf, contentSpan, placed, type Retelling, type Telling } from './retelling.ts';

const FIRMNESS: Readonly<Record<Certainty, number | null>> = { certain: 3, probable: 2, possible: 1, unknown: null };

/** A hedge lost or gained on the way, or a verb that commits its speaker to more or less. */
export function strengthDrift(retelling: Retelling): Drift[] {
  return [...hedgeDrift(retelling), ...verbDrift(retelling)];
}

/** What "may have" happened has happened. */
function hedgeDrift(retelling: Retelling): Drift[] {
  const { first, again } = retelling;
  const [was, is] = [FIRMNESS[first.claim.certainty], FIRMNESS[again.claim.certainty]];
  const [before, after] = [hedges(first), hedges(again)];
  if (was === null || is === null || was === is || (before.length > 0 && after.length > 0)) return [];
  const what =
    is > was
      ? `The hedge ${quoted(before)}${placed(retelling, first)} is gone${placed(retelling, again)}.`
      : `The hedge ${quoted(after)} is new${placed(retelling, again)}.`;
  return [changeOf(retelling, hedgeSpan(first), hedgeSpan(again), { kind: 'strength', what, rule: 'drift.hedge' })];
}

function hedges({ claim, report }: Telling): string[] {
  return claim.hedges.map(([start, end]) => report.text.slice(start, end));
}

/** The first hedge, or without one the words that stand unhedged. */
const hedgeSpan = ({ claim }: Telling): Span => claim.hedges[0] ?? contentSpan(claim);

const quoted = (words: readonly string[]) => (words.length === 0 ? 'in the verb' : words.map((word) => `“${word}”`).join(' and '));

/** Stems of verbs by how firmly they make their speaker stand behind what is said. */
const TENTATIVE = /\b(?:suggest|believ|think|thought|suspect|suppos|guess|hint|speculat|wonder|fear)\p{L}*/iu;
const FIRM = /\b(?:confirm|conclud|prov(?:e[sd]?|en|ing)\b|establish|reveal|admit|confess|acknowledg|insist|swor|swear|determin|found\b)\p{L}*/iu;

/** "Believes" retold as "confirmed". */
function verbDrift(retelling: Retelling): Drift[] {
  const { first, again } = retelling;
  const [was, is] = [verbOf(first), verbOf(again)];
  if (!was || !is || was.firm === is.firm) return [];
  const what = `“${was.word}”${placed(retelling, first)} became “${is.word}”${placed(retelling, again)}: the speaker is made ${is.firm ? 'surer' : 'less sure'}.`;
  return [changeOf(retelling, was.cue, is.cue, { kind: 'strength', what, rule: 'drift.verb' })];
}

function verbOf({ claim, report }: Telling): { word: string; firm: boolean; cue: Span } | null {
  const cue = claim.chain.find(({ role }) => role === 'speaker')?.cue;
  if (!cue) return null;
  const words = report.text.slice(cue[0], cue[1]);
  const firm = FIRM.exec(words)?.[0];
  const tentative = TENTATIVE.exec(words)?.[0];
  return firm && !tentative ? { word: firm, firm: true, cue } : tentative ? { word: tentative, firm: false, cue } : null;
}
