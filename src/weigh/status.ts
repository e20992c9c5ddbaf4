import { type Claim, TAKEN_BACK } from '../model/claim.ts';
import type { Answer, QuestionStatus } from '../model/incident.ts';
import type { OpenQuestion } from '../model/linked.ts';
import type { Report } from '../model/report.ts';
import { compatible, parseAmount } from '../text/amount.ts';
import { events } from '../text/lexicon.generated.ts';
import { OPEN } from '../text/negative.ts';
import { injuredHaveDied, sameCount } from './same-count.ts';

export interface Verdict {
  status: QuestionStatus;
  /** one sentence for the reader */
  why: string;
}

/** What is known of the claims behind an answer: who speaks, when, in which reports. */
interface Backing {
  answer: Answer;
  claims: readonly Claim[];
  speakers: ReadonlySet<string>;
  /** institutions that look into matters, as the mentions of the speakers name them */
  offices: ReadonlySet<string>;
  /** days, `YYYY-MM-DD` or empty */
  first: string;
  last: string;
  /** the sentences around the claims */
  sentences: readonly string[];
}

const REFUSED = new Set(['not claimed', 'denied']);
const YES_NO = /^(?:yes|no)$/;
/** Numbers that grow and are corrected in the natural course of things. */
const TOLL = /^(?:killed|injured|missing|arrested|count:person (?!aboard))/;
const UPDATE = new RegExp(
  `\\b(?:${events.updates.join('|')}|(?:second|third|fourth|fifth|sixth) (?:person|man|woman|victim|body|child|suspect|arrest))\\b`,
  'i',
);
/** Questions that numbers answer. */
const NUMBERS = /^(?:killed|injured|missing|arrested|count:|other:age of )/;
/** Questions that people answer. */
const WHO = /^(?:identity|other:(?:suspect|who did it|who fired|attacker))$/;
/** Questions of a state that moves on: what holds later takes the place of what held before. */
const MOVES_ON =
  /^other:(?:duty|charges|condition|search|lawsuit|court|strike goes on|deal|paid|released|withdrawn|power back|resigned|under investigation|public danger)$/;
/** A capital within the value: somebody's name. */
const NAMED = /(?:^|\s)\p{Lu}\p{L}/u;
/** Those who look into a crime together, and offices that each count or measure by themselves. */
const INVESTIGATORS =
  /\b(?:police|sheriff|deputies|detectives?|prosecutors?|investigators?|investigation|authorities|capt(?:ain)?|lieutenant|lt|sergeant|sgt|district attorney|(?:criminal )?complaint|indictment|affidavit|coroner|medical examiner)\b/i;
const OFFICES =
  /\b(?:coast ?guard|fire (?:service|department|brigade)|hospital|air force|navy|ministry of [a-z]+|[a-z]+ ministry|red (?:cross|crescent)|rescue service)\b/gi;
/** "seven, not five": another count is disputed outright. */
const CORRECTS = /\b(?:not|rather than|instead of) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

/** A count is told to have been put too high before. */
const LOWERS =
  /\b(?:lowered|revised|corrected|correction|reduced|cut|fell to|down (?:from|to)|misidentified|miscounted|earlier (?:count|figure|number|toll|report)s?|originally|initially|at first)\b/i;

