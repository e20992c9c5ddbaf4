import type { Span } from '../../model/span.ts';
import { events } from '../../text/lexicon.generated.ts';
import { singular } from '../quantities/noun.ts';
import { parseNumber } from '../quantities/number.ts';

/** What is told of people: dead, hurt, or hit by shots without a word of how they fare. */
export type Fate = 'killed' | 'injured' | 'shot';

/** A number of people with what happened to them. */
export interface Count {
  fate: Fate;
  count: number;
  /** more than those told of before it: "three others" */
  others: boolean;
  /** the words that count them, in the sentence */
  span: Span;
}

const WORD = /\d{1,3}(?:,\d{3})+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:.]/gu;
const PERSON =
  /^(?:people|persons?|victims?|men|man|women|woman|boys?|girls?|child|children|kids?|teens?|teenagers?|adults?|males?|females?|students?|officers?|deputies|deputy|troopers?|others|bystanders?|juveniles?|toddlers?|infants?|bab(?:y|ies)|brothers?|sisters?|siblings?|friends?|residents?|players?|workers?|employees?|guests?|individuals?|suspects?|relatives?|youths?|youngsters?|neighbou?rs?|customers?|clerks?|passengers?|drivers?|soldiers?|civilians?|citizens?|patients?|members?|mother|father|son|daughter|wife|husband|couple|grandmother|grandfather|gunm[ae]n)$/;
const SOMEBODY = new Set<string>(events.somebody);
const isPerson = (word: string): boolean => PERSON.test(word) || SOMEBODY.has(word) || SOMEBODY.has(singular(word));
const DEAD = /^(?:dead|killed|died|dies|die|slain|murdered|fatally|deceased|executed)$/;
/** "a fifth victim died": five in all. */
const ORDINALS = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const FIRST_ORDINAL = 3;
const HURT = /^(?:injured|wounded|hurt|hospitali[sz]ed|grazed|injur(?:y|ies)|wounds?|stabbed)$/;
const SHOT = /^(?:shot|struck)$/;
const KILLING = /^(?:kill|kills|killed|killing|murdering|murdered)$/;
const HURTING = /^(?:injures?|injured|injuring|wounds?|wounded|wounding|hurts?|hurting|hospitali[sz]es|hospitali[sz]ed|hospitali[sz]ing)$/;
const SHOOTING = /^(?:shot|shoots|shooting)$/;
/** Between people and what happened to them. */
const BETWEEN =
  /^(?:were|was|are|is|be|been|being|have|has|had|all|also|who|left|reported|reportedly|confirmed|critically|seriously|severely|badly|slightly|non-fatally|accidentally|found|with|more|suffer(?:s|ed|ing)?|sustain(?:s|ed|ing)?|receiv(?:ed|ing)|nursing|from|an?|gunshot|bullet|minor|serious|severe|critical|graze|multiple|apparent|non-?life-threatening|life-threatening|non|life|non-life|nonlife|threatening|believed|thought|in|still|now|both|later|each|to|hospital|taken|pronounced)$/;
/** Of "four others" these were some: "including one who died". */
const INCLUDING_DEAD = /^(?:[a-z]+ ){0,3}?, including (?:[a-z]+ ){1,5}(?:died|dead|killed|fatally|pronounced)\b/;
/** Before the number, behind the verb. */
const BOUND = /^(?:at|least|about|another|as|many|up|to|more|than|some|the|his|her|their|other|all|of|nearly)$/;
const TAKEN = /^(?:taken|rushed|transported|airlifted|flown|sent)$/;
const NO_PEOPLE =
  /^(?:times?|shots|rounds?|bullets?|guns?|handguns?|rifles?|shootings?|homicides?|murders?|incidents?|counts?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|blocks?|miles?|feet|cars?|vehicles?|homes?|houses?|percent|million|a\.m|p\.m|am|pm|cases?|charges?|arrests?|shooters?|gunshots?|wounds?|locations?|scenes?|street|avenue|th|st|nd|rd|dogs?|cats?|animals?|pets?|horses?|cows?|cattle|sheep|goats?|pigs?|birds?|chickens?|fish|drones?|uavs?|planes?|helicopters?|jets?|news)$/;
/** Who kills others and "then himself" is one of the dead. */
const SELF = /^(?:himself|herself)$/;
/** "father of 4": what somebody is called. */
const PARENT = /^(?:father|mother|dad|mom|mum|parents?|grandfather|grandmother|grandparents?|couple|family)$/;
/** Words behind "a fifth victim" that may tell of a death. */
const REACH = 18;
/** So many people and more are no toll of shots: a number of something else. */
const MOST = 200;
const MULTIPLE: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, quintuple: 5, sextuple: 6 };

interface Group {
  count: number;
  last: number;
  others: boolean;
}

