import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { attributionsBy } from '../src/batch/attributions.ts';
import { BatchDocument } from '../src/batch/record.ts';
import type { Span } from '../src/model/span.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { alignAttributions, closeAttribution, identicalAttribution, type RoleWords } from './align.ts';
import { type Figures, percent } from './figures.ts';

const Spans = z.array(z.tuple([z.int(), z.int()]));
const Attribution = z.object({ source: Spans, cue: Spans, content: Spans });
type Attribution = z.infer<typeof Attribution>;

const Document = BatchDocument.extend({ publisher: z.string(), attributions: z.array(Attribution) });

const ROLES = ['source', 'cue', 'content'] as const;

/** Words of a content from which on it is long. */
const LONG = 40;

/**
 * Kinds of attribution by what stands in them. A content is `direct` when every letter and digit of it stands inside double quotation marks, `mixed`
 * when only some do, `indirect` when there are no such marks; `opens_quoted` when it begins with a mark, whatever follows. There are no nested
 * attributions to score: annotators of PolNeAR let no two share words other than a source.
 */
const SLICES: readonly (readonly [string, (attribution: Attribution | undefined, text: string) => boolean])[] = [
  ['direct', (a, text) => quotation(a, text) === 'direct'],
  ['mixed', (a, text) => quotation(a, text) === 'mixed'],
  ['indirect', (a, text) => quotation(a, text) === 'indirect'],
  ['opens_quoted', (a, text) => /^["“”«„‟‘'`]/.test(contentOf(a, text))],
  ['sourceless', (a) => a?.source.length === 0],
  ['long', (a, text) => contentOf(a, text).split(/\s+/).length >= LONG],
];

function contentOf(attribution: Attribution | undefined, text: string): string {
  const parts = [...(attribution?.content ?? [])].sort((a, b) => a[0] - b[0]);
  return parts.map(([start, end]) => text.slice(start, end)).join(' ');
}

function quotation(attribution: Attribution | undefined, text: string): 'direct' | 'mixed' | 'indirect' {
  const content = contentOf(attribution, text);
  if (!/["“”«»„‟]|``|''/.test(content)) return 'indirect';
  let inside = false;
  for (const mark of content) {
    if (/["“”«»„‟]/.test(mark)) inside = mark === '"' ? !inside : /[“«„‟]/.test(mark);
    else if (!inside && /[\p{L}\p{N}]/u.test(mark)) return 'mixed';
  }
  return 'direct';
}

/** Sums over documents: credit and number of found units, credit and number of marked units. */
interface Tally {
  foundCredit: number;
  found: number;
  markedCredit: number;
  marked: number;
}

/**
 * Scores attributions on the development part of PolNeAR (Newell et al. 2018) below `data/corpora/attribution`, per role and in slices by publisher.
 *
 * A unit is the set of words of one role of one attribution; equal units of a document count once. `strict` asks for equal sets. `partial` is the
 * overlap measure of Johansson & Moschitti (2010) as Pareti et al. (2013) use it: precision is the mean share of a found unit's words that are marked,
 * recall the mean share of a marked unit's words that were found. `whole` figures are of attributions paired one to one by their contents.
 */
export async function scoreAttribution(data: string): Promise<Figures> {
  const file = path.join(data, 'corpora', 'attribution', 'polnear.dev.jsonl');
  if (!fs.existsSync(file)) return {};
  const annotate = attributionsBy(loadAttributionModel(), false);
  const tallies = new Map<string, Tally>();
  const publishers = new Set<string>();
  for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const document = Document.parse(JSON.parse(line));
    const words = wordSpans(document.text);
    publishers.add(document.publisher);
    const markedWords = document.attributions.map((a) => roleWords(a, words));
    const found = annotate(document).attributions ?? [];
    const foundWords = found.map((a) => roleWords(a, words));
    const aligned = alignAttributions(markedWords, foundWords);
    addCounts(tallies, 'whole_strict_f1', aligned.filter((pair) => identicalAttribution(...pair)).length, foundWords.length, markedWords.length);
    addCounts(tallies, 'whole_close_f1', aligned.filter((pair) => closeAttribution(...pair)).length, foundWords.length, markedWords.length);
    for (const role of ROLES) {
      const marked = units(markedWords, role);
      const predicted = units(foundWords, role);
      add(tallies, `${role}_partial_f1`, predicted, marked, covered);
      add(tallies, `${role}_strict_f1`, predicted, marked, identical);
      if (role !== 'cue') add(tallies, `${document.publisher}.${role}_partial_f1`, predicted, marked, covered);
    }
    for (const [slice, belongs] of SLICES) {
      const inSlice = (list: readonly RoleWords[], given: readonly Attribution[]) =>
        units(
          list.filter((_, i) => belongs(given[i], document.text)),
          'content',
        );
      const marked = { counted: inSlice(markedWords, document.attributions), all: units(markedWords, 'content') };
      const predicted = { counted: inSlice(foundWords, found), all: units(foundWords, 'content') };
      for (const [measure, credit] of [
        ['partial', covered],
        ['strict', identical],
      ] as const) {
        addSlice(tallies, `${slice}.content_${measure}_f1`, predicted, marked, credit);
      }
    }
  }
  const figures = Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tally]) => [`attribution.polnear.${name}`, f1Of(tally)]));
  for (const role of ['source', 'content'] as const) {
    const each = [...publishers].map((publisher) => figures[`attribution.polnear.${publisher}.${role}_partial_f1`] ?? 0);
    figures[`attribution.polnear.weakest_publisher.${role}_partial_f1`] = Math.min(...each);
  }
  return figures;
}

/** Words as treebanks part them: clitics alone, numbers and dotted abbreviations whole, punctuation a mark each. */
const WORD =
  /n['’]t(?![\p{L}\p{N}])|['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}_]+?(?=n['’]t(?![\p{L}\p{N}]))|[\p{L}\p{N}\p{M}_]+|\S/giu;

function wordSpans(text: string): Span[] {
  return Array.from(text.matchAll(WORD), (match): Span => [match.index, match.index + match[0].length]);
}

function roleWords({ source, cue, content }: Attribution, words: readonly Span[]): RoleWords {
  const inside = (spans: readonly (readonly [number, number])[]): Set<number> => {
    const found = new Set<number>();
    for (const [start, end] of spans) for (const [index, [s, e]] of words.entries()) if (e > start && s < end) found.add(index);
    return found;
  };
  return { source: inside(source), cue: inside(cue), content: inside(content) };
}

/** The distinct word sets of one role; unmarked roles leave nothing. */
function units(list: readonly RoleWords[], role: (typeof ROLES)[number]): Map<string, ReadonlySet<number>> {
  const distinct = new Map<string, ReadonlySet<number>>();
  for (const { [role]: unit } of list) if (unit.size > 0) distinct.set([...unit].sort((a, b) => a - b).join(), unit);
  return distinct;
}

type Units = ReadonlyMap<string, ReadonlySet<number>>;

function covered(unit: ReadonlySet<number>, _key: string, others: Units): number {
  let credit = 0;
  for (const other of others.values()) for (const word of unit) if (other.has(word)) credit++;
  return Math.min(1, credit / unit.size);
}

function identical(_unit: ReadonlySet<number>, key: string, others: Units): number {
  return others.has(key) ? 1 : 0;
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? { foundCredit: 0, found: 0, markedCredit: 0, marked: 0 };
  tallies.set(name, tally);
  return tally;
}

function addCounts(tallies: Map<string, Tally>, name: string, hits: number, found: number, marked: number): void {
  const tally = tallyOf(tallies, name);
  tally.foundCredit += hits;
  tally.markedCredit += hits;
  tally.found += found;
  tally.marked += marked;
}

function add(tallies: Map<string, Tally>, name: string, found: Units, marked: Units, credit: typeof covered): void {
  const tally = tallyOf(tallies, name);
  for (const [key, unit] of found) tally.foundCredit += credit(unit, key, marked);
  for (const [key, unit] of marked) tally.markedCredit += credit(unit, key, found);
  tally.found += found.size;
  tally.marked += marked.size;
}

/** As `add`, for some units only; each is still compared with all of the other side. */
function addSlice(tallies: Map<string, Tally>, name: string, found: Sides, marked: Sides, credit: typeof covered): void {
  const tally = tallyOf(tallies, name);
  for (const [key, unit] of found.counted) tally.foundCredit += credit(unit, key, marked.all);
  for (const [key, unit] of marked.counted) tally.markedCredit += credit(unit, key, found.all);
  tally.found += found.counted.size;
  tally.marked += marked.counted.size;
}

interface Sides {
  counted: Units;
  all: Units;
}

function f1Of({ foundCredit, found, markedCredit, marked }: Tally): number {
  const precision = found === 0 ? 0 : foundCredit / found;
  const recall = marked === 0 ? 0 : markedCredit / marked;
  return precision + recall === 0 ? 0 : percent((2 * precision * recall) / (precision + recall));
}
