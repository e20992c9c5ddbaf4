import type { Claim } from '../../model/claim.ts';
import type { Drift } from '../../model/drift.ts';
import type { Span } from '../../model/span.ts';
import { type Difference, differences, type Word, wordsOf } from './align.ts';
import { meaning } from './meaning.ts';
import { changeOf, contentSpan, placed, type Retelling } from './retelling.ts';

const LONGEST = 6;
const FRAME = 2;

/** Other words in the same frame: "designed for surface ships" retold as "designed for ships and submarines". */
export function wordingDrift(retelling: Retelling): Drift[] {
  const { first, again } = retelling;
  const [a, b] = [wordsOf(first.claim.text), wordsOf(again.claim.text)];
  const drift: Drift[] = [];
  const [inA, inB] = [contentOf(a, [0, a.length]), contentOf(b, [0, b.length])];
  for (const difference of differences(a, b)) {
    if (!framed(difference)) continue;
    // words that stand elsewhere in the other telling were moved, not changed
    const [gone, come] = [without(contentOf(a, difference.a), inB), without(contentOf(b, difference.b), inA)];
    if (!changed(gone, come)) continue;
    const was = gone.size === 0 ? '' : phrase(first.claim.text, a, difference.a);
    const became = come.size === 0 ? '' : phrase(again.claim.text, b, difference.b);
    const what = became === '' ? `“${was}” is left out` : was === '' ? `“${became}” is added` : `“${was}”${placed(retelling, first)} became “${became}”`;
    const [before, after] = [inReport(first.claim, a, difference.a), inReport(again.claim, b, difference.b)];
    drift.push(changeOf(retelling, before, after, { kind: 'content', what: `${what}${placed(retelling, again)}.`, rule: 'drift.wording' }));
  }
  return drift;
}

/** Agreeing words stand on both sides, or many on one. */
function framed({ a, b, before, after }: Difference): boolean {
  const short = a[1] - a[0] <= LONGEST && b[1] - b[0] <= LONGEST;
  const replaced = a[1] > a[0] && b[1] > b[0];
  if (!short) return false;
  return replaced ? (before >= 1 && after >= FRAME) || (before >= FRAME && after >= 1) || before >= 2 * FRAME : before >= FRAME && after >= FRAME;
}

/** One content word for another, or two at least that are only in one; numbers are another rule's. */
function changed(gone: ReadonlySet<string>, come: ReadonlySet<string>): boolean {
  if ([...gone, ...come].some((w) => /^\d/.test(w))) return false;
  return gone.size > 0 && come.size > 0 ? true : gone.size + come.size >= 2;
}

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>) => new Set([...words].filter((w) => !others.has(w)));

function contentOf(words: readonly Word[], [from, to]: readonly [number, number]): Set<string> {
  return meaning(words.slice(from, to));
}

function phrase(text: string, words: readonly Word[], [from, to]: readonly [number, number]): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

/** Where a run of words of a claim stands in its report; of an empty run, the words on either side of it. */
function inReport(claim: Claim, words: readonly Word[], [from, to]: readonly [number, number]): Span {
  const [first, last] = to > from ? [words[from], words[to - 1]] : [words[Math.max(0, from - 1)], words[Math.min(words.length - 1, from)]];
  // the text of a claim is its spans, a space between them
  const offsetOf = (offset: number): number | null => {
    let at = 0;
    for (const [start, end] of claim.content) {
      if (offset <= at + end - start) return start + offset - at;
      at += end - start + 1;
    }
    return null;
  };
  const [start, end] = [first && offsetOf(first.start), last && offsetOf(last.end)];
  return start == null || end == null ? contentSpan(claim) : [start, end];
}
