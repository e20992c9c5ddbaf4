/** Control characters of both sets, line and paragraph separators, and the invisible signs that reorder text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
/** Terminal sequences (ECMA-48): their letters go with them, so that no rubbish stays behind. */
const SEQUENCE =
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]/g;

/** Foreign words as one line of printable text: no terminal sequences, no control characters, no signs that reorder what stands beside them. */
export function plain(text: string): string {
  return text.replace(SEQUENCE, '').replace(UNPRINTABLE, ' ').trim();
}
