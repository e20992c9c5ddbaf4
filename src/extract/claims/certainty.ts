import type { Certainty } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { hedges } from '../../text/lexicon.generated.ts';

type Level = Exclude<Certainty, 'certain'>;

/** A word in letters and digits, as far as they go. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Finds the phrases of a list, the longest where several begin. */
class Finder {
  private readonly levels: ReadonlyMap<string, Level>;
  /** phrases by their first word, so that only they are tried where it stands */
  private readonly byFirst: ReadonlyMap<string, RegExp>;

  constructor(lists: readonly (readonly [Level, readonly string[]])[]) {
    this.levels = new Map(lists.flatMap(([level, words]) => words.map((word) => [word, level] as const)));
    const phrases = new Map<string, string[]>();
    for (const phrase of [...this.levels.keys()].sort((a, b) => b.length - a.length)) {
      const [first = ''] = phrase.match(WORD) ?? [];
      phrases.set(first, [...(phrases.get(first) ?? []), phrase.replaceAll("'", "['’]").replaceAll(' ', '\\s+')]);
    }
    this.byFirst = new Map([...phrases].map(([first, all]) => [first, new RegExp(`(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'iuy')]));
  }

  *find(text: string): Generator<{ start: number; word: string; match: string; level: Level }> {
    let from = 0;
    for (const { 0: first, index } of text.matchAll(WORD)) {
      const pattern = index < from ? undefined : this.byFirst.get(first.toLowerCase());
      if (!pattern) continue;
      pattern.lastIndex = index;
      const match = pattern.exec(text)?.[0];
      if (match === undefined) continue;
      from = index + match.length;
      const word = match.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
      const level = this.levels.get(word);
      if (level) yield { start: index, word, match, level };
    }
  }
}

const ANYWHERE: readonly (readonly [Level, readonly string[]])[] = [
  ['possible', hedges.possible],
  ['probable', hedges.probable],
  ['unknown', hedges.unknown],
];
const inContent = new Finder(ANYWHERE);
const inCue = new Finder([...ANYWHERE, ['probable', hedges.cueProbable], ['possible', hedges.cuePossible], ['unknown', hedges.cueUnknown]]);

interface Exception {
  /** what the word is, with what follows it, when it is no hedge */
  after?: RegExp;
  /** what stands before it then */
  before?: RegExp;
}

const DETERMINER = /\b(?:the|an?|any|other|this|that|these|those|its|his|her|their|of|some|several|many|two|three|four|five|six|first|second|new)\s+$/i;
const NOT_ADJECTIVE: Exception = {
  before: /(?<!\b(?:the|an?|any|other|this|that|these|its|his|her|their|of|some|several|many|two|three|first|second|new)\s+)$/i,
};
const COMES_INTO_VIEW: Exception = {
  after: /^appear(?:s|ed)?(?:\s+(?:in|on|before|at|from|behind|again|alongside|under|beside|with|for|as)\b|\s*[.,;]|\s*$)/i,
};
const PERSON: Exception = {
  before: new RegExp(`${DETERMINER.source}|(?:^|\\d|\\b(?:main|prime|chief|only|possible|male|female|wanted|armed|teenage|murder|key))\\s*$`, 'i'),
};
/** "as soon as possible", "everything possible", "not possible", "had made the trip possible." */
const DONE_IF_POSSIBLE: readonly Exception[] = [
  { before: /\b(?:as\s+\S+\s+as|if|where|when|whenever|wherever|everything|anything|not)\s+$|n['’]t\s+$/i },
  { before: /\bma(?:k|d)e?(?:s|ing)?(?:\s+\S+){1,4}\s+$/i, after: /^possible\s*(?:[.,;”"]|$)/i },
];

/** Where a word of the lists is no hedge: in front of, or behind, the words that show it. */
const EXCEPTIONS: Readonly<Record<string, readonly Exception[]>> = {
  // the month, a name; headlines write every word so
  may: [{ after: /^May(?!\s+(?:Have|Be|Not)\b)/ }],
  might: [{ before: /\b(?:the|its|his|her|their|full|sheer|military)\s+$/i }],
  appear: [COMES_INTO_VIEW],
  appears: [COMES_INTO_VIEW],
  appeared: [COMES_INTO_VIEW],
  reported: [NOT_ADJECTIVE],
  claimed: [NOT_ADJECTIVE],
  believe: [{ after: /^believe\s+(?:in|me)\b/i }],
  believes: [{ after: /^believes\s+in\b/i }],
  believed: [{ after: /^believed\s+in\b/i }],
  suspect: [PERSON],
  suspects: [PERSON, { after: /^suspects\s+(?:was|were|are|who|have|had|in)\b/i }],
  possible: DONE_IF_POSSIBLE,
  preliminary: [
    {
      after: /^preliminary\s+(?:rounds?|match(?:es)?|games?|heats?|hearings?|talks|meetings?|contests?|agreements?|designs?|plans?|sketch(?:es)?|drawings?)\b/i,
    },
  ],
  potential: [{ after: /^potential\s*(?:[.,;”"]|$|\s(?:of|to|for|energy|customers|buyers)\b)/i }],
};

export interface Hedging {
  hedges: Span[];
  certainty: Certainty;
}

/**
 * Hedges of a claim and the certainty they leave: the weakest one's, `certain` without any. A hedge weakens a claim when it stands in its
 * content or in its cue; verbs of belief do so in the cue, and inside a content only where they are the speaker's own ("I think").
 */
export function hedging(text: string, content: readonly Span[], cue: Span | null): Hedging {
  const found: Span[] = [];
  const levels = new Set<Certainty>();
  const spans = [...content.map((span) => [span, inContent] as const), ...(cue ? [[cue, inCue] as const] : [])];
  for (const [[start, end], finder] of spans) {
    for (const { start: at, word, match, level } of finder.find(text.slice(start, end))) {
      if (isNone(text, start + at, word)) continue;
      found.push([start + at, start + at + match.length]);
      levels.add(level);
    }
  }
  const certainty = levels.has('unknown') ? 'unknown' : levels.has('possible') ? 'possible' : levels.has('probable') ? 'probable' : 'certain';
  return { hedges: found.sort((a, b) => a[0] - b[0]), certainty };
}

const LOOK = 40;

function isNone(text: string, at: number, word: string): boolean {
  const exceptions = EXCEPTIONS[word];
  if (!exceptions) return false;
  const before = text.slice(Math.max(0, at - LOOK), at);
  const after = text.slice(at, at + LOOK);
  return exceptions.some((e) => (e.before?.test(before) ?? true) && (e.after?.test(after) ?? true));
}
