import type { Certainty } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { hedges } from '../../text/lexicon.generated.ts';

type Level = Exclude<Certainty, 'certain'>;
const LEVELS: readonly [Level, readonly string[]][] = [
  ['possible', hedges.possible],
  ['probable', hedges.probable],
  ['unknown', hedges.unknown],
];
const levelOf = new Map<string, Level>(LEVELS.flatMap(([level, words]) => words.map((word) => [word, level] as const)));
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...levelOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replaceAll("'", "['’]").replaceAll(' ', '\\s'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** "May" the month, "might" the noun, "likely to" stays a hedge; "potential threat" and "possible explanation for" too. */
const NO_HEDGE: Readonly<Record<string, RegExp>> = {
  may: /^May(?:\s+\d|\s*[,.]|$)|^\s*May\s+(?:and|or)\b/,
  might: /^might\s+(?:of|and\s+main)\b/i,
  reported: /^reported\s+(?:a|an|the|that|to|on|by|in|from|no)\b/i,
  claimed: /^claimed\s+(?:a|an|the|that|to|on|by|in|its|his|her|responsibility|victory|lives)\b/i,
  believe: /^believes?\s+in\b/i,
  potential: /^potential\s+(?:of|to|energy|customers|buyers)\b/i,
};

export interface Hedging {
  hedges: Span[];
  certainty: Certainty;
}

/** Hedges within the given stretches of text and the certainty they leave: the weakest one found, `certain` without any. */
export function hedging(text: string, spans: readonly Span[]): Hedging {
  const found: Span[] = [];
  const levels = new Set<Certainty>();
  for (const [start, end] of spans) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
      const at = start + match.index;
      const word = match[0].toLowerCase().replaceAll('’', "'");
      const except = NO_HEDGE[word];
      if (except?.test(text.slice(at, at + 24))) continue;
      found.push([at, at + match[0].length]);
      levels.add(levelOf.get(word) ?? 'possible');
    }
  }
  const certainty = levels.has('unknown') ? 'unknown' : levels.has('possible') ? 'possible' : levels.has('probable') ? 'probable' : 'certain';
  return { hedges: found.sort((a, b) => a[0] - b[0]), certainty };
}
