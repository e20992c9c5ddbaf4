import type { Draft } from './draft.ts';

/** Questions every event is asked, in reading order; others follow. */
const ORDER = ['what', 'where', 'when', 'killed', 'injured', 'missing', 'arrested', 'means', 'target', 'outcome', 'responsibility', 'identity'];

/** Place of a slot in reading order. */
export function rank(slot: string): number {
  return ORDER.includes(slot) ? ORDER.indexOf(slot) : ORDER.length;
}

/** Questions of an event in reading order, then the others, those with most to compare first. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  const ranked = drafts.map((draft, i) => ({ draft, i, weight: weightOf(draft) })).sort((a, b) => b.weight - a.weight || a.i - b.i);
  return ranked.map(({ draft }) => draft);
}

/** What every event is asked stands first; then several answers, several reports, several origins. */
function weightOf({ slot, answers, quoted }: Draft): number {
  const at = rank(slot);
  if (at < ORDER.length) return 1000 - at;
  const claims = answers.flatMap((answer) => answer.claims);
  const reports = new Set(claims.map(({ report }) => report)).size;
  const origins = new Set(claims.map(({ origin, id }) => origin ?? id)).size;
  // what several say alike without answering a set question comes last, what only repeats one act of saying last of all
  if (answers.length === 1 && /^(?:yes|not known)$/.test(answers[0]?.value ?? '') && reports > 1) return origins < 2 ? 0 : Math.min(origins, 5);
  // a question with a name of its own is understood at once
  return (answers.length > 1 && origins > 1 ? 200 : 0) + (quoted ? 0 : 100) + 10 * Math.min(reports, 5) + Math.min(origins, 5);
}
