import type { Span } from '../../model/span.ts';
import type { Toll, TollFigure } from '../../model/toll.ts';
import type { Doc } from '../../text/doc.ts';
import { type Count, countsIn, type Fate, wordsIn } from './groups.ts';

/** Sentences in which a report tells its toll, and characters of one that are read. */
const LEAD = 14;
const LONGEST = 600;
/** Many events counted together, or others than this one. */
const ELSEWHERE =
  /\b(?:shootings|homicides|killings|murders|incidents|citywide|across the city|across (?:the )?[A-Z]\w+|this year|last year|so far|since (?:january|\d{4})|weekend violence|separate|unrelated|previous|years ago|in (?:19|20)\d\d|(?:deadly|violent) weekend)\b/i;
/** One death told without a number. */
const ONE_DIED =
  /\b(?:he|she|who|man|woman|boy|girl|victim|teen|teenager|child|toddler|officer|student|mother|father|person|[a-z]+, \d{1,2},)(?: (?:later|has|was|is|had|been|also)){0,4} (?:died|dead|killed|fatally|pronounced dead|succumbed|shot and killed|shot to death|shot dead|gunned down|found dead)\b|\b(?:killed|murder of|death of|slaying of|charged with (?:\w+[ -]){0,2}murder)\b/i;

interface Told {
  text: string;
  span: Span | null;
  counts: readonly Count[];
}

/**
 * The toll of the event a report is about, from its title and its first sentences: the first count told of each fate (`toll.counted`), one where a
 * death is told without a number (`toll.one-died`), and for the injured those hit less the dead where that is more (`toll.hit-less-dead`).
 * Sentences that count many events together tell nothing. Reports that call nobody injured leave that open: it is not nought.
 */
export function findToll(doc: Doc, title: string | null): Toll {
  const lead = doc.sentences.slice(0, LEAD).map(({ start, end }): [string, Span] => [doc.text.slice(start, end), [start, end]]);
  const inText = title !== null && doc.text.includes(title);
  const told = (title === null || inText ? lead : [[title, null] as const, ...lead]).map(([text, span]) => read(text.slice(0, LONGEST), span));
  const dead = first(told, 'killed');
  const oneDied = told.find(({ text }) => ONE_DIED.test(text));
  const killed = dead ? figure(dead.count.count, dead.span, 'toll.counted') : oneDied ? figure(1, oneDied.span, 'toll.one-died') : null;
  const injured = first(told, 'injured');
  const shot = first(told, 'shot');
  const hit = shot === null ? null : shot.count.others ? shot.count.count : Math.max(0, shot.count.count - (killed?.count ?? 0));
  if (shot !== null && hit !== null && hit > (injured?.count.count ?? -1)) return { killed, injured: figure(hit, shot.span, 'toll.hit-less-dead') };
  return { killed, injured: injured && figure(injured.count.count, injured.span, 'toll.counted') };
}

const figure = (count: number, span: Span | null, rule: string): TollFigure => ({ count, span, rule });

const read = (text: string, span: Span | null): Told => ({ text, span, counts: ELSEWHERE.test(text) ? [] : countsIn(wordsIn(text)) });

function first(told: readonly Told[], fate: Fate): { count: Count; span: Span | null } | null {
  for (const { counts, span } of told) {
    const count = together(counts, fate);
    if (count !== null) return { count, span };
  }
  return null;
}

/** The first count of a fate in a sentence, with those of others told behind it: "two shot and wounded, three others grazed". */
function together(counts: readonly Count[], fate: Fate): Count | null {
  const [one, ...more] = counts.filter((count) => count.fate === fate);
  return one === undefined ? null : { ...one, count: more.reduce((sum, { count, others }) => (others ? sum + count : sum), one.count) };
}
