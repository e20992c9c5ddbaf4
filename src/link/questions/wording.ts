import type { DraftAnswer } from './draft.ts';

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

/** A question found in the claims themselves. */
export function topicQuestion(concept: string, answers: readonly DraftAnswer[]): string {
  const values = new Set(answers.map(({ value }) => value));
  if (values.has('working') || values.has('stopped')) return `Was it working: ${concept}?`;
  if (values.has('safe') || values.has('unsafe')) return `Was everybody safe: ${concept}?`;
  return values.size > 1 ? `Is it so: ${concept}?` : `What is said of: ${concept}?`;
}
