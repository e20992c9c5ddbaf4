import { times as words } from '../../text/lexicon.generated.ts';
import { parseNumber } from '../quantities/number.ts';
import { isoMonth, ymd } from './calendar.ts';
import { implied, known, type TimeRule } from './rule.ts';
import { either, MONTH, MONTHS, monthNumber, pattern, YEAR } from './words.ts';

const DECADES: Readonly<Record<string, number>> = { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 };
const CENTURIES: Readonly<Record<string, number>> = {
  fifteenth: 14,
  sixteenth: 15,
  seventeenth: 16,
  eighteenth: 17,
  nineteenth: 18,
  twentieth: 19,
  'twenty-first': 20,
};

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';

/** "a 2004 Honda" was built then, and nothing happened. */
const CAR = new RegExp(`^\\s(?:${either(words.makes)})\\b`, 'i');

export const monthYearRules: readonly TimeRule[] = [
  {
    id: 'time.month-of-relative-year',
    needs: ['year'],
    pattern: pattern(`\\b(${MONTH}) (last|this|next|of last|of this|of next) year\\b`),
    read(match, { anchor }) {
      const month = monthNumber(match[1] ?? '');
      if (month === null) return null;
      if (anchor === null) return implied('DATE', `XXXX-${String(month).padStart(2, '0')}`);
      const way = /last/i.test(match[2] ?? '') ? -1 : /next/i.test(match[2] ?? '') ? 1 : 0;
      return implied('DATE', isoMonth(ymd(anchor).year + way, month));
    },
  },
  {
    id: 'time.month',
    needs: MONTHS,
    pattern: pattern(`\\b(?:(?:early|late|mid)[ -]?|(?:the (?:beginning|end|middle|start) of )?)(${MONTH})(?! \\d)(?!['’]s? (?:Times|Post))`),
    read(match, { anchor, tense, text }) {
      const month = monthNumber(match[1] ?? '');
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (month === null) return null;
      const printed = match[1] ?? '';
      // "May" and "March" open sentences as other words; "April" and "June" are first names
      const before = text.slice(Math.max(0, start - 12), start);
      const led =
        /\b(?:in|of|since|until|till|by|from|to|through|during|late|early|mid|last|and|or|for|between|this|next|before|after|around|than|its|the|every|each|a)[\s-]+$/i.test(
          before,
        ) || /^(?:early|late|mid|the)/i.test(match[0]);
      if (/^(?:may|march|april|june|august|jan|dec|mar|sep|jun)\.?$/i.test(printed) && !led) return null;
      // "Jan Orlik", "April Stone"
      if (/^\s+[A-Z][a-z]/.test(text.slice(end, end + 4)) && (!led || /^(?:jan|april|june|august)$/i.test(printed))) return null;
      if (anchor === null) return implied('DATE', `XXXX-${String(month).padStart(2, '0')}`);
      const now = ymd(anchor);
      const back = (now.month - month + 12) % 12;
      const ahead = (month - now.month + 12) % 12;
      const due = /\b(?:by|until|till|through|before)\s+$/i.test(before);
      const comes = tense(start, end) === 'future' || due ? ahead <= back * 3 : ahead * 4 < back;
      return implied('DATE', isoMonth(comes ? (month >= now.month ? now.year : now.year + 1) : month <= now.month ? now.year : now.year - 1, month));
    },
  },
  {
    id: 'time.fiscal-year',
    needs: ['fiscal', 'fy'],
    pattern: pattern(`\\b(?:fiscal|fiscal year|FY) ?(${YEAR})`),
    read: (match) => known('DATE', match[1] ?? ''),
  },
  {
    id: 'time.year',
    pattern: /(?<![\d,.$€£#/:]|(?<!\b(?:post|pre|mid|early|late))-)\b(1[5-9]\d\d|20\d\d)\b(?![\d%:/]|,\d{3}|\.\d|-\d)/g,
    read(match, { text }) {
      const start = match.index ?? 0;
      const before = text.slice(Math.max(0, start - 24), start);
      const after = text.slice(start + 4, start + 28);
      if (/\b(?:no|number|flight|room|route|highway|street|boeing|block|model|resolution|dial|section)\.?\s+$/i.test(before)) return null;
      const led =
        /\b(?:in|of|since|by|until|till|from|to|through|during|early|late|mid|after|before|for|between|and|than|around|year|the|circa|spring|summer|autumn|fall|winter|its|this|or|back|fiscal|as|between)[\s-]+$/i.test(
          before,
        ) || /[(\u2013]\s*$/.test(before);
      const counted =
        /^[\s-]+(?:people|persons|men|women|troops|soldiers|miles|km|feet|tons?|tonnes|dollars|votes|jobs|workers|yards|meters|metres|pounds|shares|square|block|[a-z]+ers\b|units|hours|students|homes|houses|others|square)/i.test(
          after,
        );
      if (counted || (CAR.test(after) && !/\b(?:in|since|by|until)\s$/i.test(before))) return null;
      // "1500 more", "2000 of them": a round number needs a preposition
      if (!led && match[1]?.endsWith('00')) return null;
      return known('DATE', match[1] ?? '');
    },
  },
  {
    id: 'time.year-spoken',
    needs: ['nineteen'],
    pattern: pattern(`\\bnineteen (?:(${TENS})(?:[ -](${UNITS}))?\\b|(ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\\b)`),
    read(match) {
      const year = parseNumber([match[1] ?? match[3], match[2]].filter(Boolean).join('-'));
      return year === null ? null : known('DATE', String(1900 + year));
    },
  },
  {
    id: 'time.year-end',
    needs: ['year'],
    pattern: pattern("\\b(?:the end of the year|(?:the )?year[ -]end|(?:the )?year['’]s end)\\b"),
    read: (_, { anchor }) => implied('DATE', anchor === null ? 'XXXX' : String(ymd(anchor).year)),
  },
  {
    id: 'time.that-year',
    needs: ['year'],
    pattern: pattern('\\b(?:(?:earlier|later) )?(?:that(?: same)?|the same|(the following)) year\\b'),
    read(match, { text, anchor }) {
      const start = match.index ?? 0;
      const told = [...text.slice(Math.max(0, start - 400), start).matchAll(/\b(1[89]\d\d|20\d\d)\b/g)].at(-1)?.[1];
      if (match[1]) return implied('DATE', told !== undefined ? String(Number(told) + 1) : anchor === null ? 'FUTURE_REF' : String(ymd(anchor).year + 1));
      return told === undefined ? null : implied('DATE', told);
    },
  },
  {
    id: 'time.the-year',
    needs: ['the year', 'the full', 'the fiscal'],
    // the one that runs: "for the year", "nine months of the year", "the full year"
    pattern: pattern(
      '(?:(?<=\\b(?:for|(?:months|half|quarters?|rest|weeks|start|beginning|close) of) )the year|\\bthe (?:full|fiscal) year)\\b(?! (?:end(?:ed|ing)|before|ago|earlier|that|when|of|since|to|after|(?:1[89]|20)\\d\\d|two thousand|nineteen))',
    ),
    read: (_, { anchor }) => implied('DATE', anchor === null ? 'XXXX' : String(ymd(anchor).year)),
  },
  {
    id: 'time.year-short',
    pattern: /(?<=\b(?:in|of|since|by|from|summer|spring|fall|winter|class of)\s)['’](\d\d)\b(?!s)/gi,
    read(match) {
      const year = Number(match[1]);
      return known('DATE', String(year > 40 ? 1900 + year : 2000 + year));
    },
  },
  {
    id: 'time.decade',
    pattern: pattern(
      "\\b(?:the )?(?:(?:early|mid|late)[ -])?(?:(1[5-9]|20)(\\d)0['’]?s\\b|(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b)",
    ),
    read(match, { text }) {
      if (match[1]) return known('DATE', `${match[1]}${match[2]}`);
      // "a woman in her thirties" is an age
      const before = text.slice(Math.max(0, (match.index ?? 0) - 8), match.index ?? 0);
      if (/\b(?:his|her|their|my|your|our)\s$/i.test(before) || !/^the/i.test(match[0])) return null;
      return implied('DATE', `19${DECADES[(match[3] ?? '').toLowerCase()] ?? 9}`);
    },
  },
  {
    id: 'time.decade-short',
    pattern: pattern("\\b(?:the )?(?:(?:early|mid|late)[ -])?['’](\\d)0['’]?s\\b"),
    read: (match) => implied('DATE', `19${match[1]}`),
  },
  {
    id: 'time.century',
    needs: ['century'],
    pattern: pattern(
      '\\b(?:the )?(?:(?:early|mid|late)[ -])?(fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|(?:1?\\d|2[01])(?:st|nd|rd|th))[ -]century\\b',
    ),
    read(match) {
      const century = CENTURIES[(match[1] ?? '').toLowerCase()] ?? Number.parseInt(match[1] ?? '', 10) - 1;
      return century >= 0 ? known('DATE', String(century).padStart(2, '0')) : null;
    },
  },
];
