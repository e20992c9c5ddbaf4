import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import type { Named } from '../sources/sources.ts';
import { contentWords, plainWords } from '../words.ts';
import { type Occasion, occasionOf } from './occasion.ts';

/** Whose words a claim gives: somebody's, the report's own, or a quotation nobody is named for. */
type Voice = 'attributed' | 'own' | 'unnamed';

/** What linking needs of a claim, worked out once. */
export interface Facts {
  claim: Claim;
  report: Report;
  /** place in the list of all claims */
  index: number;
  /** place that does not depend on the order of the reports */
  key: string;
  voice: Voice;
  /** source id; null for a report's own voice and unnamed quotations */
  speaker: string | null;
  /** who is heard in it: the speaker, one who says it "citing" somebody, the document it stands in */
  voices: readonly string[];
  relays: readonly string[];
  publisher: string | null;
  words: readonly string[];
  content: ReadonlySet<string>;
  /** quotations inside the claim, or all of it when it is one */
  quoted: readonly string[][];
  /** words of those quotations, compared as `content` is */
  quotedContent: ReadonlySet<string>;
  /** sentences of those quotations, three words and more, as words joined by a space */
  sentences: readonly string[];
  occasion: Occasion;
  /** what is counted → its numbers */
  counts: ReadonlyMap<string, ReadonlySet<number>>;
  /** something is said not to be, by the words or by the verb: "that it was not his", "denied that it was his" */
  negated: boolean;
  /** paragraph number in the report */
  paragraph: number;
}

const NEGATIONS = new Set('no not never none nobody nothing without cannot cant dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt wont'.split(' '));
/** "…, who was not named, …": what is said by the way is not what is claimed. */
const ASIDE = /,\s(?:who|whom|whose|which)\s[^,.]{1,120},/giu;
const QUOTATION = /[“"„«]([^“”"„«»]{3,400})[”"»“]/gu;

/** Facts of all claims, in the order of the claims. */
export function factsOf({ extractions }: Named): Facts[] {
  const facts: Facts[] = [];
  for (const { report, claims } of extractions) {
    const said = claims.flatMap(({ form, content }) => (form === 'narrator' ? [] : content)).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    for (const claim of claims) {
      const words = plainWords(claim.text);
      const hop = claim.chain.find(({ role }) => role === 'speaker');
      const publisher = claim.chain.findLast(({ role }) => role === 'publisher')?.source ?? null;
      const occasion = occasionOf(claim, report, said);
      const content = contentWords(words);
      const whole = claim.form === 'direct';
      const quotations = whole ? [claim.text] : Array.from(claim.text.matchAll(QUOTATION), (m) => m[1] ?? '');
      const quoted = whole ? [words] : quotations.map(plainWords);
      const main = claim.text.replace(ASIDE, ' ');
      const own = claim.form === 'narrator' || isSilence(claim, report) || isOwnWord(hop?.source ?? null, publisher, occasion, report);
      facts.push({
        claim,
        report,
        index: facts.length,
        key: `${report.published ?? ''} ${report.file ?? report.url ?? ''} ${report.capture.sha256} ${String(claim.content[0]?.[0] ?? 0).padStart(9, '0')} ${claim.chain.length} ${claim.text}`,
        voice: own ? 'own' : hop?.source == null ? 'unnamed' : 'attributed',
        speaker: own ? null : (hop?.source ?? null),
        voices: own ? [] : voicesOf(claim, report),
        relays: claim.chain.flatMap(({ role, source }) => (role === 'relay' && source !== null ? [source] : [])),
        publisher,
        words,
        content,
        quoted,
        quotedContent: whole ? content : contentWords(quoted.flat()),
        sentences: quotations.flatMap(sentencesOf),
        occasion,
        counts: countsOf(claim),
        negated: (main === claim.text ? words : plainWords(main)).some((w) => NEGATIONS.has(w)) !== (claim.polarity === 'denied'),
        paragraph: paragraphOf(claim, report),
      });
    }
  }
  return facts;
}

function sentencesOf(quotation: string): string[] {
  return quotation.split(/[.!?…]+/).flatMap((sentence) => {
    const words = plainWords(sentence);
    return words.length >= 3 ? [words.join(' ')] : [];
  });
}

function voicesOf({ chain }: Claim, { text }: Report): string[] {
  const [speaker, next] = chain;
  if (speaker?.role !== 'speaker' || speaker.source === null) return [];
  const citing = speaker.cue !== null && /^(?:citing|quoting)\b/i.test(text.slice(speaker.cue[0], speaker.cue[1]));
  const papers = chain.flatMap(({ role, kind, source }) => (role === 'relay' && kind === 'document' && source !== null ? [source] : []));
  return [...new Set([speaker.source, ...(citing && next?.role === 'relay' && next.source !== null ? [next.source] : []), ...papers])];
}

/** "Did not say" is what the report finds; "declined to say", "does not dispute" and "cannot confirm" are answers that somebody gave. */
function isSilence({ polarity, chain }: Claim, { text }: Report): boolean {
  if (polarity !== 'not-claimed') return false;
  const cue = chain.find((hop) => hop.cue)?.cue ?? null;
  return cue === null || !ANSWERED.test(text.slice(cue[0], cue[1]));
}
const ANSWERED =
  /\b(?:declin|refus)\p{L}*|\b(?:do|does|did) not (?:\p{L}+ )?(?:dispute|deny|contest|question|challenge|rule out)\b|\b(?:would|will|can) (?:\p{L}+ )?not\b|\bcannot\b|\bunable to (?:say|speak|comment|discuss|confirm)\b/iu;

/** A publisher that speaks in its own report, not of an earlier day, does so with that report. */
function isOwnWord(speaker: string | null, publisher: string | null, { earlier, day }: Occasion, { published }: Report): boolean {
  return speaker !== null && speaker === publisher && !earlier && (day === null || published === null || day === published.slice(0, 10));
}

/** Day by which a claim was said: the day the report tells, else that of publication; empty when neither is known. */
export function dayOf({ occasion, report }: Facts): string {
  return occasion.day ?? report.published?.slice(0, 10) ?? '';
}

/** Whether the report tells of what was said before it came out: by a word, or by a day. */
export function lookingBack({ occasion: { earlier, day }, report: { published } }: Facts): boolean {
  return earlier || (day !== null && published !== null && day < published.slice(0, 10));
}

/** Whether one of them was said on a day after the report of the other was out. */
export function saidLater(a: Facts, b: Facts): boolean {
  const after = ({ occasion: { day } }: Facts, { report: { published } }: Facts) => day !== null && published !== null && day > published.slice(0, 10);
  return after(a, b) || after(b, a);
}

function countsOf({ quantities, answers }: Claim): Map<string, Set<number>> {
  const counts = new Map<string, Set<number>>();
  const add = (what: string, value: number) => counts.set(what, (counts.get(what) ?? new Set()).add(value));
  for (const { of, value } of quantities) if (of !== null) add(of, value);
  for (const { slot, value } of answers) if (/^(?:killed|injured|missing|arrested|count:.+)$/.test(slot) && /^\d+$/.test(value)) add(slot, Number(value));
  return counts;
}

function paragraphOf(claim: Claim, report: Report): number {
  const at = claim.context[0];
  let low = 0;
  let high = report.blocks.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((report.blocks[mid]?.span[1] ?? 0) <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}
