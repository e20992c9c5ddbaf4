import type { Claim } from '../model/claim.ts';
import { shorten } from './words.ts';

const LENGTH = 280;
const BEFORE = 90;

/** A claim's words around what answers a question: whole when short, else cut at words, with an ellipsis where cut. */
export function excerptOf(claim: Claim, question: string): string {
  const { text, content } = claim;
  if (text.length <= LENGTH) return text;
  const at = claim.answers.find((answer) => answer.question === question)?.span[0];
  // the text joins the content's spans with a space: where the answer stands in it
  let [offset, start] = [0, 0];
  for (const [from, to] of content) {
    if (at !== undefined && at >= from && at < to) start = offset + at - from;
    offset += to - from + 1;
  }
  if (start <= BEFORE) return shorten(text, LENGTH);
  const tail = text.slice(start - BEFORE);
  const word = tail.indexOf(' ') + 1;
  return `…${shorten(tail.slice(word), LENGTH)}`;
}
