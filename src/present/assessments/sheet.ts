import { Pillar } from '../../model/assessment.ts';
import type { Check, Search, VerificationSheet } from '../../model/sheet.ts';
import { joined, type Markdown, md } from '../markdown/markup.ts';
import { sayTime } from '../when.ts';

export const PILLARS: Readonly<Record<Pillar, string>> = {
  provenance: 'Provenance: is it the original',
  source: 'Source: who made it',
  date: 'Date: when was it made',
  place: 'Place: where was it made',
  motivation: 'Motivation: why was it made and shared',
};

/** A verification sheet as Markdown under a heading of its own. `subject` is what the report is called where it is printed. */
export function sheetToMarkdown(sheet: VerificationSheet, subject: string): string {
  return `${joined([md`# Verification sheet: ${subjectOf(sheet, subject)}`, ...sheetBlocks(sheet)], '\n\n').text}\n`;
}

/** The report, or the picture in it. */
export function subjectOf({ media }: VerificationSheet, report: string): string {
  return media === null ? report : `${media} in ${report}`;
}

/** The five checks, each with its state, then every search with what came of it, nothing found included. */
export function sheetBlocks({ checks, searches }: VerificationSheet): Markdown[] {
  return [
    joined(
      Pillar.options.map((pillar) => md`- **${PILLARS[pillar]}:** ${sayCheck(checks[pillar])}`),
      '\n',
    ),
    searches.length === 0
      ? md`No search was made.`
      : joined([md`| searched | where | for | to show | found |`, md`|---|---|---|---|---|`, ...searches.map(row)], '\n'),
  ];
}

function sayCheck(check: Check): Markdown {
  switch (check.state) {
    case 'not-checked':
      return md`not checked`;
    case 'checked':
      return md`checked (${check.how})${check.result !== null && md`: ${check.result}`}${links(check.evidence)}${signed(check)}`;
    case 'cannot-tell':
      return md`cannot tell: ${check.why}${links(check.evidence)}${signed(check)}`;
  }
}

function links(evidence: readonly string[]): Markdown {
  return evidence.length === 0 ? md`` : md` [${joined(evidence, '; ')}]`;
}

function signed({ by, at }: { by: string; at: string }): Markdown {
  return md` – ${by}, ${sayTime(at.slice(0, 10))}`;
}

function row({ at, by, where, query, why, found }: Search): Markdown {
  return md`| ${sayTime(at.slice(0, 10))}, ${by} | ${where} | ${query} | ${why} | ${found ?? 'nothing'} |`;
}
