import type { Claim } from '../../model/claim.ts';
import { conceptOf } from '../../text/concepts.ts';
import type { DraftAnswer } from './draft.ts';
import type { Placed } from './placed.ts';

/** Characters of a claim shown in a question. */
const LINE = 90;

const FIXED: Readonly<Record<string, string>> = {
  what: 'What happened?',
  where: 'Where did it happen?',
  when: 'When did it happen?',
  means: 'What was it done with?',
  target: 'What was hit?',
  outcome: 'What became of it?',
  killed: 'How many were killed?',
  injured: 'How many were injured?',
  missing: 'How many are missing?',
  arrested: 'How many were arrested?',
  responsibility: 'Who did it, and who claims it?',
  identity: 'Who is it?',
  'other:wound': 'Where on the body was the wound?',
  'other:accident': 'Was it an accident?',
  'other:who fired': 'Who fired?',
  'other:calibre': 'What calibre was the weapon?',
  'other:motive': 'What was the motive?',
  'other:charges': 'Are there charges?',
  'other:cause': 'What was the cause?',
  'other:end': 'When was it over?',
  'other:time of death': 'When did the victim die?',
  'other:hospital': 'Which hospital?',
};

/** A question of a fixed slot in plain English. */
export function slotQuestion(slot: string): string {
  const fixed = FIXED[slot];
  if (fixed !== undefined) return fixed;
  const age = /^other:age of (.+)$/.exec(slot);
  if (age) return `How old is the ${age[1]}?`;
  const measure = /^count:(area|amount|sum|share|distance|length) (.+)$/.exec(slot);
  if (measure) return `What ${measure[1]}: ${measure[2]}?`;
  return `How many: ${slot.replace(/^(?:count|other):/, '')}?`;
}

/** A question found in the claims themselves: a short one of them, put in doubt, or what several say of one thing. */
export function topicQuestion(placed: readonly Placed[], answers: readonly DraftAnswer[]): string {
  const yes = answers.find(({ value }) => value === 'yes') ?? answers[0];
  if (answers.length > 1) return `Is it so: “${saidOf(yes?.claims ?? [])}”?`;
  return `What is said of “${printed(placed)}”?`;
}

/** Whether something works. */
export function stateQuestion(claims: readonly Claim[], concept: string): string {
  const words = claims.flatMap(({ text }) => text.match(/[\p{L}\p{N}-]+/gu) ?? []);
  const word = words.find((w) => conceptOf(w) === concept) ?? concept;
  return `Did it work: ${word.toLowerCase()}?`;
}

/** The shortest of what claims say, at most a line long. */
export function saidOf(claims: readonly Claim[]): string {
  const [text = ''] = claims
    .map((c) =>
      c.text
        .replace(/^that\s/, '')
        .replace(/[\s,.]+$/, '')
        .replace(/\s+/g, ' '),
    )
    .sort((a, b) => a.length - b.length);
  if (text.length <= LINE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LINE))} …`;
}

/** The form of a concept most claims print. */
function printed(placed: readonly Placed[]): string {
  const votes = new Map<string, number>();
  for (const { mention } of placed) votes.set(mention.printed.toLowerCase(), (votes.get(mention.printed.toLowerCase()) ?? 0) + 1);
  let best = '';
  for (const [word, count] of votes) if (count > (votes.get(best) ?? 0)) best = word;
  return best;
}
