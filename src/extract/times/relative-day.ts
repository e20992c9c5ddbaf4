import { times as words } from '../../text/lexicon.generated.ts';
import { isoDay } from './calendar.ts';
import { implied, known, type TimeRule } from './rule.ts';
import { either, pattern } from './words.ts';

const SHIFT: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

/** "today's world" names an age, not a day. */
const AGES = either(words.ages);

export const relativeDayRules: readonly TimeRule[] = [
  {
    id: 'time.relative-day',
    needs: ['today', 'yesterday', 'tomorrow'],
    pattern: pattern(`\\b(the day before yesterday|the day after tomorrow|today(?!['’]s (?:[a-z]{3,12} )?(?:${AGES})\\b)|yesterday|tomorrow)\\b`),
    read(match, { anchor }) {
      const shift = SHIFT[(match[1] ?? '').toLowerCase().replace(/\s+/g, ' ')];
      if (shift === undefined) return null;
      if (anchor === null) return shift === 0 ? known('DATE', 'PRESENT_REF') : implied('DATE', shift < 0 ? 'PAST_REF' : 'FUTURE_REF');
      return implied('DATE', isoDay(anchor + shift));
    },
  },
  {
    id: 'time.one-day',
    needs: ['one day'],
    pattern: pattern('(?<=\\b(?:will|would|could|may|might|can|to|shall|should|hopes?|must) )one day\\b'),
    read: () => known('DATE', 'FUTURE_REF'),
  },
];
