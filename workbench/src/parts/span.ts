/** `[start, end)` in UTF-16 code units, as everywhere in Hearsay. */
export type Span = readonly [start: number, end: number];
