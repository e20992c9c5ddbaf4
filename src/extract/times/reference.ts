import { times as words } from '../../text/lexicon.generated.ts';
import { known, type TimeRule } from './rule.ts';
import { either, pattern } from './words.ts';

const rule = (id: string, list: readonly string[], value: string): TimeRule => ({
  id,
  pattern: pattern(`\\b(?:${either(list)})\\b(?!-)`),
  read: () => known('DATE', value),
});

/** Words that only say past, present or future. */
export const referenceRules: readonly TimeRule[] = [
  rule('time.present', words.present, 'PRESENT_REF'),
  rule('time.past', words.past, 'PAST_REF'),
  rule('time.future', words.future, 'FUTURE_REF'),
];
