import type { CueCandidate } from './cues.ts';
import type { Words } from './words.ts';

/** Source and contents of a cue as word ranges, with how sure the model is of them. */
export interface Arguments {
  source: readonly [number, number] | null;
  content: readonly (readonly [number, number])[];
  /** log probability of these arguments given the cue */
  certainty: number;
}

export const VERIFY_FEATURES = 22;

const logit = (p: number): number => {
  const q = p < 0.005 ? 0.005 : p > 0.995 ? 0.995 : p;
  return Math.log(q / (1 - q));
};

/** What speaks for and against a cue once its arguments are known. */
export function verifyFeatures(words: Words, cue: CueCandidate, head: number, found: Arguments): number[] {
  const { quote, mark, shape, verb, noun } = words;
  const about = logit(cue.about);
  const { source, content } = found;
  const first = content[0] ?? [0, 0];
  const length = content.reduce((n, [a, b]) => n + b - a, 0);
  const quoted = content.some(([a]) => quote[a] === 2);
  const inQuote = (quote[cue.first] ?? 0) === 1;
  const sourceHead = source ? source[1] - 1 : -1;
  const sourceLength = source ? source[1] - source[0] : 0;
  const gap = source ? (source[1] <= cue.first ? cue.first - source[1] : source[0] - cue.last) : 0;
  const flag = (b: boolean) => (b ? 1 : 0);
  const saying = ((verb[head] ?? 0) & 32) !== 0;
  const sure = Math.max(-4, found.certainty);
  return [
    1,
    about,
    logit(cue.exactly / Math.max(cue.about, 1e-9)),
    sure,
    sure * about * 0.25,
    flag(source === null),
    flag(quoted),
    flag(quoted) * about * 0.5,
    flag(inQuote),
    flag(content.length > 1),
    Math.log(1 + length) - 2,
    flag(length <= 2),
    flag(length <= 5),
    Math.log(1 + sourceLength),
    Math.log(1 + gap),
    flag(sourceHead >= 0 && (shape[sourceHead] ?? 0) !== 0),
    flag(sourceHead >= 0 && ((noun[sourceHead] ?? 0) & 32) !== 0),
    flag(saying),
    flag((verb[head] ?? 0) === 0),
    flag((mark[cue.first] ?? 0) !== 0),
    Math.log(cue.last - cue.first),
    flag(first[0] < cue.first),
  ];
}
