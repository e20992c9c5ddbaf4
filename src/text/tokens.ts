import type { Tag, Token } from './doc.ts';
import { gluedStops } from './glued.ts';
import { inWesternLetters } from './latin.ts';
import { isSpace } from './sentences.ts';
import { makeTagger } from './tagger.ts';

let tagger = makeTagger();

const TAGS = new Set<string>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]);
const isTag = (tag: string): tag is Tag => TAGS.has(tag);

/** The tagger gets text in pieces of about this many characters, cut at white space, so that its memory stays bounded. */
const PIECE = 2000;
/** … and within what no word or address is as long as: its time grows with the square of what stands without white space. */
const LONGEST_RUN = 400;

/** Words the tagger may meet before it is made anew: what it has met it cannot give back. */
const MANY_WORDS = 200_000;

/** To be called before a text: its tokens then depend on nothing that was read before it. */
export function beginText(): void {
  if (tagger.met() > MANY_WORDS) tagger = makeTagger();
  tagger.forget();
}

/** Tokens of `text.slice(start, end)` with part-of-speech tags (wink-nlp), offsets into `text`. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const glued = gluedStops(text, start, end);
  let g = 0;
  for (let from = start; from < end; ) {
    while (g < glued.length && (glued[g] ?? 0) <= from) g++;
    const to = Math.min(pieceEnd(text, from, end), glued[g] ?? end);
    tokensOf(text.slice(from, to), from, tokens);
    from = to;
  }
  return tokens;
}

/** End of the piece that begins at `from`. */
function pieceEnd(text: string, from: number, end: number): number {
  let run = 0;
  for (let to = from; to < end; to++) {
    if (!isSpace(text, to)) run++;
    else if (to >= from + PIECE) return to;
    else run = 0;
    if (run > LONGEST_RUN) return to;
  }
  return end;
}

function tokensOf(piece: string, offset: number, tokens: Token[]): void {
  const { nlp } = tagger;
  const western = inWesternLetters(piece);
  const words = nlp.readDoc(western).tokens();
  const values = words.out(nlp.its.value);
  const tags: unknown = words.out(nlp.its.pos);
  let at = 0;
  for (const [i, value] of values.entries()) {
    if (value.trim() === '') continue;
    const found = western.indexOf(value, at);
    if (found < 0) continue;
    const tag = Array.isArray(tags) ? String(tags[i]) : 'X';
    const text = western === piece ? value : piece.slice(found, found + value.length);
    tokens.push({ start: offset + found, end: offset + found + value.length, text, lower: text.toLowerCase(), tag: isTag(tag) ? tag : 'X' });
    at = found + value.length;
  }
}
