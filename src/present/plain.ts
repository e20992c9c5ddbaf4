/** Control characters of both sets, line and paragraph separators, and the invisible signs that reorder text. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
/** Terminal sequences (ECMA-48): their letters go with them, so that no rubbish stays behind. */
const SEQUENCE = /\u001B(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g;

/** Foreign words as one line of printable text: no terminal sequences, no control characters, no signs that reorder what stands beside them. */
export function plain(text: string): string {
  return text.replace(SEQUENCE, '').replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
}