/** People counted in a sentence with what is told of them, in text order: "a man and two women were shot", "killing two", "double homicide". */
export function countsIn(sentence: string): Count[] {
  const matches = [...sentence.matchAll(WORD)];
  // commas and the like are words of their own
  const words = matches.map(([word]) => word.toLowerCase());
  const spanOf = (first: number, last: number): Span => {
    const end = matches[last - 1];
    return [matches[first]?.index ?? 0, end ? end.index + end[0].length : sentence.length];
  };
  const found: Count[] = [];
  for (let i = 0; i < words.length; ) {
    const nth = ORDINALS.indexOf(words[i] ?? '');
    if (nth >= 0 && /^(?:victim|person|man|woman|child)$/.test(words[i + 1] ?? '') && words.slice(i + 2, i + REACH).some((word) => DEAD.test(word)))
      found.push({ fate: 'killed', count: nth + FIRST_ORDINAL, others: false, span: spanOf(i, i + 2) });
    const many = MULTIPLE[words[i] ?? ''];
    if (many !== undefined) {
      const what = words.slice(i + 1, i + 4).find((word) => /^(?:homicides?|murders?|killings?|slayings?|shootings?|stabbings?)$/.test(word));
      const fatal = words.slice(i + 1, i + 3).some((word) => /^(?:fatal|homicides?|murders?|killings?|slayings?)$/.test(word));
      if (what !== undefined && !what.endsWith('s')) found.push({ fate: fatal ? 'killed' : 'shot', count: many, others: false, span: spanOf(i, i + 2) });
      i++;
      continue;
    }
    const group = groupAt(words, i);
    if (group === null) {
      i++;
      continue;
    }
    const sum = listFrom(words, group);
    const told = fateBehind(words, sum.last) ?? fateBefore(words, i);
    // "one of four women wounded has died": of all who were hit
    const fate = told === 'injured' && ofWhom(words, i) ? 'shot' : told;
    if (fate !== null && sum.count < MOST) {
      const among = sum.others && INCLUDING_DEAD.test(words.slice(sum.last, sum.last + 9).join(' '));
      found.push({ fate, count: sum.count + (isMore(words, i, sum) ? 1 : 0), others: sum.others && !among, span: spanOf(i, sum.last) });
    }
    i = Math.max(i + 1, sum.last);
  }
  return found;
}

