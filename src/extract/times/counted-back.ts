import type { TimeMention } from '../../model/time.ts';
import type { Doc } from '../../text/doc.ts';
import { isoDay, parseIsoDay } from './calendar.ts';
import { sentenceAt } from './tense.ts';

/** What the days are counted from: something that happened, not something that was said or decided. */
const AFTER =
  /^\s(?:after|following|since)\s(?!(?:[\p{L}’']+\s){0,3}(?:saying|said|telling|told|announc\w+|promis\w+|den(?:y|ied|ying)|call\w+|urg\w+|order\w+|arrest\w*|charg\w+|vot\w+|hearing|verdict|election)\b)/iu;

/** "The shooting comes four days after …": the other event is the earlier one. */
const ANOTHER = /\b(?:come|comes|came|coming|happen\w*|occurr?\w*)\s(?:just |only |barely |less than |about )?$/i;

/** Days of events that a dated one is counted from: of "died on Friday, two days after the crash" the Wednesday, standing where the length does. */
export function countedBack(mentions: readonly TimeMention[], doc: Doc): TimeMention[] {
  const found: TimeMention[] = [];
  for (const [at, { type, value, span }] of mentions.entries()) {
    const length = type === 'DURATION' ? /^P(\d{1,3})([DW])$/.exec(value) : null;
    if (length === null || !AFTER.test(doc.text.slice(span[1], span[1] + 80)) || ANOTHER.test(doc.text.slice(Math.max(0, span[0] - 30), span[0]))) continue;
    const sentence = sentenceAt(doc, span[0]);
    const dated = mentions.slice(Math.max(0, at - 3), at).findLast((before) => before.span[0] >= (sentence?.start ?? 0) && parseIsoDay(before.value) !== null);
    const day = parseIsoDay(dated?.value ?? null);
    if (dated === undefined || day === null) continue;
    const days = Number(length[1]) * (length[2] === 'W' ? 7 : 1);
    found.push({ ...dated, span, type: 'DATE', value: isoDay(day - days), precision: 'day' });
  }
  return found;
}
