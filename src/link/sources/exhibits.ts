import { cues } from '../../text/lexicon.generated.ts';
import type { Groups } from '../groups.ts';
import { latest } from './latest.ts';
import { allWords } from './name-words.ts';
import type { Party } from './party.ts';
import type { Related } from './related.ts';

const HEADS = new Set([...cues.mediaEvidenceNouns, ...cues.documentNouns]);
/** Every report and statement is one: only context tells which. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  'report statement post data message article record note email release survey investigation figure finding result document poll voice image picture photo'.split(
    ' ',
  ),
);

/**
 * "An amateur video", "the video", "footage": one exhibit where a report tells of one. Across related reports too, as
 * long as none of them tells of a second. Plurals stand for many and join nothing.
 */
export function joinExhibits(parties: readonly Party[], groups: Groups, related: Related): void {
  const byHead = new Map<string, number[]>();
  for (const [i, party] of parties.entries()) {
    const head = party.kind === 'media' || party.kind === 'document' ? headOf(party.name) : null;
    if (head === null) continue;
    const known = byHead.get(head);
    if (known) known.push(i);
    else byHead.set(head, [i]);
  }
  for (const [head, indices] of byHead) {
    const several = new Set(indices.filter((i) => parties[i]?.another).map((i) => parties[i]?.report));
    const single: number[] = [];
    for (const i of indices) {
      if (several.has(parties[i]?.report)) continue;
      const before = latest(single).find((k) => inOne(parties, head, i, k, related));
      if (before !== undefined) groups.join(before, i);
      single.push(i);
    }
  }
}

function inOne(parties: readonly Party[], head: string, i: number, k: number, related: Related): boolean {
  const [a, b] = [parties[i]?.report ?? '', parties[k]?.report ?? ''];
  return a === b || (!EVERYDAY.has(head) && related.reports(a, b));
}

/** The noun that says what it is, singular; null for several of them. */
function headOf(name: string): string | null {
  const words = allWords(
    name.replace(/\b(?:of|from|in|on|that|which|who|by|seen|posted|shared|taken|addressed|obtained|reviewed|for|\p{L}{3,}ing)\b.*$/iu, ''),
  );
  const head = words.at(-1) ?? '';
  return HEADS.has(head) && !/[^s]s$/.test(head) ? head : null;
}
