import { parseNumber } from '../quantities/number.ts';
import { known, type Reading, type TimeRule } from './rule.ts';
import { NUMBER, PERIODS, pattern, UNIT, UNITS, unitOf } from './words.ts';

/** ISO 8601 duration: `P3D`, `PT30M`, `P1DE`; `X` for an unknown count. Whole halves become the next smaller unit. */
export function duration(count: number | null, unit: string): string {
  if (unit === '2W') return duration(count === null ? null : count * 2, 'W');
  if (unit === '3M') return count === null ? 'PXQ' : `P${count}Q`;
  const clock = unit.startsWith('T');
  const letter = clock ? unit.slice(1) : unit;
  const lead = clock ? 'PT' : 'P';
  if (count === null) return `${lead}X${letter}`;
  if (!Number.isInteger(count)) {
    // "five and a half hours"
    if (unit === 'TH' && count > 1 && Number.isInteger(count * 60)) return `PT${Math.floor(count)}H${Math.round((count % 1) * 60)}M`;
    const smaller: Readonly<Record<string, [string, number]>> = { TH: ['TM', 60], TM: ['TS', 60], Y: ['M', 12], D: ['TH', 24], CE: ['DE', 10], DE: ['Y', 10] };
    const next = smaller[unit];
    if (next && Number.isInteger(count * next[1])) return duration(count * next[1], next[0]);
  }
  return `${lead}${count}${letter}`;
}

const LEAD =
  '(?:the )?(?:(?:last|past|next|first|coming|previous|following|final|previous|another|about|nearly|almost|more than|at least|less than|over|around|some|up to|only|just|within|as many as|a total of|roughly|approximately) ){0,3}';

/** "24 hours a day", "seven days a week": always, and no length. */
const roundTheClock = (count: number, unit: string, after: string): boolean =>
  (count === 24 && unit === 'TH' && /^\sa\sday\b/.test(after)) || (count === 7 && unit === 'D' && /^\sa\sweek\b/.test(after));

