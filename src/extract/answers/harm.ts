import type { ClaimAnswer } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { formatAmount } from '../../text/amount.ts';
import { conceptOf } from '../../text/concepts.ts';
import type { Token } from '../../text/doc.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, firstFrom } from './scene.ts';
import { isCompared, isElsewhen, isOfSeveral, isUnreal } from './unreal.ts';

const HARM = new Phrases(events.harm);
const ANYBODY = new Set<string>(events.anybody);
const SOMEBODY = new Set<string>(events.somebody);
const THINGS = new Phrases({ ...events.means, ...events.targets });
const NO_PEOPLE =
  /^(?:time|shot|round|bullet|year|month|week|day|hour|minute|attack|incident|case|crash|shooting|fire|family|household|country|state|village|city|street|animal|dog|cat|cow|horse|sheep|goat|pig|bird|chicken|fish|cattle)$/;
const REACH = 9;
/** Between a number and the harm that follows it. */
const CARRIES =
  /^(?:people|persons?|were|was|are|is|to|have|has|had|been|being|now|known|also|who|that|have|more|others?|confirmed|reported|reportedly|seriously|critically|badly|slightly|still|remain|remains|remained|lie|lay|in|the|,|and|feared|believed|left|of|them)$/;
/** Right before the number: killing one, death of five, toll at one. */
const LEADS =
  /^(?:at|least|about|around|some|nearly|up|to|than|more|another|of|the|over|almost|as|many|another|an|all|least|estimated|among|rises?|risen|rose|stands?|stood|reached|climbed|now|has|is|was|are|from|by|put|an|initial|first|earlier)$/;

/**
 * How many were killed, injured, missing, arrested: a number of people with the harm told beside it.
 * A number of one kind of people (soldiers) counts that kind, since it need not be the whole toll.
 */
export function harm(scene: AnswerScene): ClaimAnswer[] {
  const found: ClaimAnswer[] = [];
  for (const quantity of scene.quantities.map((told) => changed(scene, told))) {
    if (
      quantity.unit !== null ||
      isUnreal(scene, quantity.span[0]) ||
      isElsewhen(scene, quantity.span[0]) ||
      isCompared(scene, quantity.span[0]) ||
      isOfSeveral(scene, quantity.span[0]) ||
      isAge(scene, quantity) ||
      isPartOfToll(scene, quantity)
    )
      continue;
    const kind = harmBefore(scene, quantity) ?? harmAfter(scene, quantity) ?? tollOfVictims(scene, quantity) ?? harmCounted(scene, quantity);
    if (kind === null) continue;
    const plain =
      quantity.of === null || quantity.of === 'death' || quantity.of === 'life' || quantity.of === 'name' || kind === 'arrested' || ANYBODY.has(quantity.of);
    if (!plain && !canSuffer(quantity.of ?? '', kind)) continue;
    found.push(answer(plain || quantity.of === null ? kind : `count:${conceptOf(quantity.of)} ${kind}`, formatAmount(quantity), quantity.span, 'answer.harm'));
  }
  // "climbed to 17 after three more bodies were found": what came on top is no total
  const told = found.map((answer) => (cameOnTop(scene, answer) ? { ...answer, rule: 'answer.harm-more' } : answer));
  return told.filter(({ slot, rule }) => rule === 'answer.harm' || !told.some((other) => other.slot === slot && other.rule === 'answer.harm'));
}

/** "The number of injured went from 12 to 27": not somewhere between the two, but the latter now. */
function changed({ doc }: AnswerScene, quantity: Quantity): Quantity {
  const { low, high, span } = quantity;
  if (low === null || high === null || low >= high || !/\bfrom\s$/i.test(doc.text.slice(Math.max(0, span[0] - 5), span[0]))) return quantity;
  return { ...quantity, value: high, low: high };
}

/** Only what lives is killed, hurt or arrested, whatever it is called; things go missing as well. */
function canSuffer(noun: string, kind: string): boolean {
  if (SOMEBODY.has(noun) || /(?:er|or|man|ist)$/.test(noun)) return true;
  return kind !== 'missing' && !NO_PEOPLE.test(noun) && THINGS.at([{ text: noun, lower: noun }], 0) === null;
}