/** How the answers to a question stand to one another. */
export function statusOf(question: OpenQuestion, claims: ReadonlyMap<string, Claim>, reports: ReadonlyMap<string, Report>): Verdict {
  const backing = question.answers.map((answer) => backingOf(answer, claims, reports)).sort((a, b) => compare(a.first, b.first));
  if (question.slot === 'responsibility' && question.answers.every(({ value }) => REFUSED.has(value)))
    return { status: 'unclaimed', why: 'Nobody in these reports claims responsibility.' };
  if (backing.every(({ claims: own }) => own.every(({ polarity }) => polarity === 'not-claimed')))
    return { status: 'unclaimed', why: 'Nobody in these reports says; it is only told that nobody would.' };
  if (injuredHaveDied(question, reports)) return { status: 'evolving', why: 'They are counted as injured first; later reports tell of deaths.' };
  const counted = sameCount(question, claims, reports);
  if (counted !== null) return { status: 'agreed', why: counted };
  if (backing.length === 1) return alone(backing);
  const amounts = question.answers.map(({ value }) => (NUMBERS.test(question.slot) ? parseAmount(value) : null));
  if (amounts.every((a, i) => a !== null && amounts.slice(0, i).every((b) => b !== null && compatible(a, b))))
    return { status: 'agreed', why: 'The numbers differ only in how exact they are; all of them can be right.' };
  const known = backing.filter(({ answer }) => answer.value !== OPEN);
  if (known.length <= 1 && known.length < backing.length) return { status: 'evolving', why: 'Some leave it open, and only one answer is given.' };
  if (known.length === 2 && known.some(({ answer }) => answer.value === TAKEN_BACK))
    return { status: 'evolving', why: 'It was said first and taken back later.' };
  if (WHO.test(question.slot) && nameTurnsUp(known)) return { status: 'evolving', why: 'First nobody could name them; a name came later, and only one.' };
  if (eachUpdates(backing)) return { status: 'evolving', why: 'Later answers come from those who gave the earlier ones: an update, not a dispute.' };
  if (officesLearn(backing)) return { status: 'evolving', why: 'Those who look into it knew more on a later day.' };
  if (MOVES_ON.test(question.slot) && backing.every((later, i) => later.first > (backing[i - 1]?.first ?? '')))
    return { status: 'evolving', why: 'Each state is told later than the one before: things have moved on.' };
  if (TOLL.test(question.slot) && !isDisputed(backing) && !(question.slot === 'killed' && shrinks(backing)) && tollMoves(backing))
    return { status: 'evolving', why: 'Later counts replace earlier ones, and nobody disputes another’s count of the same time.' };
  return { status: 'contested', why: `${known.length} different answers, and none of them is an update of another.` };
}

function alone(backing: readonly Backing[]): Verdict {
  const reports = new Set(backing.flatMap(({ claims }) => claims.map((c) => c.report)));
  const origins = new Set(backing.flatMap(({ answer }) => answer.origins));
  if (reports.size < 2) return { status: 'single', why: 'One answer, in one report only.' };
  if (origins.size < 2) return { status: 'agreed', why: `One answer in ${reports.size} reports; it comes from one origin, repeated.` };
  return { status: 'agreed', why: `One answer in ${reports.size} reports, from ${origins.size} origins.` };
}

function backingOf(answer: Answer, claims: ReadonlyMap<string, Claim>, reports: ReadonlyMap<string, Report>): Backing {
  const own = answer.claims.flatMap((id) => claims.get(id) ?? []);
  const days = own
    .map((claim) => dayOf(claim, reports))
    .filter((day) => day !== '')
    .sort(compare);
  const speakers = new Set(own.flatMap((claim) => claim.chain.flatMap((hop) => (hop.role === 'speaker' ? [hop.source ?? hop.name] : []))));
  const offices = new Set(own.flatMap((claim) => officesOf(claim, reports)));
  const sentences = own.map((claim) => `${claim.text} ${reports.get(claim.report)?.text.slice(...claim.context) ?? ''}`);
  return { answer, claims: own, speakers, offices, first: days[0] ?? '', last: days.at(-1) ?? '', sentences };
}

function officesOf({ chain, report }: Claim, reports: ReadonlyMap<string, Report>): string[] {
  const text = reports.get(report)?.text ?? '';
  return chain.flatMap(({ role, name, span }) => {
    if (role !== 'speaker') return [];
    const mention = `${name} ${span ? text.slice(...span) : ''}`;
    return [...(INVESTIGATORS.test(mention) ? ['investigators'] : []), ...(mention.match(OFFICES) ?? []).map((office) => office.toLowerCase())];
  });
}