export const durationRules: readonly TimeRule[] = [
  {
    id: 'time.duration-and-a-half',
    needs: ['half'],
    pattern: pattern(`\\b(?:(${NUMBER})|an?|one) and a half (${UNIT})|\\b(?:(an?|one)) (${UNIT}) and a half\\b`),
    read(match): Reading | null {
      const unit = unitOf(match[2] ?? match[4] ?? '');
      const whole = match[1] ? parseNumber(match[1]) : 1;
      return whole === null ? null : known('DURATION', duration(whole + 0.5, unit));
    },
  },
  {
    id: 'time.duration-half',
    needs: ['half'],
    pattern: pattern(`\\b(?:half an?|a half|half-an?)[ -](${UNIT})`),
    read: (match) => known('DURATION', duration(0.5, unitOf(match[1] ?? ''))),
  },
  {
    id: 'time.duration',
    needs: UNITS,
    pattern: pattern(
      `\\b${LEAD}(${NUMBER})(?: full| straight| consecutive| more| additional| long| short| calendar| business| working)?[ -](${UNIT})(?:[ -]long\\b)?(?! (?:ago|earlier|later|from now|mark|anniversary))(?![ -](?:old\\b|of age))`,
    ),
    read(match, { text }) {
      const unit = unitOf(match[2] ?? '');
      const count = parseNumber(match[1] ?? '');
      const start = match.index ?? 0;
      if (
        count === null ||
        /^(?:quarters?)$/i.test(match[2] ?? '') ||
        roundTheClock(count, unit, text.slice(start + match[0].length, start + match[0].length + 8))
      )
        return null;
      if (/[$€£#]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return null;
      // "60 Minutes" is a programme
      if (/^\d/.test(match[1] ?? '') && /^[A-Z][a-z]/.test(match[2] ?? '')) return null;
      // "five second-half goals", "two minute books": a singular unit with a plural count needs a hyphen
      if (unit === 'TS' && !/s$/i.test(match[2] ?? '')) return null;
      return known('DURATION', duration(count, unit));
    },
  },
  {
    id: 'time.duration-long',
    needs: [...UNITS, 'hourlong', 'daylong', 'weeklong', 'monthlong', 'yearlong', 'decadelong', 'centurylong'],
    // "a day-long siege", "a weeklong strike", "decades-long", "a months-old feud"
    pattern: pattern('\\b(?:(hour|day|week|month|year|decade|century)-?long|(hours|days|weeks|months|years|decades|centuries)-(?:long|old))\\b'),
    read: (match) => known('DURATION', duration(match[1] ? 1 : null, unitOf(match[1] ?? match[2] ?? ''))),
  },
  {
    id: 'time.duration-ahead',
    needs: UNITS,
    pattern: pattern('(?<=\\bover )the years\\b|\\bthe (days|weeks|months|years|decades)\\b(?= (?:ahead|to come|that followed|since)\\b)'),
    read: (match) => known('DURATION', duration(null, unitOf(match[1] ?? 'years'))),
  },
  {
    id: 'time.duration-range',
    needs: UNITS,
    pattern: pattern(`\\b(${NUMBER}) (?:to|or) (${NUMBER}) (${UNIT})`),
    read(match) {
      const count = parseNumber(match[2] ?? '');
      return count === null || /^quarters?$/i.test(match[3] ?? '') ? null : known('DURATION', duration(count, unitOf(match[3] ?? '')));
    },
  },
  {
    id: 'time.duration-vague',
    needs: UNITS,
    pattern: pattern(
      `\\b(?:the )?(?:(?:last|past|next|first|coming|previous|recent|following) )?(?:several|a few|few|many|some|(?:a )?couple of|recent|a number of|these|those|more|countless|most) (seconds|minutes|hours|days|nights|weeks|months|quarters|years|decades|centuries)\\b(?! (?:ago|earlier|later))(?<!\\bthese days)`,
    ),
    read: (match) => known('DURATION', duration(/couple/i.test(match[0]) ? 2 : null, unitOf(match[1] ?? ''))),
  },
  {
    id: 'time.duration-bare',
    needs: UNITS,
    pattern: pattern(
      '\\b(?:for |in |within |over |after |take |takes |took |by |the last |the past |the coming |coming |recent |past |last |next )(minutes|hours|days|weeks|months|years|decades|centuries)\\b(?! (?:ago|earlier|later))',
    ),
    read(match) {
      const word = match[1] ?? '';
      const end = (match.index ?? 0) + match[0].length;
      return {
        ...known('DURATION', duration(null, unitOf(word))),
        span: /^(?:the|coming|recent|past|last|next)/i.test(match[0]) ? [match.index ?? 0, end] : [end - word.length, end],
      };
    },
  },
  {
    id: 'time.duration-one',
    needs: UNITS,
    pattern: pattern(
      '\\b(?:for |in |within |over |during |after |whole |than |almost |nearly |about |half )(?:(an?|the) )?(?:(?:past|last|full|entire|whole|next|coming) )?(second|minute|hour|day|week|month|year|decade|century)\\b(?! (?:ago|earlier|later|before))',
    ),
    read(match) {
      if (!match[1]) return null;
      // "in the year" and "during the day" are no lengths
      if (/^the$/i.test(match[1]) && !/past|last|entire|whole|next|coming/i.test(match[0])) return null;
      const at = match[0].search(new RegExp(`\\b${match[1]}\\s`, 'i'));
      const start = (match.index ?? 0) + Math.max(0, at);
      return { ...known('DURATION', duration(1, unitOf(match[2] ?? ''))), span: [start, (match.index ?? 0) + match[0].length] };
    },
  },
  {
    id: 'time.duration-a-unit',
    needs: PERIODS,
    // "gave them a week", "barely a month"; a rate ("seats a week", "$2 a day") has what is counted before it, "a day care" a noun behind it
    pattern: pattern(
      "(?<!\\b(?:such|what|half|not|once|twice|thrice) )(?<!\\d |%\\s|\\b(?:[a-z]{2,14}[^s\\W]s|hundred|thousand|million|billion|people|men|women|and) )(?<=[a-z,] )(?:an?|another) (hour|day|week|month|year|decade|century)\\b(?![-'’])(?! (?:ago|earlier|later|old|of the|in the life|care|off|job|trip|when|like)\\b)",
    ),
    read: (match) => known('DURATION', duration(1, unitOf(match[1] ?? ''))),
  },
  {
    id: 'time.duration-year-ended',
    needs: ['ended', 'ending'],
    pattern: pattern('\\bthe (?:fiscal |financial )?(year|quarter) (?:ended|ending)\\b'),
    read(match) {
      const word = match[1] ?? '';
      const start = match.index ?? 0;
      const end = start + match[0].toLowerCase().indexOf(word.toLowerCase()) + word.length;
      return { ...known('DURATION', /year/i.test(word) ? 'P1Y' : 'P3M'), span: [start, end] };
    },
  },
  {
    id: 'time.duration-whole',
    needs: [...UNITS, 'summer', 'winter', 'morning', 'afternoon'],
    pattern: pattern(
      '\\b(?:all|the whole|the entire|an entire|a full|a whole) (day|night|week|month|year|summer|winter|morning|afternoon)\\b|\\b(?:the rest|the remainder) of the (day|week|month|year|decade|century)\\b',
    ),
    read(match) {
      const word = (match[1] ?? match[2] ?? '').toLowerCase();
      return /summer|winter|morning|afternoon/.test(word) ? null : known('DURATION', duration(match[2] ? null : 1, unitOf(word)));
    },
  },
];
