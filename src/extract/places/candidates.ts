import type { Gazetteer, GazetteerEntry } from '../../model/ports.ts';
import { opensWithCapital } from '../../text/capital.ts';
import type { Doc, Sentence, Token } from '../../text/doc.ts';
import { places as words } from '../../text/lexicon.generated.ts';

/** A stretch of tokens `[first, last)` that the gazetteer knows as a name. */
export interface Candidate {
  first: number;
  last: number;
  start: number;
  end: number;
  name: string;
  sentence: number;
  entries: readonly GazetteerEntry[];
  /** the state or country named right after it ("Paris, Texas"), its possible meanings; empty when none */
  within: readonly GazetteerEntry[];
}

const ABBREVIATIONS: Readonly<Record<string, string>> = words.stateAbbreviations;
const STATES = new Set(Object.values(ABBREVIATIONS));
/** States whose plain name usually means a city. */
const SHADOWED: Readonly<Record<string, string>> = { 'New York': 'New York State', Washington: 'Washington State' };
/** The first two characters of every state's name and short form: most words are none, and told so at once. */
const STATE_STARTS = new Set([...STATES, ...Object.keys(ABBREVIATIONS), ...Object.keys(SHADOWED)].map((name) => name.slice(0, 2)));
const CONTAINER = /^(?:PCL|ADM|RGN)/;

/** Words that may stand in lower case inside a name. */
const INNER = new Set([
  'of',
  'the',
  'de',
  'la',
  'le',
  'del',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'du',
  'des',
  'on',
  'upon',
  'sur',
  'am',
  'an',
  'der',
  'den',
  'and',
  'es',
  'al',
  'el',
  'en',
  'na',
  'in',
  'by',
  'les',
  'los',
  'las',
  '-',
  '’',
  "'",
  'd',
  'ob',
  'od',
  'under',
  'sub',
  'le',
]);
const LONGEST = 6;

/** Letters of scripts that know no capitals. */
const UNICAMERAL = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}]/u;
/** In those scripts any word may be a name, so only places of this many people are looked for. */
const LARGE = 50_000;

export const capitalised = (token: Token | undefined): boolean => token !== undefined && (opensWithCapital(token.text) || UNICAMERAL.test(token.text));

/** The text of tokens `[first, last)` as printed. */
const slice = (doc: Doc, first: number, last: number): string => doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0);

/** True when `outer` may hold `inner`: same country and, for a state, the same division. */
export function holds(outer: GazetteerEntry, inner: GazetteerEntry): boolean {
  if (outer.country === null || outer.country !== inner.country || /^(?:PCL|ADM1)/.test(inner.feature)) return false;
  return outer.feature.startsWith('PCL') || (outer.admin1 !== null && outer.admin1 === inner.admin1);
}

/** Longest gazetteer names over capitalised words, left to right, never overlapping; states after a comma also in their short form. */
export function findCandidates(doc: Doc, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  for (const [number, sentence] of doc.sentences.entries()) {
    let i = sentence.first;
    while (i < sentence.last) {
      const candidate = capitalised(doc.tokens[i])
        ? (dottedStateAt(doc, sentence, number, i, gazetteer) ?? longestAt(doc, sentence, number, i, gazetteer))
        : null;
      if (!candidate) {
        i++;
        continue;
      }
      found.push(candidate);
      i = candidate.last;
      if (doc.tokens[i]?.text !== ',' || i + 1 >= sentence.last) continue;
      const container =
        stateAt(doc, sentence, number, i + 1, gazetteer) ?? (capitalised(doc.tokens[i + 1]) ? longestAt(doc, sentence, number, i + 1, gazetteer) : null);
      if (!container) continue;
      candidate.within = container.entries.filter((outer) => CONTAINER.test(outer.feature) && candidate.entries.some((inner) => holds(outer, inner)));
      if (candidate.within.length === 0) continue;
      found.push({ ...container, entries: candidate.within });
      i = container.last;
    }
  }
  return found;
}

/** A state's short form with dots inside it, wherever it stands: "S.C.", "W.Va."; others are too like words. */
function dottedStateAt(doc: Doc, sentence: Sentence, number: number, first: number, gazetteer: Gazetteer): Candidate | null {
  const start = doc.tokens[first]?.start ?? 0;
  if (!/^[A-Z]\.|^[A-Z][a-z]?\./.test(doc.text.slice(start, start + 3))) return null;
  const state = stateAt(doc, sentence, number, first, gazetteer);
  return state && /^[A-Z]\.\s?[A-Z]/.test(state.name) ? state : null;
}

/** A state's name or short form at token `first`, read as the state only. */
function stateAt(doc: Doc, sentence: Sentence, number: number, first: number, gazetteer: Gazetteer): Candidate | null {
  const from = doc.tokens[first];
  if (!from || !STATE_STARTS.has(doc.text.slice(from.start, from.start + 2))) return null;
  for (let last = Math.min(sentence.last, first + 4); last > first; last--) {
    const to = doc.tokens[last - 1];
    if (!to) continue;
    const printed = doc.text.slice(from.start, to.end);
    const full = SHADOWED[printed] ?? ABBREVIATIONS[printed] ?? ABBREVIATIONS[`${printed}.`] ?? (STATES.has(printed) ? printed : null);
    if (full === null) continue;
    const entries = gazetteer.lookup(full).filter((entry) => entry.feature === 'ADM1');
    if (entries.length > 0) return { first, last, start: from.start, end: to.end, name: printed, sentence: number, entries, within: [] };
  }
  return null;
}

function longestAt(doc: Doc, sentence: Sentence, number: number, first: number, gazetteer: Gazetteer): Candidate | null {
  let reach = first + 1;
  const limit = Math.min(sentence.last, first + LONGEST);
  while (reach < limit && (capitalised(doc.tokens[reach]) || INNER.has(doc.tokens[reach]?.text ?? ''))) reach++;
  for (let last = reach; last > first; last--) {
    const end = doc.tokens[last - 1];
    const start = doc.tokens[first];
    if (!end || !start || (last > first + 1 && !capitalised(end) && !/^[.]$/.test(end.text))) continue;
    const name = slice(doc, first, last).replace(/['’]s$/i, '');
    // a name does not run over a line break
    if (/\n/.test(name) || name.length > 60) continue;
    let entries = entriesOf(name.replace(/\s+/g, ' '), gazetteer);
    if (UNICAMERAL.test(name)) entries = entries.filter(({ population }) => population >= LARGE);
    if (entries.length > 0) return { first, last, start: start.start, end: start.start + name.length, name, sentence: number, entries, within: [] };
  }
  return null;
}

/** Meanings of a name; a plural in -s also those of the demonym ("Canadians"). */
function entriesOf(name: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const entries = gazetteer.lookup(name);
  if (entries.length > 0 || !/[a-z]s$/.test(name)) return entries;
  return gazetteer.lookup(name.slice(0, -1)).filter((entry) => entry.feature === 'DEMONYM');
}
