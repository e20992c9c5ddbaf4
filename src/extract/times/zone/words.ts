/** Minutes east of UTC of the short forms that mean one time; null for those that mean several. */
const FIXED: Readonly<Record<string, number | null>> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  AEST: 600,
  AEDT: 660,
  JST: 540,
  KST: 540,
  NZST: 720,
  NZDT: 780,
  PKT: 300,
  HKT: 480,
  SGT: 480,
  WIB: 420,
  EAT: 180,
  WAT: 60,
  SAST: 120,
  // British or Bangladeshi; Indian, Israeli or Irish; American or Chinese
  BST: null,
  IST: null,
  CST: null,
};

/** Time of a part of North America, which knows summer time. */
const AMERICAN: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  Eastern: 'America/New_York',
  CT: 'America/Chicago',
  Central: 'America/Chicago',
  MT: 'America/Denver',
  Mountain: 'America/Denver',
  PT: 'America/Los_Angeles',
  Pacific: 'America/Los_Angeles',
};

const SHORT = Object.keys(FIXED).join('|');
const WORD = new RegExp(
  `(?<=\\d\\s?|[ap]\\.?m\\.?,?\\s|\\()(?:(${SHORT})(?:([+-]\\d{1,2})(?::?(\\d\\d))?)?|(?:(ET|CT|MT|PT)|(Eastern|Central|Mountain|Pacific)(?:\\s(?:Standard|Daylight))?(?:\\s[Tt]ime)?))(?![\\w+-])`,
);

/** A time zone that the text names, at a range of the string it was looked for in. */
export interface ZoneWord {
  start: number;
  end: number;
  /** minutes east of UTC, null when the word does not settle it */
  offset: number | null;
  /** the zone of the IANA database the word stands for, when its offset depends on the day */
  zone: string | null;
}

/** The first zone named by a short form in a text: "GMT", "EDT", "UTC+3", "ET", "Pacific time". */
export function zoneWordIn(text: string): ZoneWord | null {
  const match = WORD.exec(text);
  if (!match) return null;
  const range = { start: match.index, end: match.index + match[0].length };
  const american = AMERICAN[match[4] ?? match[5] ?? ''];
  if (american !== undefined) return { ...range, offset: null, zone: american };
  const fixed = FIXED[match[1] ?? ''] ?? null;
  if (match[2] === undefined) return { ...range, offset: fixed, zone: null };
  // "GMT+3:30"; nothing is added to another zone than the prime one
  if (fixed !== 0) return null;
  const hours = Number(match[2]);
  return { ...range, offset: hours * 60 + (hours < 0 || match[2].startsWith('-') ? -1 : 1) * Number(match[3] ?? 0), zone: null };
}