/** A number of people, or one person with an article, at a word; null when something else is counted. */
function groupAt(words: readonly string[], at: number): Group | null {
  const word = words[at] ?? '';
  if (SELF.test(word) && isKilling(words, at)) return { count: 1, last: at + 1, others: false };
  const single = /^(?:an?|one|another)$/.test(word);
  const count = single ? 1 : /^(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)$/.test(word) ? whole(word) : null;
  if (count === null || count < 1) return null;
  // "Lund, 34, was": an age
  if (words[at - 1] === ',' && /^\d/.test(word) && (words[at + 1] === ',' || words[at + 1] === '.')) return null;
  const before = words[at - 1] ?? '';
  if (
    /^(?:age|aged|ages|no|number|route|highway|channel|at|around|interstate|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/.test(
      before,
    ) &&
    /^\d/.test(word) &&
    words[at - 2] !== ','
  )
    return null;
  if (before === 'no' || (before === 'of' && PARENT.test(words[at - 2] ?? '')) || isClock(words, at) || isAgeRange(words, at)) return null;
  let others = word === 'another';
  for (let i = at + 1; i < Math.min(words.length, at + (single ? 8 : 6)); i++) {
    const next = words[i] ?? '';
    // "a fifth victim" is more than one
    if (ORDINALS.includes(next)) return null;
    if (/^(?:other|more|additional)$/.test(next)) others = true;
    if (isPerson(next)) {
      let last = i + 1;
      while (isPerson(words[last] ?? '')) last++;
      return { count: next === 'couple' ? 2 : count, last, others: others || /^others?$/.test(next) };
    }
    if (/^[.;:]$/.test(next)) break;
    if (NO_PEOPLE.test(next)) return null;
    if (DEAD.test(next) || HURT.test(next) || (SHOT.test(next) && !single))
      return single && word !== 'one' && word !== 'another' ? null : { count, last: i, others };
    if (next === ',' && !single) break;
    if (next === 'of') return null;
    if (single && (/^(?:that|which|left|leaving|leaves)$/.test(next) || whole(next) !== null)) return null;
    if (/^(?:were|was|are|is|have|has|who)$/.test(next)) return single && word !== 'one' && word !== 'another' ? null : { count, last: i, others };
    if (/^(?:and|in|at|on|to|after|for|with|by)$/.test(next)) return fateBefore(words, at) !== null && !single ? { count, last: i, others } : null;
  }
  return (!single || /^(?:one|another)$/.test(word)) && fateBefore(words, at) !== null ? { count, last: at + 1, others } : null;
}

/** "kills himself, 2 children", "shot his children, then himself": not one who is shot by accident. */
const isKilling = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'then' || KILLING.test(words[at - 1] ?? '') || words.slice(Math.max(0, at - 8), at - 1).some((word) => KILLING.test(word));

/** "ages 19 to 24" */
const isAgeRange = (words: readonly string[], at: number): boolean =>
  /^(?:to|and)$/.test(words[at - 1] ?? '') && /^(?:ages?|aged|between)$/.test(words[at - 3] ?? '');

/** "1:27 1 dead": hours and minutes. */
function isClock(words: readonly string[], at: number): boolean {
  const digits = (i: number) => /^\d+$/.test(words[i] ?? '');
  return digits(at) && ((words[at + 1] === ':' && digits(at + 2)) || (words[at - 1] === ':' && digits(at - 2)));
}

/** Adds what is listed behind a group: "two girls and two men", "a man, a woman and three children". */
function listFrom(words: readonly string[], first: Group): Group {
  let { count, last, others } = first;
  for (let steps = 0; steps < 6; steps++) {
    if (fateBehind(words, last) !== null) break;
    let next = last;
    while (/^(?:,|and|then|his|her|their)$/.test(words[next] ?? '') && next < last + 3) next++;
    if (next === last) break;
    const more = groupAt(words, next);
    if (more === null) break;
    count += more.count;
    last = more.last;
    others ||= more.others;
  }
  return { count, last, others };
}

/** "one of four", "one of the four": the number is that of all. */
function ofWhom(words: readonly string[], at: number): boolean {
  const of = words[at - 1] === 'the' ? at - 2 : at - 1;
  return words[of] === 'of' && whole(words[of - 1] ?? '') !== null;
}

/** One who is named before is counted as well. */
const isMore = (words: readonly string[], at: number, { others }: Group): boolean =>
  (others && besides(words, at)) || (words[at - 1] === ',' && isBare(words, at - 2));

/** "he and three others", "Lund, 12, and two others": one more, unless that one is told dead. */
function besides(words: readonly string[], at: number): boolean {
  if (words.slice(0, at).some((word) => DEAD.test(word) || KILLING.test(word))) return false;
  // a headline: "leaves 2-year-old, three others hurt"
  if (/^(?:,|and)$/.test(words[at - 1] ?? '') && /^\d+-(?:year|month)-old$/.test(words[at - 2] ?? '')) return true;
  if (words[at - 1] !== 'and') return false;
  const [before, comma, age] = [words[at - 2] ?? '', words[at - 2], words[at - 3] ?? ''];
  return (
    /^(?:he|she|him|her)$/.test(before) ||
    (comma === ',' && /^\d{1,2}$/.test(age)) ||
    (isPerson(before) &&
      /^(?:an?|his|her|the)$/.test(words.slice(Math.max(0, at - 7), at - 2).findLast((word) => /^(?:an?|his|her|the|two|\d+)$/.test(word)) ?? ''))
  );
}

/** One person without an article, as headlines have it: "infant, two women killed". */
const isBare = (words: readonly string[], at: number): boolean =>
  isPerson(words[at] ?? '') &&
  singular(words[at] ?? '') === words[at] &&
  !/^(?:he|she|who|others?)$/.test(words[at] ?? '') &&
  !words.slice(Math.max(0, at - 4), at).some((word) => /^(?:an?|the|his|her|one|of)$/.test(word) || whole(word) !== null);

function fateBehind(words: readonly string[], from: number): Fate | null {
  for (let i = from; i < Math.min(words.length, from + 7); i++) {
    const word = words[i] ?? '';
    if (i === from && doesHarm(words, i)) return null;
    if (DEAD.test(word)) return 'killed';
    if (SHOT.test(word)) {
      const rest = words.slice(i + 1, i + 4).join(' ');
      if (rest.startsWith('down')) return null;
      if (/^(?:and killed|dead|to death|and fatally|and later died)/.test(rest)) return 'killed';
      return /^and (?:wounded|injured|hurt)/.test(rest) ? 'injured' : 'shot';
    }
    // the dead have gunshot wounds as well
    if (/^wounds?$/.test(word) && /^(?:gunshot|bullet)$/.test(words[i - 1] ?? '')) return 'shot';
    if (HURT.test(word)) return 'injured';
    if (TAKEN.test(word) && words.slice(i, i + 7).some((next) => /^hospitals?$/.test(next))) return 'injured';
    if (!BETWEEN.test(word)) return null;
  }
  return null;
}

/** "a man killed his two sons": those before the verb did it. */
const doesHarm = (words: readonly string[], at: number): boolean =>
  /^(?:killed|wounded|injured|shot|stabbed|hurt)$/.test(words[at] ?? '') &&
  (/^(?:an?|the|his|her|their|another|himself|herself)$/.test(words[at + 1] ?? '') || whole(words[at + 1] ?? '') !== null);

function fateBefore(words: readonly string[], at: number): Fate | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i] ?? '';
    if (KILLING.test(word)) return passive(words, i) ? null : 'killed';
    if (HURTING.test(word)) return passive(words, i) ? null : 'injured';
    if (SHOOTING.test(word)) return passive(words, i) ? null : words[i - 1] === 'fatally' ? 'killed' : 'shot';
    if (word === 'of' && /^(?:bod(?:y|ies)|deaths?|killings?|slayings?|murders?)$/.test(words[i - 1] ?? '')) return 'killed';
    if (!BOUND.test(word)) return null;
  }
  return null;
}

const passive = (words: readonly string[], at: number): boolean => /^(?:was|were|been|being|is|are)$/.test(words[at - 1] ?? '');

function whole(word: string): number | null {
  const value = parseNumber(word);
  return value !== null && Number.isInteger(value) ? value : null;
}
