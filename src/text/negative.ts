/** The answer that leaves a question open. */
export const OPEN = 'not known';
/** What leaves a question open, or says that nobody claimed, denies nothing. */
const NEITHER = new Set([OPEN, 'not claimed']);

/** Whether two different values exclude one another: a denial excludes only what it denies, told by a word both have; `no` excludes all. */
export function excludes(a: string, b: string): boolean {
  const denials = [a, b].filter((value) => isNegative(value) && value.startsWith('not '));
  if (denials.length !== 1) return true;
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(value: string): string[] {
  return value
    .replace(/^not /, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}

/** Whether an answer's value denies: `no`, `denied`, `not train destroyed`. Whoever denies gives such an answer. */
export function isNegative(value: string): boolean {
  return !NEITHER.has(value) && (value === 'no' || value === 'denied' || value.startsWith('not '));
}
