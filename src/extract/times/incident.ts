import type { Report } from '../../model/report.ts';
import type { TimeMention, TimeValue } from '../../model/time.ts';
import type { Doc } from '../../text/doc.ts';
import { anchorOf } from './anchor.ts';
import { parseIsoDay } from './calendar.ts';
import { countedBack } from './counted-back.ts';
import { sentenceAt } from './tense.ts';

const EVENT =
  /\b(?:attack|explo|blast|fire|crash|kill|shot|shoot|struck|strike|hit|bomb|collaps|erupt|flood|storm|stabb|die|dead|death|injur|wound|destroy|raid|drone|missile|shell|happen|occur|broke out|took place|collid|derail|sank|arrest|quake|landslide|leak|spill|accident|incident)\w*/i;
/** What follows upon an event, on another day: who was arrested, charged, named. */
const AFTERMATH =
  /\b(?:arrest(?:ed|s)?|charged|charges|indict\w*|arraign\w*|court|hearing|judge|sentenc\w+|pleaded|convicted|trial|appear(?:ed|s)|identified|released|remain(?:s|ed)?|recover(?:ing|ed)|upgraded|funeral|vigil|autopsy|interview\w*|investigat\w+|announced|scheduled|custody|turned (?:himself|herself) in|surrendered|discharged|condition|under ?way|obtained|bond|booked|jail(?:ed)?|services|as of|(?:news|press) (?:conference|briefing))\b/i;
/** "Posted:", "UPDATE @", "(Published": the time of the page. */
const STAMP = /(?:posted|published|updated?|modified|created|filed)(?:\s(?:on|at))?\s?[:@(]{0,2}\s?(?:at\s)?[^.\n]{0,24}$/i;
const SAYING = /\b(?:said|told|announced|(?<!\b(?:was|were|been)\s)reported|added|wrote|posted|statement|confirmed|claimed)\b/i;

/**
 * When the incident happened, by where its dates stand: the lead, sentences with event verbs, close before publication.
 * Datelines, dates of saying and dates that somebody quoted names weigh less. Null when no date of day precision (or better) is known.
 */
export function incidentTime(mentions: readonly TimeMention[], doc: Doc, report: Pick<Report, 'published'>): TimeValue | null {
  const anchor = anchorOf(doc, report);
  const scores = new Map<string, { score: number; first: number; best: TimeMention; bestScore: number }>();
  const counted = new Set(countedBack(mentions, doc));
  for (const mention of [...mentions, ...counted]) {
    if (mention.type !== 'DATE' && mention.type !== 'TIME') continue;
    const day = parseIsoDay(mention.value);
    if (day === null) continue;
    const sentence = sentenceAt(doc, mention.span[0]);
    const text = sentence ? doc.text.slice(sentence.start, sentence.end) : '';
    const index = sentence ? doc.sentences.indexOf(sentence) : doc.sentences.length;
    const clause = doc.text.slice(Math.max(sentence?.start ?? 0, mention.span[0] - 80), Math.min(sentence?.end ?? mention.span[1], mention.span[1] + 60));
    let score = 1 + 3 / (1 + index);
    // who dies "two days after the crash" tells when the crash was
    if (counted.has(mention)) score += 2.5;
    // further down, reports tell of other incidents
    const trust = index < 6 ? 1 : 0.5;
    if (EVENT.test(text)) score += 2 * trust;
    if (EVENT.test(clause)) score += trust;
    if (SAYING.test(doc.text.slice(Math.max(sentence?.start ?? 0, mention.span[0] - 30), Math.min(sentence?.end ?? mention.span[1], mention.span[1] + 12))))
      score -= 3.5;
    const near = doc.text.slice(Math.max(sentence?.start ?? 0, mention.span[0] - 60), Math.min(sentence?.end ?? mention.span[1], mention.span[1] + 24));
    if (AFTERMATH.test(near)) score -= 2;
    // who is quoted speaks of other days as well: of habits, promises and plans
    if (doc.quotes.some(({ start, end }) => start <= mention.span[0] && mention.span[1] <= end)) score -= 3;
    if (STAMP.test(doc.text.slice(Math.max(0, mention.span[0] - 40), mention.span[0]))) score -= 5;
    if (aloneOnLine(doc.text, mention)) score -= 3;
    const block = sentence ? doc.blocks[sentence.block] : undefined;
    if (block?.kind === 'byline' || block?.kind === 'time-stamp' || block?.kind === 'post') score -= 3;
    if (dateline(doc.text, mention)) score -= 3;
    if (anchor !== null) {
      const age = anchor - day;
      score += age < -1 ? -4 : age < 0 ? -1 : age <= 2 ? 2 : age <= 4 ? 1.5 : age <= 7 ? 1 : age <= 31 ? 0.5 : -0.5;
    }
    if (mention.type === 'TIME') score += 1;
    // a clock alone tells no day: the one it has here was only supposed
    const supposed = /^time\.(?:clock|part-of-day|this-part-of-day)[^+]*$/.test(mention.rule);
    if (supposed) score -= 1.5;
    const key = mention.value.slice(0, 10);
    const known = scores.get(key);
    if (!known) scores.set(key, { score, first: mention.span[0], best: mention, bestScore: score + (mention.type === 'TIME' ? 1 : 0) });
    else {
      known.score = Math.max(known.score, score) + (supposed ? 0 : 0.8);
      const worth = score + (mention.type === 'TIME' ? 1 : 0);
      if (worth > known.bestScore) Object.assign(known, { best: mention, bestScore: worth });
    }
  }
  const [top] = [...scores.values()].sort((a, b) => b.score - a.score || a.first - b.first);
  if (!top) return null;
  const { value, precision, zone } = top.best;
  return { value, precision, ...(zone && { zone }) };
}

/** True for a time stamp: nothing else stands on its line. */
function aloneOnLine(text: string, { span: [start, end] }: TimeMention): boolean {
  return /(?:^|\n)[^\n\p{L}]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start)) && /^[^\n\p{L}]{0,6}(?:\n|$)/u.test(text.slice(end, end + 8));
}

/** True for the date of a dateline: "KYIV, Sept. 16 (Agency) -". */
function dateline(text: string, mention: TimeMention): boolean {
  const before = text.slice(Math.max(0, mention.span[0] - 40), mention.span[0]);
  const after = text.slice(mention.span[1], mention.span[1] + 40);
  return /(?:^|\n)[\p{Lu}][\p{L} .,'’-]{1,38}[,(]\s*$/u.test(before) && /^\.?\s*(?:[(/]|[-–—])/.test(after);
}
