import { quantities as words } from '../../text/lexicon.generated.ts';

type Kind = 'lower' | 'upper' | 'approx';

const list = (entries: readonly string[]): string =>
  [...entries]
    .sort((a, b) => b.length - a.length)
    .map((e) => e.replace(/\./g, '\\.').replace(/ /g, '\\s{1,3}'))
    .join('|');
const before = (entries: readonly string[]): RegExp => new RegExp(`(?:^|[\\s(“"'‘—–-])(${list(entries)})\\s{1,3}$`, 'i');
const after = (entries: readonly string[]): RegExp => new RegExp(`^,?\\s{1,3}(${list(entries)})(?![\\p{L}-])`, 'iu');

const BEFORE: readonly [Kind, RegExp][] = [
  ['lower', before(words.lowerBounds)],
  ['lower', before(words.above)],
  ['upper', before(words.upperBounds)],
  ['upper', before(words.below)],
  ['approx', before(words.approximate)],
];
const AFTER: readonly [Kind, RegExp][] = [
  ['lower', after(words.lowerAfter)],
  ['approx', after(words.approximateAfter)],
];

const SPREAD = /\b(?:spread|stretch(?:ed|es|ing)?|extend(?:ed|s|ing)?|scattered|strewn|spilled)$/i;

export interface Bound {
  kind: Kind;
  start: number;
  end: number;
}

/** Words beside a number that bound it: "at least 20", "up to 5", "about 180", "11 or more"; with the range they take up. */
export function boundOf(text: string, start: number, end: number): Bound | null {
  const lead = text.slice(Math.max(0, start - 28), start);
  for (const [kind, pattern] of BEFORE) {
    const match = pattern.exec(lead);
    // "spread over 600 hectares" says how far, not how much more
    if (match?.[1]?.toLowerCase() === 'over' && SPREAD.test(lead.slice(0, match.index))) continue;
    if (match?.[1]) return { kind, start: start - lead.length + match.index + match[0].indexOf(match[1]), end };
  }
  const tail = text.slice(end, end + 24);
  for (const [kind, pattern] of AFTER) {
    const match = pattern.exec(tail);
    if (match) return { kind, start, end: end + match[0].length };
  }
  return null;
}
