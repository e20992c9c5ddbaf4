const CAPITAL = /^\p{Lu}/u;

/** True when a text begins with a capital letter. Asked of every word: those in ASCII, nearly all, are told without a regular expression. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}
