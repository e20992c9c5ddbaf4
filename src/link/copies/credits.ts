import type { Span } from '../../model/span.ts';

/** An agency that a report credits with all or part of it. */
export interface Credit {
  agency: string;
  span: Span;
}

const AGENCIES: Readonly<Record<string, string>> = {
  ap: 'Associated Press',
  'associated press': 'Associated Press',
  reuters: 'Reuters',
  'thomson reuters': 'Reuters',
  afp: 'Agence France-Presse',
  'agence france-presse': 'Agence France-Presse',
  upi: 'United Press International',
  'united press international': 'United Press International',
  dpa: 'dpa',
  efe: 'EFE',
  ansa: 'ANSA',
  tass: 'TASS',
  interfax: 'Interfax',
  'ria novosti': 'RIA Novosti',
  ukrinform: 'Ukrinform',
  'interfax-ukraine': 'Interfax-Ukraine',
  xinhua: 'Xinhua',
  kyodo: 'Kyodo',
  'kyodo news': 'Kyodo',
  yonhap: 'Yonhap',
  anadolu: 'Anadolu',
  pti: 'Press Trust of India',
  ani: 'ANI',
  pa: 'PA Media',
  'press association': 'PA Media',
  belga: 'Belga',
  anp: 'ANP',
  apa: 'APA',
  cnn: 'CNN',
  cnn_wire: 'CNN',
  stmw: 'Sun-Times Media Wire',
  'canadian press': 'Canadian Press',
  'presse canadienne': 'Canadian Press',
  'europa press': 'Europa Press',
  ats: 'Keystone-SDA',
  'keystone-ats': 'Keystone-SDA',
  'keystone-sda': 'Keystone-SDA',
  epd: 'epd',
  kna: 'KNA',
  sid: 'SID',
  lusa: 'Lusa',
  bloomberg: 'Bloomberg',
};
/** Agencies that write their own name in small letters; other short names in small letters are words. */
const SMALL = /^(?:dpa|afp|epd|kna|sid|ats|apa|anp)$/;
const SHORT = 4;
const NAME = Object.keys(AGENCIES)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('-', '[- ]'))
  .join('|');
const EACH = new RegExp(`(?<![\\p{L}])(?:${NAME})(?![\\p{L}])`, 'giu');
/** "AP", "the Associated Press and Reuters", "dpa/AFP" */
const LIST = `((?:the |l['’])?(?:${NAME})(?:(?:\\s?[,/&]\\s?|\\s(?:and|et|und|y|e)\\s)(?:the |l['’])?(?:${NAME}))*)(?![\\p{L}])`;

/** "OSLO (AP) — …", "KYIV, March 3 (Reuters) - …", "Madrid, 3 mar (EFE).- …" */
const DATELINE = new RegExp(`^[^\\n.]{2,60}?\\(${LIST}\\)\\s*(?:\\.?\\s?(?:—|–|--?)|:)`, 'imu');
const CREDITS = [
  // "The Associated Press contributed to this report"
  `(?<![\\p{L}])${LIST}[^.\\n]{0,60}\\b(?:contributed|contribué|contribuyó|contribuyeron)(?![\\p{L}])`,
  // "With reporting by Reuters", "Mit Material von dpa", "Con información de EFE"
  `(?<![\\p{L}])(?:with (?:additional )?(?:reporting|material|files|reports?) (?:by|from)|reporting by|mit (?:material|informationen) (?:von|der)|con (?:información|datos) de)\\s${LIST}`,
  // "Source: AFP", "Copyright 2021 Reuters"
  `(?:^(?:source|quelle|fuente|fonte)\\s?:|©|\\bcopyright(?: ©)?(?: 20\\d\\d)?)\\s?${LIST}`,
  // a line for itself: "Ida Holm avec AFP", "By the Associated Press", "Von dpa"
  `^\\(?(?:[\\p{L}.'’-]+\\s){0,4}?(?:with|by|avec|par|mit|von|con|por)\\s${LIST}\\)?\\.?$`,
].map((pattern) => new RegExp(pattern, 'gimu'));
/** "… said the mayor. (dpa)" */
const CLOSING = new RegExp(`\\(${LIST}\\)\\s*$`, 'iu');

/** Agencies a report credits: in its dateline, as contributors, as its source, at its end. Each once, where it is first named. */
export function creditsIn(text: string): Credit[] {
  const found: Credit[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray | null, from = 0) => {
    for (const [name] of match?.[1]?.matchAll(EACH) ?? []) {
      const agency = isWritten(name) ? AGENCIES[name.toLowerCase().replace(/(?<=keystone|interfax|france) /, '-')] : undefined;
      if (match?.index === undefined || agency === undefined || found.some((credit) => credit.agency === agency)) continue;
      found.push({ agency, span: [from + match.index, from + match.index + match[0].length] });
    }
  };
  add(DATELINE.exec(text.slice(0, HEAD)));
  for (const pattern of CREDITS) for (const match of text.matchAll(pattern)) add(match);
  const tail = Math.max(0, text.length - TAIL);
  add(CLOSING.exec(text.slice(tail)), tail);
  return found;
}

const isWritten = (name: string): boolean => name.length > SHORT || name === name.toUpperCase() || SMALL.test(name);

/** A dateline stands at the head, a name in brackets at the very end. */
const HEAD = 400;
const TAIL = 80;
