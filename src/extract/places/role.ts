import type { PlaceMention } from '../../model/place.ts';
import type { Doc } from '../../text/doc.ts';
import type { Judged } from './kind.ts';

/** Words of things that happen; a place in such a clause is where they happen. */
export const EVENT =
  /\b(?:attack|explo|blast|fire\b|fires\b|crash|kill|shots?\b|gunfire|shoot|struck|strike|hit\b|hits\b|bomb|collaps|erupt|flood|storm|stabb|die[ds]?\b|dead\b|death|injur|wound|destroy|raid|drone|missile|shell(?:ed|ing)|happen|occur|broke out|took place|collid|derail|sank\b|arrest|quake|landslide|leak|spill|accident|incident|outbreak|rocked|protest|clash|evacuat|burn|skid|plough|plow|overr[au]n|ran (?:into|aground)|slamm|ramm|capsiz|plung)\w*/i;

/** "the governor of", "mayor of the city of" */
const OFFICE =
  /\b(?:governor|mayor|head|chief|president|premier|chancellor|minister|ambassador|bishop|archbishop|patriarch|king|queen|emir|sheriff|prosecutor|leader|citizen|native|resident|university|bank|government|state|republic|kingdom|council|church|diocese|parliament)s?\sof\s(?:the\s(?:city|town|port|state|region|republic)\sof\s)?(?:the\s)?$/i;

/** `dateline` ("KYIV, Sept. 16 (Agency) -"), `affiliation` (part of an organisation or an adjective), `event` (in, at, near in a clause where something happens), else `mention`. */
export function roleOf(doc: Doc, item: Judged): PlaceMention['role'] {
  if (item.kind === 'demonym' || item.kind === 'organisation') return 'affiliation';
  if (isDateline(doc, item)) return 'dateline';
  const sentence = doc.sentences[item.sentence];
  const start = sentence?.start ?? 0;
  const before = doc.text.slice(start, item.start);
  const clause = doc.text.slice(Math.max(start, item.start - 160), Math.min(sentence?.end ?? item.end, item.end + 120));
  if (OFFICE.test(before)) return 'affiliation';
  const preposition = /\b(?:in|at|near|outside|on|across|around|rocked|hit|struck|over|off|shelled|attacked|of|inside)\s(?:the\s)?(?:[\p{L}-]+\s){0,4}$/iu.test(
    before,
  );
  return preposition && EVENT.test(clause) ? 'event' : 'mention';
}

/** A name at the very start of a block, in capitals or with a date or agency, closed by a dash, a bar or a bracket. */
export function isDateline(doc: Doc, item: Judged): boolean {
  const block = doc.blocks.find(({ span }) => item.start >= span[0] && item.start < span[1]);
  if (!block || item.start - block.span[0] > 40) return false;
  const lead = doc.text.slice(block.span[0], item.start);
  if (/[a-z]{3}/.test(lead.replace(/,\s*$/, '')) && !/^[\p{Lu}\s]+,\s$/u.test(lead)) return false;
  const after = doc.text.slice(item.end, Math.min(block.span[1], item.end + 60));
  const upper = item.name === item.name.toUpperCase();
  return (
    /^(?:,\s[\p{L}. ]{2,20})?(?:,?\s\(?[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\)?)?\.?\s*(?:\([\p{L}\d ,.'’-]{2,30}\)\s*)?(?:[-–—_]+\s|\/[\p{L} ]{2,20}\/|\|)/u.test(
      after,
    ) &&
    (upper || /^[^.]{0,30}[-–—]/.test(after))
  );
}
