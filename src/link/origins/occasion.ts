import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';

/** How and when a claim was said, as far as the words around it tell. Two claims of one speaker on different occasions are two acts. */
export interface Occasion {
  /** the report looks back: "had said", "earlier", "at first" */
  earlier: boolean;
  /** the speaker says it once more: "again denied" */
  again: boolean;
  /** where or how: a channel, `reporters`, or `scene` for words spoken in what is told, not about it */
  channel: string | null;
  /** a channel the words tell it apart from: "added, shortly after releasing a statement" */
  besides: string | null;
  /** ISO day it was said on, when the report tells */
  day: string | null;
}

const NEAR = 60;
const EARLIER = /\b(?:earlier|previously|at first|first given|initially|originally|had (?:\p{L}+ ){0,2}\p{L}+(?:ed|aid|old|ut|en|ought))\b/iu;
const AGAIN = /\b(?:again|reiterated|repeated|once more|renewed)\b/i;
const SCENE =
  /^(?:is |was |keeps? |kept |repeatedly |then |can be heard )*(?:demand|ask|shout|yell|scream|cried|cries|cry|whisper|sing|chant|plead|repl|answer|exclaim|tell)\p{L}*$/iu;
const REPORTERS = /\btold (?:a group of |waiting |local |the )?(?:reporters|journalists|the press|newsmen)\b/i;
const BESIDES =
  /\b(?:after|before|since|following)\s+(?:\p{L}+\s+){0,3}?(?:releasing|issuing|publishing|posting|sending|making|giving|filing)\s+(?:\p{L}+\s+){0,4}?(statement|post|letter|interview|briefing|speech|video|message)/iu;

/** Reads the occasion of a claim off its cue and the words near it that are not what is said. */
export function occasionOf(claim: Claim, report: Report): Occasion {
  const speaker = claim.chain.find((hop) => hop.role === 'speaker');
  const beside = wordsBeside(claim, report.text);
  const cue = speaker?.cue ? report.text.slice(speaker.cue[0], speaker.cue[1]) : '';
  const besides = BESIDES.exec(beside)?.[1] ?? null;
  const day = claim.said_at && /^\d{4}-\d{2}-\d{2}/.test(claim.said_at.value) ? claim.said_at.value.slice(0, 10) : null;
  return { earlier: EARLIER.test(beside), again: AGAIN.test(beside), channel: channelOf(claim, cue, beside, besides), besides, day };
}

function channelOf(claim: Claim, cue: string, beside: string, besides: string | null): string | null {
  const speaker = claim.chain.find((hop) => hop.role === 'speaker');
  // a post of somebody else is how the words got here, not how they were said
  const relayed = claim.post !== null && claim.chain.some((hop) => hop.role === 'relay');
  const channel = relayed ? null : (speaker?.channel ?? null);
  if (channel !== null && channel !== besides) return channel;
  if (REPORTERS.test(beside)) return 'reporters';
  return speaker && claim.form === 'direct' && !/\btold\b/i.test(cue) && SCENE.test(cue.trim()) && /\byou\b|[?!]/i.test(claim.text) ? 'scene' : null;
}

function wordsBeside(claim: Claim, text: string): string {
  const cue = claim.chain.find((hop) => hop.cue)?.cue;
  if (!cue) return '';
  const [start, end] = [Math.max(claim.context[0], cue[0] - NEAR), Math.min(claim.context[1], cue[1] + NEAR)];
  let out = '';
  let at = start;
  for (const [s, e] of claim.content.toSorted((a, b) => a[0] - b[0])) {
    if (e <= at || s >= end) continue;
    out += `${text.slice(at, Math.max(at, s))} … `;
    at = Math.max(at, e);
  }
  return (out + text.slice(at, Math.max(at, end))).replace(/\s+/g, ' ');
}

const WRITTEN = new Set(['statement', 'post', 'Telegram', 'X', 'Facebook', 'Instagram', 'e-mail', 'letter']);

/** Whether two channels cannot be the same act. A statement may well have been a post. */
export function channelsApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  const loose = new Set(['statement', 'post']);
  return !(WRITTEN.has(a) && WRITTEN.has(b) && (loose.has(a) || loose.has(b)));
}
