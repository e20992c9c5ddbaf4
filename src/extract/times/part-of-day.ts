import type { Span } from '../../model/span.ts';
import { times as words } from '../../text/lexicon.generated.ts';
import { isoDay } from './calendar.ts';
import { implied, type TimeRule } from './rule.ts';
import { PART_OF_DAY, PARTS_OF_DAY, pattern } from './words.ts';

const partOf = (word: string): string => `T${words.partsOfDay[word.toLowerCase()] ?? 'NI'}`;

/** "the night of the flood": its day is that of the flood, whenever that was. */
const OF_AN_EVENT = /^ of (?:the|that|this|his|her|its|their) (?!\d|same\b|next\b|following\b|previous\b)\p{Ll}/u;

export const partOfDayRules: readonly TimeRule[] = [
  {
    id: 'time.this-part-of-day',
    needs: ['morning', 'afternoon', 'evening', 'night', 'tonight'],
    pattern: pattern('\\b(?:(this|yesterday|tomorrow|last) (morning|afternoon|evening|night)|(tonight))\\b'),
    read(match, { anchor }) {
      const part = match[3] ? 'TNI' : partOf(match[2] ?? '');
      const shift = /yesterday|last/i.test(match[1] ?? '') ? -1 : /tomorrow/i.test(match[1] ?? '') ? 1 : 0;
      return implied('TIME', anchor === null ? `XXXX-XX-XX${part}` : `${isoDay(anchor + shift)}${part}`);
    },
  },
  {
    id: 'time.overnight',
    needs: ['overnight'],
    pattern: pattern('\\bovernight\\b(?!-)'),
    read: () => ({ ...implied('TIME', 'TNI'), clock: 'TNI' }),
  },
  {
    id: 'time.part-of-day',
    needs: PARTS_OF_DAY,
    pattern: pattern(
      `\\b(?:in the|at|by|before|after|during the|that|the|early|late|mid|around|until)[ -](?:(?:early|late) |mid[ -])?(?:hours of the )?(${PART_OF_DAY})`,
    ),
    read(match, { text }) {
      const word = match[1] ?? '';
      const end = (match.index ?? 0) + match[0].length;
      const part = partOf(word);
      const span: Span = [end - word.length, end];
      return OF_AN_EVENT.test(text.slice(end, end + 30)) ? { ...implied('TIME', part), span } : { ...implied('TIME', part), clock: part, span };
    },
  },
];
