import type { Attribution } from '../extract/attribution/attributions.ts';
import type { Span } from '../model/span.ts';

/** An attribution with the index, in the same list, of the one in whose content it stands. */
export interface Nested {
  attribution: Attribution;
  within: number | null;
}

/**
 * The primary attributions, and between them, in the order of their cues, those that stand whole within the content of one:
 * what X says that Y thinks. Others that share words with a primary one are left out.
 */
export function nest(list: readonly Attribution[]): Nested[] {
  const contents = list
    .flatMap((attribution) => (attribution.primary ? attribution.content.map((span) => ({ span, attribution })) : []))
    .sort((a, b) => a.span[0] - b.span[0]);
  const kept = list.flatMap((attribution): { attribution: Attribution; holder: Attribution | null }[] => {
    if (attribution.primary) return [{ attribution, holder: null }];
    const [start, end] = extent(attribution);
    let low = 0;
    let high = contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((contents[middle]?.span[0] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const before = contents[low - 1];
    return before && before.span[1] >= end ? [{ attribution, holder: before.attribution }] : [];
  });
  const index = new Map(kept.map(({ attribution }, i) => [attribution, i]));
  return kept.map(({ attribution, holder }) => ({ attribution, within: holder === null ? null : (index.get(holder) ?? null) }));
}

function extent({ source, cue, content }: Attribution): Span {
  let [start, end] = cue[0] ?? [0, 0];
  for (const span of [source, cue, content].flat()) {
    start = Math.min(start, span[0]);
    end = Math.max(end, span[1]);
  }
  return [start, end];
}
