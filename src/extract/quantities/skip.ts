import { quantities as words } from '../../text/lexicon.generated.ts';

const escape = (entry: string): string => entry.replace(/[.]/g, '\\.').replace(/ /g, '\\s');
const LABEL = new RegExp(`(?:^|[\\s(])(?:${words.labels.map(escape).join('|')})\\s$`, 'i');
/** Labels that are common nouns as well are labels only with a capital ("Hall 4", but "a hall 4 metres high"). */
const CAPITAL = /(?:^|[\s(])(?:[A-Z][\w.]*)\s$/;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s$/;
const STREET =
  /^\s(?:(?:North|South|East|West|N\.|S\.|E\.|W\.|NE|NW|SE|SW)\s)?(?:[A-Z0-9][\w'’.-]*\s){1,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Dr\b|Lane|Boulevard|Blvd|Way|Highway|Court|Place|Parkway|Square|Terrace|Circle)/;

/** "Call 911": a number that is dialled. */
const DIALLED = /^(?:911|112|999)$/;
const DIALS = /\b(?:call(?:ed|s|ing)?|dial(?:l?ed|s|l?ing)?|phon(?:ed?|es|ing)|rang|ring(?:ing)?)\s$/i;
const DIAL_NOUN = /^\s(?:emergency\s)?(?:calls?|callers?|dispatch\w*|operators?|cent(?:er|re)|system|recording|tapes?)\b/i;

/** True when a number is part of a date, clock time, phone number, address, model, calibre, label or score, and counts nothing. */
export function isNoCount(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 64);
  const number = text.slice(start, end);
  if (/[\p{L}\d_@#][-–/.]?$/u.test(before) && !/\b(?:US|A|C)\$?$/.test(before) && !/(?:\bto|\bor|\band)[-]$/i.test(before)) {
    if (!/[-–]$/.test(before) || /[\p{L}][-–]$/u.test(before)) return true;
  }
  if (/[.:/]$/.test(before) && /\d/.test(number)) return true;
  if (/^(?:st|nd|rd|th)\b/i.test(after)) return true;
  if (DIALLED.test(number) && (DIAL_NOUN.test(after) || (DIALS.test(before) && !/^\s(?:people|[a-z]+s)\b/.test(after)))) return true;
  // clock times, dates, scores, phone numbers, versions
  if (/^:\d\d/.test(after) || /\d:$/.test(before) || /^\s?(?:a\.m|p\.m|am\b|pm\b|o['’]clock|GMT\b|UTC\b)/i.test(after)) return true;
  if (/^[-–]\d/.test(after)) return true;
  if (/^[/.]\d{1,2}[/.]\d/.test(after) || /^-\d{2,4}-\d/.test(after) || /\d[-.]$/.test(before)) return true;
  if (MONTH.test(before) || /^(?:,?\s(?:of\s)?)(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/.test(after)) return true;
  if (
    /^\d{4}$/.test(number) &&
    /^(?:1[5-9]|20)/.test(number) &&
    !/^[\s-]?(?:people|persons|men|women|km|miles|troops|soldiers|feet|metres|meters|tons?|tonnes|[a-z]+s\b)/i.test(after)
  )
    return true;
  if (/^\d{4}s\b|^\ds\b/.test(number + after.slice(0, 2))) return true;
  if (/^['’]?s\b/.test(after)) return true;
  if (/\(\d{3}\)\s$/.test(before) || /^\)\s?\d{3}-\d{4}/.test(after) || before.endsWith('+')) return true;
  // labels and addresses
  if (LABEL.test(before) && (CAPITAL.test(before) || /(?:no|nos|number|tel|ext|fax)\.?\s$/i.test(before))) return true;
  if (/^\d/.test(number) && STREET.test(after)) return true;
  if (/^\d{3,5}$/.test(number) && (/^\sblock\s(?:of\s)?/i.test(after) || STREET.test(after))) return true;
  // "Channel 3 News": what a station is called
  if (/^\d/.test(number) && (/^\s(?:News|NEWS)\b/.test(after) || /\b(?:Channel|NewsChannel|NEWSCHANNEL|Newschannel)\s$/.test(before))) return true;
  // models and calibres: "F-16", "Su 27", ".22-caliber", "9mm pistol" keeps no count
  if (/^-?\s?(?:caliber|calibre|mm\b|gauge)/i.test(after)) return true;
  if (/^(?:-|\s)?[A-Z]{1,3}\d/.test(after)) return true;
  if (/^[A-Za-z]\b/.test(after) && !/^(?:m|t|g|h|s|k|W|V|L)\b/.test(after)) return true;
  return false;
}

const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const BEFORE_HOUR = /\b(?:at|past|quarter\sto|half\spast|(?:five|ten|twenty|minutes)\sto|since|until|till|by|around|about)\s$/i;
const TO_HOUR = new RegExp(`^\\s(?:minutes\\s)?(?:to|past)\\s${HOUR}\\b`, 'i');

/** "put the number of dead at nine", "the toll stood at seven" */
const COUNT_AT = /\b(?:toll|number|count|total|tally|figure)\b[^.;:\n]{0,40}\sat\s$/i;

/** True for a number that counts nothing and tells the time in words: "at nine", "ten to two", "a quarter past eleven". */
export function isHour(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end).replace(/^(?:about|around)\s/i, '');
  if (COUNT_AT.test(text.slice(Math.max(0, start - 64), start))) return false;
  if (TO_HOUR.test(text.slice(end, end + 24)) || TO_HOUR.test(number.replace(/^\S+/, ''))) return true;
  return new RegExp(`^${HOUR}$`, 'i').test(number) && (BEFORE_HOUR.test(text.slice(Math.max(0, start - 16), start)) || number.length < end - start);
}