/** The day something was said, else the day its report came out. */
function dayOf(claim: Claim, reports: ReadonlyMap<string, Report>): string {
  const said = claim.said_at?.value ?? '';
  if (/^\d{4}-\d\d-\d\d/.test(said)) return said.slice(0, 10);
  return (reports.get(claim.report)?.published ?? '').slice(0, 10);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Unnamed people first, one name later: "two men", then who they were. */
function nameTurnsUp(known: readonly Backing[]): boolean {
  const named = known.filter(({ answer }) => NAMED.test(answer.value));
  const [name] = named;
  return named.length === 1 && known.length > 1 && known.every((other) => other === name || other.first <= (name?.first ?? ''));
}

/** Each later answer is given by someone who gave the one before. */
function eachUpdates(backing: readonly Backing[]): boolean {
  return backing.every((later, i) => {
    const earlier = backing[i - 1];
    if (earlier === undefined) return true;
    const again = [...earlier.speakers].filter((speaker) => later.speakers.has(speaker)).length;
    // of several who said yes, one who comes round does not end the dispute
    return later.first > earlier.first && (YES_NO.test(earlier.answer.value) ? again === earlier.speakers.size : again > 0);
  });
}

/** Each later answer is a later day's, and those who look into the matter give both: they have come to know more. */
function officesLearn(backing: readonly Backing[]): boolean {
  return backing.every((later, i) => {
    const earlier = backing[i - 1];
    return earlier === undefined || (later.first > earlier.first && shareOffice(earlier, later));
  });
}

/** Each count follows the one before in time, or says that it replaces it; none disputes another. */
function tollMoves(backing: readonly Backing[]): boolean {
  if (backing.some((own) => own.claims.some(({ text }) => CORRECTS.test(text)) && !correctsItself(own, backing))) return false;
  return backing.every((later, i) => {
    const earlier = backing[i - 1];
    return (
      earlier === undefined ||
      later.first > earlier.first ||
      canBothBe(earlier, later) ||
      grows(earlier, later) ||
      [later, earlier].some(({ claims }) => claims.some(({ text }) => UPDATE.test(text)))
    );
  });
}

/** Who says "eight, not six" is of the office that said six. */
function correctsItself(own: Backing, backing: readonly Backing[]): boolean {
  return backing.some((other) => other !== own && shareOffice(own, other));
}

const shareOffice = (a: Backing, b: Backing): boolean => [...a.offices].some((office) => b.offices.has(office));

/** Somebody denies the very number that another gives: "not 30" beside "30". */
function isDisputed(backing: readonly Backing[]): boolean {
  return backing.some(({ answer: { value } }) => value.startsWith('not ') && backing.some(({ answer }) => answer.value === value.slice('not '.length)));
}

/** Counts of one night are this far apart before anybody disputes them. */
const APART = 1.25;

/** The dead do not become fewer: a much lower count on a later day, by somebody who does not say that it was put too high before, disputes the higher one. */
function shrinks(backing: readonly Backing[]): boolean {
  return backing.some((later, i) => {
    const most = parseAmount(later.answer.value)?.high ?? null;
    if (most === null || later.sentences.some((text) => LOWERS.test(text))) return false;
    return backing.slice(0, i).some((earlier) => {
      const least = parseAmount(earlier.answer.value)?.low ?? null;
      return least !== null && least > most * APART && earlier.first < later.first && !shareOffice(earlier, later);
    });
  });
}

function canBothBe(one: Backing, other: Backing): boolean {
  const [a, b] = [parseAmount(one.answer.value), parseAmount(other.answer.value)];
  return a !== null && b !== null && compatible(a, b);
}

/** A count of the same day that is higher: the dead do not become fewer. */
function grows(earlier: Backing, later: Backing): boolean {
  const [a, b] = [parseAmount(earlier.answer.value), parseAmount(later.answer.value)];
  return a !== null && b !== null && earlier.first === later.first && b.value > a.value && later.last > earlier.first;
}
