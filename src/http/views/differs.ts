import type { Span } from '../../model/span.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,]*(?<![.,])/gu;

/** Words of each of two texts that the other does not have, as spans; neighbours are one span. Case makes no difference. */
export function differences(one: string, other: string): [Span[], Span[]] {
  return [missing(one, other), missing(other, one)];
}

function missing(text: string, from: string): Span[] {
  const known = new Set([...from.matchAll(WORD)].map(([word]) => word.toLowerCase()));
  const spans: Span[] = [];
  let joined = false;
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (known.has(match[0].toLowerCase())) {
      joined = false;
      continue;
    }
    const last = spans.at(-1);
    if (joined && last) last[1] = end;
    else spans.push([start, end]);
    joined = true;
  }
  return spans;
}
