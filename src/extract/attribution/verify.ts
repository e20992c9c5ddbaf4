import { isComplementiser } from './complementisers.ts';
import type { CueCandidate } from './cues.ts';
import { TAG_COUNT } from './tags.ts';
import type { Words } from './words.ts';

/** Source and contents of a cue as word ranges, with how sure the model is of them. */
export interface Arguments {
  source: readonly [number, number] | null;
  content: readonly (readonly [number, number])[];
  /** log probability of these arguments given the cue */
  certainty: number;
}

/** What the whole text is like: columns are full of attitudes, news of quotations. */
export interface Setting {
  /** log of one and the number of sure cues in a hundred words */
  density: number;
  /** share of them that tell of saying */
  saying: number;
  /** share of words inside quotation marks */
  quoted: number;
}

const VERB_KINDS = 16;
const NUMBERS = 38;
/** numbers first, then one for each kind of verb and for each part of speech of the cue's head, of the source's last word and of the content's first */
export const VERIFY_FEATURES = NUMBERS + VERB_KINDS + 3 * TAG_COUNT;
/** a cue this likely counts for the setting */
const SURE = 0.7;
/** bits of WordNet's kinds, see scripts/train/wordnet.ts */
const VERB = { kind: 15, thinking: 16, speaking: 32, clause: 64 };
const NOUN = { person: 32, speech: 64, group: 128 };

const logit = (p: number): number => {
  const q = p < 0.005 ? 0.005 : p > 0.995 ? 0.995 : p;
  return Math.log(q / (1 - q));
};
const flag = (b: boolean): number => (b ? 1 : 0);

export function settingOf(words: Words, cues: readonly { cue: CueCandidate; head: number }[]): Setting {
  const sure = cues.filter(({ cue }) => cue.about >= SURE);
  const saying = sure.filter(({ head }) => ((words.verb[head] ?? 0) & VERB.speaking) !== 0).length;
  const size = Math.max(1, words.count);
  return { density: Math.log(1 + (100 * sure.length) / size), saying: saying / Math.max(1, sure.length), quoted: quotedWords(words) / size };
}

function quotedWords({ quote, count }: Words): number {
  let quoted = 0;
  for (let i = 0; i < count; i++) if (quote[i] === 1) quoted++;
  return quoted;
}

/** What speaks for and against a cue once its arguments are known. */
export function verifyFeatures(words: Words, setting: Setting, cue: CueCandidate, head: number, found: Arguments): Float64Array {
  const { quote, mark, shape, verb, noun, tag, word, sentences } = words;
  const about = logit(cue.about);
  const { source, content } = found;
  const first = content[0] ?? [cue.last, cue.last];
  const last = content.at(-1) ?? first;
  const length = content.reduce((n, [a, b]) => n + b - a, 0);
  const quoted = content.some(([a]) => quote[a] === 2);
  const inQuote = (quote[cue.first] ?? 0) === 1;
  const sourceHead = source ? source[1] - 1 : -1;
  const sourceLength = source ? source[1] - source[0] : 0;
  const gap = source ? (source[1] <= cue.first ? cue.first - source[1] : source[0] - cue.last) : 0;
  const headVerb = verb[head] ?? 0;
  const speaking = (headVerb & VERB.speaking) !== 0;
  const attitude = flag(!speaking);
  const sourceNoun = sourceHead < 0 ? 0 : (noun[sourceHead] ?? 0);
  const sure = Math.max(-4, found.certainty);
  const end = sentences[words.sentence[cue.first] ?? 0]?.[1] ?? cue.last;
  const numbers = [
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
    flag((sourceNoun & NOUN.person) !== 0),
    flag(speaking),
    flag(headVerb === 0),
    flag((mark[cue.first] ?? 0) !== 0),
    Math.log(cue.last - cue.first),
    flag(first[0] < cue.first),
    attitude * about * 0.5,
    flag(source === null) * about * 0.5,
    flag((headVerb & VERB.thinking) !== 0),
    flag((headVerb & VERB.clause) !== 0),
    flag(((noun[head] ?? 0) & NOUN.speech) !== 0),
    flag((sourceNoun & NOUN.group) !== 0),
    flag(source !== null && source[0] > cue.first),
    flag(isComplementiser(word[first[0]] ?? 0)),
    flag(first[0] === cue.last),
    flag(last[1] >= end - 1),
    setting.density - 1,
    setting.saying - 0.5,
    setting.quoted * 3,
    attitude * (setting.density - 1),
    attitude * (setting.saying - 0.5),
    attitude * setting.quoted * 3,
  ];
  const out = new Float64Array(VERIFY_FEATURES);
  out.set(numbers);
  out[NUMBERS + (headVerb & VERB.kind)] = 1;
  const tags = NUMBERS + VERB_KINDS;
  out[tags + (tag[head] ?? 0)] = 1;
  if (sourceHead >= 0) out[tags + TAG_COUNT + (tag[sourceHead] ?? 0)] = 1;
  out[tags + 2 * TAG_COUNT + (tag[first[0]] ?? 0)] = 1;
  return out;
}
