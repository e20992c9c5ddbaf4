import type { Span } from '../../model/span.ts';
import type { Toll, TollFigure } from '../../model/toll.ts';
import type { Doc } from '../../text/doc.ts';
import { type Count, countsIn, type Fate } from './groups.ts';
import { oneToldOf } from './one.ts';

/** Sentences in which a report tells its toll, and characters of one that are read. */
const LEAD = 14;
const LONGEST = 600;
/** Many events counted together, or others than this one. */
const ELSEWHERE =
  /\b(?:shootings|homicides|killings|murders|incidents|citywide|across the city|across (?:the )?[A-Z]\w+|this year|last year|so far|since (?:january|\d{4})|weekend violence|separate|unrelated|previous|years ago|in (?:19|20)\d\d|(?:deadly|violent) weekend)\b/i;
/** "… and a boy was killed": told besides those who were shot before. */
const BESIDES = /\b(?:shot|wounded|injured)\b[^.;]{0,60}\band (?:an?|his|her)\b[^.;]{0,40}\b(?:killed|died|dead)\b/i;
/** A title or sentence: `start` is null for a title that does not stand in the text. */
interface Told {
  text: string;
  start: number | null;
  counts: readonly Count[];
}

interface Found {
  count: number;
  others: boolean;
  /** the words that count, in the text */
  span: Span | null;
  /** somebody's death is told besides */
  apart: boolean;
}

/**
 * The toll of the event a report is about, from its title and its first sentences: the first count told of each fate (`toll.counted`), one where a
 * death, or else somebody's injury, is told without a number (`toll.one-died`, `toll.one-hurt`), and for the injured those hit less the dead where that is
 * more (`toll.hit-less-dead`).
 * Sentences that count many events together tell nothing. Reports that call nobody injured leave that open: it is not nought.
 */
export function findToll(doc: Doc, title: string | null): Toll {
  const lead = doc.sentences.slice(0, LEAD).map(({ start, end }) => read(doc.text.slice(start, Math.min(end, start + LONGEST)), start));
  const told = title === null || doc.text.includes(title) ? lead : [read(title.slice(0, LONGEST), null), ...lead];
  const killed = deadIn(told);
  const injured = first(told, 'injured');
  const shot = first(told, 'shot');
  const hit = shot === null ? null : shot.others || shot.apart ? shot.count : Math.max(0, shot.count - (killed?.count ?? 0));
  if (shot !== null && hit !== null && hit > (injured?.count ?? -1)) return { killed, injured: { count: hit, span: shot.span, rule: 'toll.hit-less-dead' } };
  if (injured !== null) return { killed, injured: { count: injured.count, span: injured.span, rule: 'toll.counted' } };
  // of a report that tells of a death, the one who was shot is the one who died
  return { killed, injured: killed === null ? one(told, 'injured', 'toll.one-hurt') : null };
}

function deadIn(told: readonly Told[]): TollFigure | null {
  const counted = first(told, 'killed');
  return counted ? { count: counted.count, span: counted.span, rule: 'toll.counted' } : one(told, 'killed', 'toll.one-died');
}

/** Somebody who came to harm, told without a number. */
function one(told: readonly Told[], fate: keyof Toll, rule: string): TollFigure | null {
  for (const { text, start } of told) {
    const span = oneToldOf(text, fate);
    if (span) return { count: 1, span: spanIn(start, span), rule };
  }
  return null;
}

const read = (text: string, start: number | null): Told => ({ text, start, counts: ELSEWHERE.test(text) ? [] : countsIn(text) });

const spanIn = (start: number | null, [from, to]: Span): Span | null => (start === null ? null : [start + from, start + to]);

/** What is told first counts; where that is the title, the text's own words for the same count are what it stands on. */
function first(told: readonly Told[], fate: Fate): Found | null {
  let found: Found | null = null;
  for (const { text, start, counts } of told) {
    const count = together(counts, fate);
    if (count === null || (found !== null && found.count !== count.count)) continue;
    const span = spanIn(start, count.span);
    found ??= { count: count.count, others: count.others, span, apart: BESIDES.test(text) };
    if (span !== null) return { ...found, span };
  }
  return found;
}

/** The first count of a fate in a sentence, with those of others told behind it: "two shot and wounded, three others grazed". */
function together(counts: readonly Count[], fate: Fate): Count | null {
  const [one, ...more] = counts.filter((count) => count.fate === fate);
  return one === undefined ? null : { ...one, count: more.reduce((sum, { count, others }) => (others ? sum + count : sum), one.count) };
}
