import type { ClaimAnswer } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { formatAmount } from '../../text/amount.ts';
import { conceptOf } from '../../text/concepts.ts';
import type { Token } from '../../text/doc.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, firstFrom, spanOfTokens } from './scene.ts';
import { isCompared, isElsewhen, isUnreal } from './unreal.ts';

const DEEDS = new Phrases(events.deeds);
const HARM = new Phrases(events.harm);
const ANYBODY = new Set<string>(events.anybody);
const SOMEBODY = new Set<string>(events.somebody);
const REACH = 12;
/** Deeds for which a thing with an article counts as one: a tank was destroyed. */
const LOSSES = new Set(['lost', 'downed']);

/** Deeds that people alone suffer, and what people are called then. */
const OF_PEOPLE = new Set(['aboard', 'rescued', 'evacuated', 'homeless', 'in hospital', 'in intensive care']);
const CALLED =
  /^(?:survivor|passenger|soul|resident|villager|occupant|tenant|worker|guest|neighbour|neighbor|townspeople|evacue|boat|person|people|peopl|rescue|save)$/;
/** "Two 17-year-olds", "four times": what measures, not what is there. */
const MEASURE = /^(?:year|month|week|day|hour|minute|second|time|moment)$/;

/** How many of a kind, told apart by what was done to them or by them: 84 drones launched, 71 downed. */
export function counts(scene: AnswerScene): ClaimAnswer[] {
  const { tokens } = scene;
  const found: ClaimAnswer[] = [];
  let noun: string | null = null;
  for (const quantity of scene.quantities) {
    if (
      quantity.unit !== null ||
      isUnreal(scene, quantity.span[0]) ||
      isElsewhen(scene, quantity.span[0]) ||
      isTotal(scene, quantity) ||
      isCompared(scene, quantity.span[0])
    )
      continue;
    const at = firstFrom(tokens, quantity.span[1]);
    const deed = deedBefore(scene, firstFrom(tokens, quantity.span[0])) ?? deedAfter(scene, at);
    const what: string | null = ofPeople(deed, counted(scene, quantity, at)) ?? (deed ? noun : null);
    if (what === null || MEASURE.test(what)) continue;
    noun = what;
    if (deed === null && quantity.value === 1) continue;
    // two gunmen fired: they were not
    if (deed?.value === 'launched' && SOMEBODY.has(what)) continue;
    if (isPeople(what) && (deed === null || harmed(scene, at))) continue;
    const slot = isShots(scene, quantity, at)
      ? 'count:shot fired'
      : quantity.value < 1 && quantity.value > 0
        ? `count:share ${what}`
        : slotOf(scene, what, deed, at);
    found.push(answer(slot, formatAmount(quantity), quantity.span, 'answer.count'));
  }
  return [...found, ...withoutNumber(scene), ...onBoard(scene)];
}

/** Shots heard, fired or counted are one count, whatever they are called; rounds that were found were not fired. */
function isShots({ tokens }: AnswerScene, { of }: Quantity, at: number): boolean {
  const behind = tokens.slice(at, at + 6).map(({ lower }) => lower);
  return of !== null && SHOT.test(of) && behind.some((word) => SHOTS.test(word)) && !behind.some((word) => KEPT.test(word));
}

const SHOT = /^(?:shot|gunshot|round|bullet)$/;
const SHOTS = /^(?:shots|gunshots|rounds|bullets)$/;
const KEPT = /^(?:recovered|found|seized|left|live|unfired)$/;

/** "41 picked up", "55 rescued": what only people can suffer counts people, whatever they are called. */
function ofPeople(deed: Deed | null, what: string | null): string | null {
  if (deed === null || !OF_PEOPLE.has(deed.value)) return what;
  return what === null || CALLED.test(what) || DEEDS.at([{ text: what, lower: what }], 0) !== null ? 'person' : what;
}

/** "19 passengers and 3 crew" are 22 on board. */
function onBoard({ tokens, quantities }: AnswerScene): ClaimAnswer[] {
  const at = quantities.findIndex(({ of }) => of === 'passenger');
  const [passengers, crew] = [quantities[at], quantities[at + 1]];
  if (!passengers || !crew || crew.of === null || !/^(?:crew|sailor|crewman|crew member|member)$/.test(crew.of)) return [];
  const between = tokens.slice(firstFrom(tokens, passengers.span[1]), firstFrom(tokens, crew.span[0]));
  if (!between.some(({ lower }) => lower === 'and' || lower === 'plus') || between.length > 4) return [];
  return [answer('count:person aboard', String(passengers.value + crew.value), [passengers.span[0], crew.span[1]], 'answer.on-board')];
}

/** "none of the missiles was intercepted", "no vessel has been lost", "a tank was destroyed". */
function withoutNumber(scene: AnswerScene): ClaimAnswer[] {
  const { tokens } = scene;
  const found: ClaimAnswer[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!/^(?:no|none|any|a|an)$/.test(token.lower)) continue;
    const from = token.lower === 'none' ? i + 2 : i + 1;
    if (token.lower === 'none' && tokens[i + 1]?.lower !== 'of') continue;
    const head = headNoun(tokens, from);
    if (!head || isUnreal(scene, token.start) || isElsewhen(scene, token.start)) continue;
    const deed = deedAfter(scene, head.last);
    if (deed === null || isPeople(head.concept) || (/^an?$/.test(token.lower) && !LOSSES.has(deed.value))) continue;
    if (!suffers(tokens, head.last, deed.at)) continue;
    const value = token.lower.startsWith('no') ? '0' : token.lower === 'any' ? 'at least 1' : '1';
    found.push(answer(slotOf(scene, head.concept, deed, head.last), value, spanOfTokens(tokens, i, head.last), 'answer.count'));
  }
  return found;
}

