import { remembered } from './memo.ts';

const VOWEL = /[aeiouy]/;

/** A rough stem for comparing English words: plural, -ed, -ing, -ly and a final -e go. Equal stems, probably the same word. */
export const stem = remembered((word: string): string => {
  let w = word.toLowerCase().replace(/['’]s?$/, '');
  if (w.length < 4 || /\d/.test(w)) return w;
  // "lies", "tied": too short for a -y
  if (/^.?[^aeiou]?ie[sd]$/.test(w) && w.length === 4) w = w.slice(0, -1);
  else if (w.endsWith('ies') || w.endsWith('ied')) w = `${w.slice(0, -3)}y`;
  else if (/(?:ss|ch|sh|x|z)es$/.test(w)) w = w.slice(0, -2);
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  else if (w.endsWith('ing') && VOWEL.test(w.slice(0, -3)) && w.length > 5) w = undouble(w.slice(0, -3));
  else if (w.endsWith('ed') && !w.endsWith('eed') && VOWEL.test(w.slice(0, -2)) && w.length > 4) w = undouble(w.slice(0, -2));
  if (w.endsWith('ly') && w.length > 5) w = w.slice(0, -2);
  if (w.endsWith('e') && w.length > 4) w = w.slice(0, -1);
  return w;
});

/** stopp → stop, but pass → pass. */
function undouble(w: string): string {
  return /([bdfgmnprt])\1$/.test(w) ? w.slice(0, -1) : w;
}
