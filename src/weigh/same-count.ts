import type { Claim } from '../model/claim.ts';
import type { OpenQuestion, ReportToll } from '../model/linked.ts';
import type { Report } from '../model/report.ts';
import { type Amount, compatible, parseAmount } from '../text/amount.ts';

/** A number a report gives of the killed or injured, in a claim or, `claim` null, as its toll. */
interface Given {
  report: string;
  amount: Amount;
  claim: Claim | null;
  /** all who were hit, the dead perhaps among them */
  hit: boolean;
}

/** A count is said to take the place of another, in the words or by who is named for it: "an earlier version of this report". */
const REVISED =
  /\b(?:risen|rises?|rose|climb(?:s|ed)|increased|lowered|revised|corrected|originally|initially|at first|earlier (?:count|figure|number|report|version)s?)\b/i;
const isRevised = ({ claim }: Given): boolean => claim !== null && [claim.text, ...claim.chain.map(({ name }) => name)].some((words) => REVISED.test(words));

/**
 * The killed or injured as two or more reports count them alike, told in one sentence; null where they do not. A report tells of some of those hit
 * ("two of them by car") and of others long ago beside the count itself: it is enough that each report gives the number among its own, or with the
 * dead counted in; one in four may tell of fewer, if not before the others. That does not hold once a later report counts more, a claim says that the count was revised or that it is the
 * fifth who died, or somebody in a report gives more than the rest of it.
 */
export function sameCount(question: OpenQuestion, claims: ReadonlyMap<string, Claim>, reports: ReadonlyMap<string, Report>): string | null {
  const { tolls, slot, answers } = question;
  if (tolls === undefined || (slot !== 'killed' && slot !== 'injured')) return null;
  const given = [...tolls.flatMap((told) => givenAsToll(told, slot)), ...givenInClaims(question, claims)];
  if (given.some(isRevised)) return null;
  const telling = [...new Set(given.map(({ report }) => report))];
  const dead = slot === 'injured' ? new Set(tolls.flatMap(({ toll }) => toll.killed?.count ?? [])) : new Set<number>();
  for (const count of [...new Set(given.map(({ amount }) => amount.value))].sort((a, b) => b - a)) {
    const fits = ({ amount, hit }: Given): boolean => compatible(amount, exactly(count)) || (hit && dead.has(amount.value - count));
    const saying = new Set(given.filter(({ amount }) => amount.value === count).map(({ report }) => report));
    if (saying.size < 2 || (slot === 'killed' && isNthDeath(count, answers, claims))) continue;
    const first = [...saying].map((report) => dayOf(report, reports)).reduce((a, b) => (b < a ? b : a));
    const others = telling.filter((report) => !given.some((one) => one.report === report && fits(one)));
    if (others.length * 3 > saying.size || others.some((report) => dayOf(report, reports) < first)) continue;
    const more = given.filter((one) => !fits(one) && one.amount.value > count);
    if (more.some(({ report, claim }) => others.includes(report) || (claim === null && dayOf(report, reports) > first))) continue;
    if (
      more.some((one) =>
        isSaidByAnother(
          one,
          given.filter((other) => other.report === one.report && fits(other)),
        ),
      )
    )
      continue;
    return `${saying.size} reports count ${count}, and none counts more in all; other numbers are of some of them or of others.`;
  }
  return null;
}

/** Whether reports count people as injured before any tells of a death, and a later day's report tells of one: some of the injured have died. */
export function injuredHaveDied({ slot, tolls = [] }: OpenQuestion, reports: ReadonlyMap<string, Report>): boolean {
  if (slot !== 'injured') return false;
  const dead = tolls.filter(({ toll }) => (toll.killed?.count ?? 0) > 0).map(({ report }) => dayOf(report, reports));
  const hurt = tolls.filter(({ toll }) => (toll.injured?.count ?? 0) > 0).map(({ report }) => dayOf(report, reports));
  return dead.length > 0 && hurt.some((day) => day !== '' && dead.every((later) => later > day));
}

function givenAsToll({ report, toll }: ReportToll, slot: 'killed' | 'injured'): Given[] {
  const figure = toll[slot];
  if (figure === null) return [];
  const { count, rule } = figure;
  // one who came to harm, told without a number, may be one of more
  const amount = rule === 'toll.one-died' || rule === 'toll.one-hurt' ? { ...exactly(count), high: null } : exactly(count);
  return [{ report, amount, claim: null, hit: rule === 'toll.hit-less-dead' }];
}

function givenInClaims({ answers, slot }: OpenQuestion, claims: ReadonlyMap<string, Claim>): Given[] {
  return answers.flatMap(({ value, claims: ids }) => {
    const amount = parseAmount(value);
    if (amount === null) return [];
    return ids
      .flatMap((id) => claims.get(id) ?? [])
      .map((claim) => ({
        report: claim.report,
        amount,
        claim,
        hit: claim.answers.some((answer) => answer.slot === slot && answer.value === value && answer.rule === 'answer.shot'),
      }));
  });
}

/** "A fifth victim has died": it was four before. "Two men died, and a third person later" counts on within one sentence. */
function isNthDeath(count: number, answers: OpenQuestion['answers'], claims: ReadonlyMap<string, Claim>): boolean {
  return answers.some(
    ({ value, claims: ids }) =>
      value === String(count) &&
      ids.some((id) => {
        const own = claims.get(id)?.answers ?? [];
        return own.some((nth) => nth.rule === 'answer.nth-death' && nth.value === value) && !own.some((before) => before.value === String(count - 1));
      }),
  );
}

/** Somebody gives the number who does not give the other in the same report. */
function isSaidByAnother({ claim }: Given, others: readonly Given[]): boolean {
  const own = speakersOf(claim);
  return own.length > 0 && !others.some((other) => speakersOf(other.claim).some((speaker) => own.includes(speaker)));
}

const speakersOf = (claim: Claim | null): string[] => claim?.chain.flatMap((hop) => (hop.role === 'speaker' ? [hop.source ?? hop.name] : [])) ?? [];

const dayOf = (report: string, reports: ReadonlyMap<string, Report>): string => (reports.get(report)?.published ?? '').slice(0, 10);

const exactly = (value: number): Amount => ({ low: value, high: value, value, approx: false });
