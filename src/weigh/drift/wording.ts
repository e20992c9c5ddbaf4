import type { Drift } from '../../model/drift.ts';
import { aliases } from '../../text/lexicon.generated.ts';
import { type Difference, differences, type Word, wordsOf } from './align.ts';
import { placed, type Retelling } from './retelling.ts';

/** Words that may be exchanged or left out without a change of meaning. */
const EMPTY = new Set(
  'the a an of for in at on to and or but that this these those it its he him his she her they them their we us our i me my is are was were be been being has have had do does did will would as by from with there here said says so also then up out who which'.split(
    ' ',
  ),
);
const SAME: Readonly<Record<string, string>> = aliases.retellings;
const LONGEST = 6;
const FRAME = 2;

/** Other words in the same frame: "designed for surface ships" retold as "designed for ships and submarines". */
export function wordingDrift(retelling: Retelling): Drift[] {
  const { first, again } = retelling;
  const [a, b] = [wordsOf(first.claim.text), wordsOf(again.claim.text)];
  const drift: Drift[] = [];
  for (const difference of differences(a, b)) {
    if (!framed(difference) || !changed(a, b, difference)) continue;
    const [was, became] = [phrase(first.claim.text, a, difference.a), phrase(again.claim.text, b, difference.b)];
    const what = became === '' ? `“${was}” is left out` : was === '' ? `“${became}” is added` : `“${was}”${placed(retelling, first)} became “${became}”`;
    drift.push({ kind: 'content', claims: [first.claim.id, again.claim.id], what: `${what}${placed(retelling, again)}.`, rule: 'drift.wording' });
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

/** Content words differ beyond inflection and everyday synonyms; numbers are another rule's. */
function changed(a: readonly Word[], b: readonly Word[], difference: Difference): boolean {
  const [x, y] = [contentOf(a, difference.a), contentOf(b, difference.b)];
  if ([...x, ...y].some((w) => /^\d/.test(w))) return false;
  const [only, other] = [[...x].filter((w) => !y.has(w)), [...y].filter((w) => !x.has(w))];
  if (x.size === 0 || y.size === 0) return only.length + other.length >= 2;
  return only.length > 0 || other.length > 1;
}

function contentOf(words: readonly Word[], [from, to]: readonly [number, number]): Set<string> {
  return new Set(words.slice(from, to).flatMap(({ key }) => (EMPTY.has(key) ? [] : [root(key)])));
}

/** First letters stand for inflected forms and spellings: neutralised, neutralized. */
function root(word: string): string {
  const plain = word.replace(/(?:ing|ed|es|s|ly)$/, '').replace(/[sz](?=ation|ing|e|$)/, 's');
  return (SAME[word] ?? SAME[plain] ?? plain).slice(0, 6);
}

function phrase(text: string, words: readonly Word[], [from, to]: readonly [number, number]): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
