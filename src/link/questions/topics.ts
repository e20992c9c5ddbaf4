import type { Claim } from '../../model/claim.ts';
import type { Draft, DraftAnswer } from './draft.ts';
import { type Mention, type Statement, statementOf } from './statement.ts';
import { stateQuestions } from './states.ts';
import { Union } from './union.ts';
import { saidOf, topicQuestion } from './wording.ts';

/** A word that more claims share than this, or than this part of all, is what the whole dossier is about, not a question. */
const MOST = 10;
const MOST_SHARE = 0.12;
const CAP = 60;

/** A mention with the claim it stands in. */
export interface Placed {
  claim: Claim;
  mention: Mention;
  /** concepts of the same clause */
  beside: ReadonlySet<string>;
}

export interface Topic {
  concept: string;
  placed: readonly Placed[];
  answers: readonly DraftAnswer[];
}

/**
 * Questions that no fixed slot asks, found in the claims: several speak of the same thing and differ in whether it is so or in its state,
 * or several reports say the same of it.
 */
export function topicQuestions(claims: readonly Claim[], contextOf: (claim: Claim) => string): Draft[] {
  const statements = claims.map((claim) => statementOf(claim, contextOf(claim)));
  const index = indexOf(statements);
  const most = Math.min(CAP, Math.max(MOST, Math.ceil(statements.length * MOST_SHARE)));
  const topics = [...index].flatMap(([concept, placed]) => {
    const size = new Set(placed.map((p) => p.claim.id)).size;
    return size < 2 || size > most ? [] : (topicOf(concept, placed) ?? []);
  });
  return [
    ...stateQuestions(statements, index, most),
    ...distinct(topics).map(({ concept, placed, answers }) => ({
      slot: `other:${concept}`,
      question: topicQuestion(placed, answers),
      answers: worded(answers),
    })),
  ];
}