/** "two of the four fans": the four is the total. */
function isTotal({ tokens, numberEnds }: AnswerScene, { span }: Quantity): boolean {
  let at = firstFrom(tokens, span[0]) - 1;
  if (/^(?:the|its|their|all|these|those)$/.test(tokens[at]?.lower ?? '')) at--;
  if (/['’]s$/.test(tokens[at]?.lower ?? '')) at -= 2;
  const of = tokens[at];
  return of?.lower === 'of' && (numberEnds.has(of.start) || numberEnds.has(of.start - 1));
}

interface Deed {
  value: string;
  at: number;
}

/** People who are "destroyed" or "wiped out" are killed. */
function slotOf(scene: AnswerScene, what: string, deed: Deed | null, at: number): string {
  const done = deed?.value === 'lost' && SOMEBODY.has(what) ? 'killed' : deed?.value;
  return `count:${[what, done, scope(scene.tokens, at)].filter((part) => part != null).join(' ')}`;
}

const isPeople = (noun: string): boolean => ANYBODY.has(noun) || noun === 'child';

function harmed({ tokens }: AnswerScene, at: number): boolean {
  return tokens.slice(at, at + 5).some((_, i) => HARM.at(tokens, at + i) !== null);
}

/** "22 drones over the region" counts within a part only. */
function scope(tokens: readonly Token[], at: number): string | null {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token?.lower === 'over') {
      const head = headNoun(tokens, i + 1) ?? null;
      return head ? `over ${head.concept}` : null;
    }
    if (token?.tag !== 'NOUN' && token?.tag !== 'ADJ' && token?.tag !== 'PROPN') return null;
  }
  return null;
}

/** What a number counts: its noun, or for "about half were decoys" the noun it is said to be. */
function counted({ tokens }: AnswerScene, { of }: Quantity, at: number): string | null {
  if (of === 'age') return null;
  // "71 UAVs shot down": the deed is no thing
  const deed = of === 'shot' || of === 'hit';
  if (of !== null && !(deed && tokens[at]?.lower.startsWith(of) === false)) return of === 'person' ? 'person' : conceptOf(of);
  if (deed) return headNoun(tokens.slice(0, at + 1), at)?.concept ?? null;
  let i = at;
  while (/^(?:of|them|have|has|had|were|was|are|is|been)$/.test(tokens[i]?.lower ?? '')) i++;
  if (i === at || !/^(?:were|was|are|is|been)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  return DEEDS.at(tokens, i) ? null : (headNoun(tokens, i)?.concept ?? null);
}

/** The noun group that starts at a token: its head as a concept. */
function headNoun(tokens: readonly Token[], from: number): { concept: string; last: number } | null {
  let head: string | null = null;
  let i = from;
  for (; i < from + 6; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN') head = token.text;
    else if (head !== null || !(token.tag === 'ADJ' || token.tag === 'DET' || token.tag === 'NUM' || token.tag === 'ADV')) break;
  }
  return head === null ? null : { concept: conceptOf(head), last: i };
}

function deedAfter({ tokens, numberStarts }: AnswerScene, from: number): Deed | null {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i];
    if (!token || /^[.;:!?+]$/.test(token.text)) return null;
    // another number starts another count, unless it is the total: two of the four
    if (i > from + 2 && numberStarts.has(token.start)) return null;
    const hit = DEEDS.at(tokens, i);
    if (hit) return { value: hit.value, at: i };
  }
  return null;
}

/** "launched 84 drones", "treating eleven people": the verb stands right before the number. */
function deedBefore({ tokens }: AnswerScene, at: number): Deed | null {
  for (let i = Math.max(0, at - 4); i < at; i++) {
    const hit = DEEDS.at(tokens, i);
    if (hit && hit.last <= at && tokens.slice(hit.last, at).every((t) => /^(?:of|about|another|a|the|up|to|down|some|total)$/.test(t.lower)))
      return { value: hit.value, at: i };
  }
  return null;
}

/** The thing suffers the deed: nothing stands between but what belongs to it and a form of be or have, or the verb says so itself. */
function suffers(tokens: readonly Token[], from: number, deed: number): boolean {
  const between = tokens.slice(from, deed);
  if (
    between.some(
      ({ tag, text, lower }) => (tag === 'VERB' && !HELPS.test(lower)) || tag === 'SCONJ' || (tag === 'PRON' && lower !== 'that') || /^[,;:]$/.test(text),
    )
  )
    return false;
  // "a missile had destroyed": the thing does the deed
  if (between.length > 0 && /^(?:has|have|had)$/.test(between.at(-1)?.lower ?? '')) return ITSELF.test(tokens[deed]?.lower ?? '');
  return between.some(({ lower }) => HELPS.test(lower)) || ITSELF.test(tokens[deed]?.lower ?? '');
}

const HELPS = /^(?:was|were|is|are|been|being|be|has|have|had)$/;
/** Verbs that need nobody to do them. */
const ITSELF = /^(?:sank|sunk|sink|burned|burnt|burning|collapsed|caught|gone|went|exploded)$/;
