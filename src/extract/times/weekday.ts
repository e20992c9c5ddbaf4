import { isoDay, weekdayOf } from './calendar.ts';
import { implied, type TimeRule } from './rule.ts';
import { pattern, WEEKDAY, WEEKDAYS, weekdayNumber } from './words.ts';

/** What lies ahead whatever the tense: "until Tuesday", "as early as 9 a.m. Tuesday". */
const DUE =
  /\b(?:until|till|as (?:early|soon|late) as|postponed (?:to|until)|planned (?:for|on)|scheduled for|set for)\s(?:(?:at\s)?\d{1,2}(?::\d\d)?\s[ap]\.?m\.?,?\s(?:[A-Z]{2,4}\s)?)?(?:on\s)?$/i;

/** Weekdays: in news "Monday" is the last one up to and including the day of publication, after "will" the next one. */
export const weekdayRules: readonly TimeRule[] = [
  {
    id: 'time.weekday',
    needs: WEEKDAYS,
    pattern: pattern(`\\b(?:(last|next|this|this past|this coming|the previous|the following) )?(${WEEKDAY})(?!'?s \\w+(?: \\w+)? (?:Times|Post|Herald))`),
    read(match, { anchor, tense, text }) {
      const weekday = weekdayNumber(match[2] ?? '');
      if (weekday === null) return null;
      if (anchor === null) return implied('DATE', `XXXX-WXX-${weekday}`);
      const start = match.index ?? 0;
      // "Monday's ruling" has been made
      const possessive = /^['’]s\b/.test(text.slice(start + match[0].length, start + match[0].length + 2) + ' ');
      const today = weekdayOf(anchor);
      const back = (today - weekday + 7) % 7;
      const ahead = (weekday - today + 7) % 7;
      const which = (match[1] ?? '').toLowerCase();
      if (/last|previous/.test(which)) return implied('DATE', isoDay(anchor - (back || 7)));
      if (/past/.test(which)) return implied('DATE', isoDay(anchor - back));
      if (/next|coming|following/.test(which)) return implied('DATE', isoDay(anchor + (ahead || 7)));
      const before = text.slice(Math.max(0, start - 40), start);
      // "Until Thursday, they had not called him a suspect" looks back
      const due = DUE.test(before) && !/\bUntil\s$/.test(before);
      // tomorrow's weekday, told as past: the day of publication was counted elsewhere; the one six days ago would be "last"
      const comes = (tense(start, start + match[0].length) === 'future' || due || ahead === 1) && !possessive;
      return implied('DATE', isoDay(comes ? anchor + ahead : anchor - back));
    },
  },
];