function cameOnTop({ lower, span: [from] }: AnswerScene, { span: [start, end] }: ClaimAnswer): boolean {
  return (
    /^ more\b/.test(lower.slice(end - from)) ||
    /\banother $/.test(lower.slice(Math.max(0, start - from - 8), start - from)) ||
    /(?<!\bor )\bmore$/.test(lower.slice(start - from, end - from))
  );
}

/** "killing one person", "the death of five people", "the death toll has risen to five", "the number of wounded at 11". */
function harmBefore({ tokens }: AnswerScene, { span, of }: Quantity): string | null {
  let at = firstFrom(tokens, span[0]) - 1;
  // "rose from 11": what was counted before
  if (tokens[at]?.lower === 'from') return null;
  for (let steps = 0; steps < REACH && at >= 0; steps++, at--) {
    const token = tokens[at];
    if (!token) return null;
    const hit = HARM.at(tokens, at);
    if (hit) {
      const bodiesOf = token.lower === 'bodies' && tokens[at + 1]?.lower === 'of';
      if (of !== null && !bodiesOf && /^(?:died|dead|die|dies|hurt|body|bodies|lives)$/.test(token.lower) && steps > 0) return null;
      return hit.value;
    }
    if (token.lower === 'toll') return tokens[at - 1]?.lower === 'injury' ? 'injured' : 'killed';
    if (!LEADS.test(token.lower)) return null;
  }
  return null;
}

/** "the number of people missing in the quake to nine": the number stands far behind what it counts. */
const COUNT_OF =
  /\b(?:number|count|tally|total|figure) of (?:the |people |those |persons )*([a-z]+)\b[^.;]{0,60}\b(?:to|at|as|from)\s["“‘']?(?:at least |about |around |some )?$/;

/** "the death toll from the crash climbed to 17": the number stands far behind the toll. */
const TOLL_TO =
  /\b(?:toll\b(?! (?:roads?|bridges?|booths?|plaza|charges?)\b)[^.;]{0,80}\b(?:to|at|hit|reached|reaches|past|of)\s(?:at least |about |around |more than |over )?|toll (?:is|was|may be|could be)\b[^.;]{0,30}(?:,|to|than)\s)$/;

/** "claimed twelve lives" */
const CLAIMS = /\b(?:claim|cost|take|took|taken)\w*\s(?:at least |about |around |up to )?$/;

/** "18 names on the list of the missing" */
const OF_MISSING = /\b(?:list|register|roll)s? of (?:the |those )?missing\b/;

/** "one person is dead", "Five more people were injured", "11 dead". */
function harmAfter({ tokens }: AnswerScene, { span, of }: Quantity): string | null {
  let at = pastGroup(tokens, firstFrom(tokens, span[1]));
  let noun = false;
  for (let steps = 0; steps < REACH; steps++, at++) {
    const token = tokens[at];
    if (!token) return null;
    // seven people, not five, were hurt
    if (token.lower === 'not' && (tokens[at + 1]?.tag === 'NUM' || /^\d/.test(tokens[at + 1]?.text ?? ''))) {
      at++;
      continue;
    }
    const hit = HARM.at(tokens, at);
    if (hit && !/^victims?$/.test(token.lower)) return isActive(tokens, at) ? null : hit.value;
    // "seven members of a smuggling ring": whose people they are
    if (noun && token.lower === 'of') {
      at = pastNouns(tokens, at + 1) - 1;
      continue;
    }
    const head = of !== null && !noun && (token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'PROPN');
    if (head) noun ||= token.tag === 'NOUN' && token.lower.startsWith(of.slice(0, 3));
    else if (!CARRIES.test(token.lower) || (token.lower === 'and' && !/^(?:were|was|are)$/.test(tokens[at + 1]?.lower ?? ''))) return null;
  }
  return null;
}

/** "of my neighbours": whose people they are tells nothing. */
function pastGroup(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'of' && POSSESSIVE.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.tag === 'NOUN' ? at + 3 : at;
}

/** The first token behind a noun group. */
function pastNouns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + GROUP && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.tag ?? '') && HARM.at(tokens, at) === null) at++;
  return at;
}

/** Words of a group people may be members of. */
const GROUP = 6;
const POSSESSIVE = /^(?:my|our|his|her|their|its|your)$/;

