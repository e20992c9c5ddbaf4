import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** How and when a claim was said, as far as the words around it tell. Two claims of one speaker on different occasions are two acts. */
export interface Occasion {
  /** the report looks back: "had said", "earlier", "at first" */
  earlier: boolean;
  /** "has said": on a day the report does not tell */
  some: boolean;
  /** the speaker says it once more: "again denied" */
  again: boolean;
  /** it is told apart from one before: "a second post" */
  another: boolean;
  /** where or how: a channel, `reporters`, `recording` for words heard on one, or `scene` for words spoken in what is told, not about it */
  channel: string | null;
  /** a channel the words tell it apart from: "added, shortly after releasing a statement" */
  besides: string | null;
  /** ISO day it was said on, when the report tells */
  day: string | null;
  /** the same as far as the report tells: a day, a month, a year */
  time: string | null;
}

const NEAR = 60;
/** Not "an earlier toll", which is another matter. */
const EARLIER = /(?<!\b(?:an?|the|this|that|any|its|his|her|their)\s)(?<!['’]s\s)\b(?:earlier|previously|at first|first given|initially|originally)\b/i;
const EARLIER_ACT =
  /\b(?:morning|earlier|first|initial|original|previous|last) (?:post|statement|message|tweet|report|letter|briefing|announcement|interview)\b/i;
const LOOKING_BACK = /(?:^|[^\p{L}])(?:had|(?:who|which) (?:has|have)) (?:\p{L}+ ){0,2}$/iu;
const PERFECT = /^(?:has|have)\s/i;
/** Taken back or stood by is what was said before, whenever that is done. */
const RETRACTED =
  /\b(?:withdr[ae]w\p{L}*|retract\p{L}*|walk(?:ed|ing) back|(?:took|taken|taking) back|st(?:ood|ands|anding) by|disown\p{L}*) (?:his|her|its|their)\s+(?:\p{L}+\s+)?$/iu;
const AGAIN = /\b(?:again|reiterated|repeated|once more|renewed)\b/i;
const ANOTHER = /\b(?:second|third|another|separate|new|further) (?:\p{L}+ )?(?:post|statement|message|tweet|video|interview|letter|call|briefing)\b/iu;
const SHOUTED = /\b(?:demand|ask|shout|yell|scream|cri|cry|whisper|sing|chant|plead|exclaim)\p{L}*$/iu;
const ANSWERED = /\b(?:repl|answer|tells)\p{L}*$/iu;
const REPORTERS = /\btold (?:a group of |waiting |local |the )?(?:reporters|journalists|the press|newsmen)\b/i;
const BESIDES =
  /\b(?:after|before|since|following)\s+(?:\p{L}+\s+){0,3}?(?:releasing|issuing|publishing|posting|sending|making|giving|filing)\s+(?:\p{L}+\s+){0,4}?(statement|post|letter|interview|briefing|speech|video|message)/iu;

/** Reads the occasion of a claim off its cue and the words near it that nobody is quoted with. `said` holds all that is said in the report. */
export function occasionOf(claim: Claim, report: Report, said: readonly Span[]): Occasion {
  const cue = claim.chain.find((hop) => hop.cue)?.cue ?? null;
  const before = cue ? unsaid(report.text, said, Math.max(claim.context[0], cue[0] - NEAR), cue[0]) : '';
  const at = cue ? report.text.slice(cue[0], cue[1]) : '';
  const after = cue ? unsaid(report.text, said, cue[1], Math.min(clauseEnd(claim, report.text, cue), cue[1] + NEAR)) : '';
  const beside = `${before}${at}${after}`;
  const source = claim.chain.find((hop) => hop.role === 'speaker')?.span ?? null;
  const mention = source ? report.text.slice(source[0], source[1]) : '';
  const retracted = RETRACTED.test(before) || RETRACTED.test(`${at} `);
  const time = retracted ? null : (/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/.exec(claim.said_at?.value ?? '')?.[0] ?? null);
  const besides = BESIDES.exec(`${at}${after}`)?.[1] ?? besidesBefore(before);
  return {
    earlier: retracted || EARLIER.test(beside) || EARLIER_ACT.test(mention) || LOOKING_BACK.test(`${before}${/^(?:ha[ds]|have)\s/i.exec(at)?.[0] ?? ''}`),
    some: PERFECT.test(at) || /\b(?:has|have) (?:\p{L}+ )?$/iu.test(before),
    again: AGAIN.test(beside),
    another: ANOTHER.test(`${mention} ${beside}`),
    channel: channelOf(claim, at, beside, besides),
    besides,
    day: time?.length === 10 ? time : null,
    time,
  };
}

/** "Brandt, who had said it was shut, told reporters …": how the rest was said is another matter. */
function clauseEnd({ context, content }: Claim, text: string, cue: Span): number {
  const end = Math.max(...content.map(([, e]) => e));
  return end > cue[1] && text.charAt(end) === ',' && WHO.test(text.slice(Math.max(context[0], cue[0] - NEAR), cue[0])) ? end : context[1];
}
const WHO = /\bwho\s+(?:(?:had|has|have)\s+)?(?:\p{L}+\s+)?$/iu;

/** "After releasing a statement, she told …" sets the statement apart; "… releasing a statement in which she said" does not. */
function besidesBefore(before: string): string | null {
  const found = BESIDES.exec(before);
  return found?.[1] && !/\b(?:which|where|that)\b/i.test(before.slice(found.index + found[0].length)) ? found[1] : null;
}

/** A stretch of the text without what is said in it. */
function unsaid(text: string, said: readonly Span[], start: number, end: number): string {
  let out = '';
  let at = start;
  for (const [s, e] of said) {
    if (e <= at) continue;
    if (s >= end) break;
    out += `${text.slice(at, Math.max(at, s))} … `;
    at = e;
  }
  return (out + text.slice(at, Math.max(at, end))).replace(/\s+/g, ' ');
}

function channelOf(claim: Claim, cue: string, beside: string, besides: string | null): string | null {
  const speaker = claim.chain.find((hop) => hop.role === 'speaker');
  if (claim.chain.some(({ role, kind }) => role === 'relay' && kind === 'media')) return 'recording';
  // a post of somebody else is how the words got here, not how they were said
  const relayed = claim.post !== null && claim.chain.some((hop) => hop.role === 'relay');
  const channel = relayed ? null : (speaker?.channel ?? null);
  if (channel !== null && channel !== besides) return channel;
  if (REPORTERS.test(beside)) return 'reporters';
  if (!speaker || !(claim.form === 'direct' || claim.polarity === 'questioned')) return null;
  return SHOUTED.test(cue) || (ANSWERED.test(cue) && /\byou\b|[?!]/i.test(claim.text)) ? 'scene' : null;
}

/** Whether two times, each as exact as a report tells, cannot be one: May and October, Thursday and Friday. */
export function timesApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a);
}

/** Channels that may be one occasion told in two ways. */
const ONE_OCCASION: readonly ReadonlySet<string>[] = [
  new Set(['reporters', 'briefing']),
  new Set(['reporters', 'court', 'hearing']),
  new Set(['television', 'interview', 'broadcast', 'speech', 'video message']),
  new Set(['radio', 'interview', 'broadcast', 'podcast']),
  new Set(['court', 'hearing', 'testimony', 'court filing']),
  ...['Telegram', 'X', 'Facebook', 'Instagram'].map((network) => new Set([network, 'statement', 'post', 'video message'])),
  ...['e-mail', 'letter'].map((written) => new Set([written, 'statement'])),
];

/** Whether two channels cannot be the same act. A statement may well have been a post, and reporters are told at a briefing. */
export function channelsApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && !ONE_OCCASION.some((set) => set.has(a) && set.has(b));
}
