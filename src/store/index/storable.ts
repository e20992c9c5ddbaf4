const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as a `text` column of PostgreSQL takes it: NUL and halves of surrogate pairs become U+FFFD. Lengths in UTF-16 code units stay. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(LONE, '\ufffd');
}