/** Where each concept is mentioned; once a clause. */
export function indexOf(statements: readonly Statement[]): Map<string, Placed[]> {
  const index = new Map<string, Placed[]>();
  for (const { claim, mentions } of statements) {
    const clauses = new Map<number, Set<string>>();
    for (const { clause, concept } of mentions) clauses.set(clause, (clauses.get(clause) ?? new Set()).add(concept));
    const seen = new Set<string>();
    for (const mention of mentions) {
      const key = `${mention.clause} ${mention.concept}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const placed = index.get(mention.concept) ?? [];
      placed.push({ claim, mention, beside: clauses.get(mention.clause) ?? new Set() });
      index.set(mention.concept, placed);
    }
  }
  return index;
}

/** Of the smaller clause's concepts, the part two clauses must share to speak of the same. */
const SAME = 0.5;
const ALIKE = 0.34;

/** The claims that say something comparable of a concept, parted by whether it is so; null when they have nothing in common or only one report speaks. */
function topicOf(concept: string, placed: readonly Placed[]): Topic | null {
  if (placed.every(({ mention }) => /^\p{Lu}/u.test(mention.printed))) return null;
  const [yes, no, open] = (['yes', 'no', 'open'] as const).map((stance) => placed.filter((p) => p.mention.stance === stance));
  const denied = contradicting(concept, yes ?? [], no ?? []);
  if (denied) return topic(concept, denied.yes, denied.no, joining(concept, open ?? [], [...denied.yes, ...denied.no]));
  const [largest = []] = alike(placed.filter((p) => p.mention.stance !== 'no')).sort((a, b) => b.length - a.length);
  if (new Set(largest.map((p) => p.claim.report)).size < 2) return null;
  const known = largest.filter((p) => p.mention.stance === 'yes');
  return topic(concept, known.length > 0 ? known : largest, [], known.length > 0 ? largest.filter((p) => p.mention.stance === 'open') : []);
}

function topic(concept: string, yes: readonly Placed[], no: readonly Placed[], open: readonly Placed[]): Topic {
  const parts = [
    { value: 'yes', placed: yes },
    { value: 'no', placed: no },
    { value: 'not known', placed: open },
  ].filter((part) => part.placed.length > 0);
  return {
    concept,
    placed: parts.flatMap((part) => part.placed),
    answers: parts.map(({ value, placed }) => ({ value, claims: [...new Set(placed.map((p) => p.claim))] })),
  };
}

/** Those who say it is so and those who say it is not; null when nobody denies what another says. */
function contradicting(concept: string, yes: readonly Placed[], no: readonly Placed[]): { yes: Placed[]; no: Placed[] } | null {
  const opposed = (n: Placed, y: Placed): boolean => !sameVoice(n.claim, y.claim) && (n.mention.direct || overlap(concept, n, y) >= SAME);
  const deniers = no.filter((n) => yes.some((y) => opposed(n, y)));
  if (deniers.length === 0) return null;
  const direct = deniers.some((n) => n.mention.direct);
  const asserted = yes.filter((y) => deniers.some((n) => opposed(n, y)));
  const saying = direct
    ? yes.filter((y) => asserted.includes(y))
    : [
        ...asserted,
        ...joining(
          concept,
          yes.filter((y) => !asserted.includes(y)),
          asserted,
        ),
      ];
  return {
    yes: saying,
    no: [
      ...deniers,
      ...joining(
        concept,
        no.filter((n) => !deniers.includes(n)),
        deniers,
      ),
    ],
  };
}

/** One speaker in one report does not contradict himself: the two speak of different things. */
function sameVoice(a: Claim, b: Claim): boolean {
  if (a.id === b.id || (a.origin !== null && a.origin === b.origin)) return true;
  const speaker = ({ chain }: Claim): string | undefined => chain.find((hop) => hop.role === 'speaker')?.name;
  return a.report === b.report && speaker(a) !== undefined && speaker(a) === speaker(b);
}

const joining = (concept: string, others: readonly Placed[], core: readonly Placed[]): Placed[] =>
  others.filter((o) => core.some((c) => overlap(concept, o, c) >= SAME));

/** Shared part of the smaller clause; 0 for clauses of one word, which say too little. */
function overlap(concept: string, a: Placed, b: Placed): number {
  const [small, large] = a.beside.size <= b.beside.size ? [a.beside, b.beside] : [b.beside, a.beside];
  if (small.size < 2 || !large.has(concept)) return 0;
  return share(small, large);
}

/** Clauses that are alike, directly or through others. */
function alike(placed: readonly Placed[]): Placed[][] {
  const union = new Union(placed.length);
  for (const [i, a] of placed.entries()) {
    for (let j = 0; j < i; j++) {
      const b = placed[j];
      if (
        b &&
        common(a.beside, b.beside) >= 2 &&
        share(a.beside.size <= b.beside.size ? a.beside : b.beside, a.beside.size <= b.beside.size ? b.beside : a.beside) >= ALIKE
      )
        union.join(i, j);
    }
  }
  return union.groups().map((group) => group.flatMap((i) => placed[i] ?? []));
}

/** Leaves out topics whose claims another topic holds already, the one with more answers, then more claims, staying. */
function distinct(topics: readonly Topic[]): Topic[] {
  const kept: { topic: Topic; ids: ReadonlySet<string> }[] = [];
  const size = (topic: Topic): number => topic.answers.reduce((n, { claims }) => n + claims.length, 0);
  for (const topic of [...topics].sort((a, b) => b.answers.length - a.answers.length || size(b) - size(a))) {
    const ids = new Set(topic.answers.flatMap(({ claims }) => claims.map((c) => c.id)));
    if (!kept.some((other) => other.topic.answers.length >= topic.answers.length && share(ids, other.ids) >= 0.75)) kept.push({ topic, ids });
  }
  return kept.map(({ topic }) => topic);
}

const share = (ids: ReadonlySet<string>, of: ReadonlySet<string>): number => common(ids, of) / ids.size;

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

/** A single answer reads as what is said, not as "yes". */
function worded(answers: readonly DraftAnswer[]): DraftAnswer[] {
  return answers.length === 1 ? answers.map(({ claims }) => ({ value: saidOf(claims), claims })) : [...answers];
}