/** "two drones killed five": the number before does the killing. */
function isActive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || !/^(?:killed|injured|wounded|hurt|arrested|detained)$/.test(token.lower))
    return token !== undefined && token.lower.endsWith('ing') && token.lower !== 'missing';
  if (before && /^(?:were|was|been|being|be|are|is|confirmed|reported|left)$/.test(before.lower)) return false;
  const next = tokens[at + 1];
  return next !== undefined && /^(?:NUM|DET|PROPN|PRON|NOUN)$/.test(next.tag);
}

function harmCounted({ lower, doc, span: [from] }: AnswerScene, { span: [start], of }: Quantity): string | null {
  const before = lower.slice(Math.max(0, start - from - 120), start - from);
  if ((of === null || of === 'person') && TOLL_TO.test(before)) return 'killed';
  if (of === 'life' && CLAIMS.test(before)) return 'killed';
  if (of === null && COUNT_TO.test(before) && DEATH.test(lower)) return 'killed';
  if ((of === null || of === 'person') && SOUGHT.test(before) && DISASTER.test(doc.text.slice(Math.max(0, from - FAR), start + FAR))) return 'missing';
  if (of === 'name' && OF_MISSING.test(before + lower.slice(start - from))) return 'missing';
  const word = COUNT_OF.exec(before)?.[1];
  return word === undefined ? null : (HARM.at([{ text: word, lower: word }], 0)?.value ?? null);
}

/** "raised its count to six after one of the wounded died" */
const COUNT_TO = /\b(?:count|tally|total|figure) to\s(?:at least )?$/;
const DEATH = /\b(?:died|dead|deaths?|bodies|body|succumbed)\b/;
/** Those that rescuers look for are missing, those that the police look for are not. */
const SOUGHT = /\b(?:looking|searching|search|hunt|digging) for (?:at least |about |another |a further |the last |the other )?$/;
const DISASTER =
  /\b(?:missing|rubble|debris|ruins|wreck(?:age)?|survivors?|capsiz\w+|sank|sunk|collaps\w+|flood\w*|avalanche|landslide|buried|trapped|divers?)\b/i;

const MAY_LIVE =
  /\b(?:shot|shooting|gunshot|stabb\w+|injur\w+|wound\w*|hospital\w*|surviv\w+|treated|transported|condition|taken to|walk\w*|ran|fled|told|said|drove|driven|arriv\w+|patients?|ambulances?|helicopters?)\b/;
const SHOTS = /\b(?:shot|shooting|gunfire|gunshots?|stabb(?:ed|ing))\b/i;
/** Characters around a content that may tell what people are victims of. */
const AROUND = 200;
/** Characters around a number that may tell why somebody is looked for. */
const FAR = 300;

/** Victims of shots and stabbings may live; those of other things are dead, unless the words say how they are, or only how they were counted. */
function tollOfVictims({ lower, doc, span: [from, to] }: AnswerScene, { of, span: [start, end] }: Quantity): string | null {
  if (/\b(?:other|remaining)\s$/.test(lower.slice(Math.max(0, start - from - 12), start - from))) return null;
  if (of === 'fatality' || of === 'death') return 'killed';
  if (/^[^.;,]{0,20}\b(?:counted|listed|named|identified|registered|misidentified)\b/.test(lower.slice(end - from + 1))) return null;
  return of === 'victim' && !MAY_LIVE.test(lower) && !SHOTS.test(doc.text.slice(Math.max(0, from - AROUND), to + AROUND)) ? 'killed' : null;
}

/** "a welder, 44, died", "who was 52, died": a bare number between commas behind a noun, or behind a verb of being. */
function isAge({ doc }: AnswerScene, { span, of }: Quantity): boolean {
  if (of !== null) return false;
  const before = doc.text.slice(Math.max(0, span[0] - 12), span[0]);
  return (/\p{L},\s$/u.test(before) || /\b(?:who|he|she)\s(?:was|is)\s$/.test(before)) && doc.text.charAt(span[1]) === ',';
}

/** "17 of the injured are children": those counted are some of a toll. */
export function isPartOfToll({ lower, span: [from] }: AnswerScene, { span: [, end] }: Quantity): boolean {
  return /^ of (?:the|those|these) (?:\w+ )?(?:injured|wounded|dead|killed|missing|victims|casualties|arrested|detained)\b/.test(lower.slice(end - from));
}
