import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Tag, Token } from './doc.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

const TAGS = new Set<string>(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X']);
const isTag = (tag: string): tag is Tag => TAGS.has(tag);

/** Tokens of `text.slice(start, end)` with part-of-speech tags (wink-nlp), offsets into `text`. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const part = text.slice(start, end);
  const words = nlp.readDoc(part).tokens();
  const values = words.out(its.value);
  const tags = words.out(its.pos) as unknown;
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, value] of values.entries()) {
    const found = part.indexOf(value, at);
    if (found < 0 || value.trim() === '') continue;
    const tag = Array.isArray(tags) ? String(tags[i]) : 'X';
    tokens.push({ start: start + found, end: start + found + value.length, text: value, lower: value.toLowerCase(), tag: isTag(tag) ? tag : 'X' });
    at = found + value.length;
  }
  return tokens;
}
