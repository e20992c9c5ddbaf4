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
  bloomberg: 'Bloomberg',
};
const NAMES = Object.keys(AGENCIES)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('-', '[- ]'))
  .join('|');
/** "OSLO (AP) — …", "KYIV, March 3 (Reuters) - …" */
const DATELINE = new RegExp(`^[^\\n.]{2,60}?\\((?:The )?(${NAMES})\\)\\s*(?:—|–|--?|:)`, 'imu');
/** "The Associated Press contributed to this report", "With reporting by Reuters", "Source: AFP" */
const CONTRIBUTED = new RegExp(`\\b(?:The )?(${NAMES})\\b[^.\\n]{0,60}\\bcontributed\\b`, 'giu');
const WITH = new RegExp(
  `(?:\\bwith (?:reporting|material|files|reports?) (?:by|from)|\\breporting by|\\bcopyright(?: ©)?(?: 20\\d\\d)?|^source:|©)\\s+(?:the )?(${NAMES})\\b`,
  'gimu',
);

/** Agencies a report credits: in its dateline, as contributors, as its source. Each once, where it is first named. */
export function creditsIn(text: string): Credit[] {
  const found: Credit[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray | null) => {
    const name = match?.[1];
    const agency = name === undefined ? undefined : AGENCIES[name.toLowerCase()];
    if (!match || match.index === undefined || !agency || found.some((credit) => credit.agency === agency)) return;
    found.push({ agency, span: [match.index, match.index + match[0].length] });
  };
  add(DATELINE.exec(text.slice(0, HEAD)));
  for (const match of text.matchAll(CONTRIBUTED)) add(match);
  for (const match of text.matchAll(WITH)) add(match);
  return found;
}

/** A dateline stands at the head. */
const HEAD = 400;
