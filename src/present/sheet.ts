import { type Check, Pillar, type Search, type VerificationSheet } from '../model/sheet.ts';
import { joined, type Markdown, md } from './markdown/markup.ts';

const TITLES: Readonly<Record<Pillar, string>> = {
  provenance: 'Provenance: is it the original',
  source: 'Source: who made it',
  date: 'Date: when was it made',
  place: 'Place: where was it made',
  motivation: 'Motivation: why was it made and shared',
};

/** A verification sheet as Markdown: the five checks, each with its state, then every search with what came of it, nothing found included. */
export function sheetToMarkdown({ report, by, at, checks, searches }: VerificationSheet): string {
  const blocks: Markdown[] = [
    md`# Verification sheet: ${report}`,
    md`Kept by ${by}, ${at}.`,
    joined(
      Pillar.options.map((pillar) => md`- **${TITLES[pillar]}:** ${sayCheck(checks[pillar])}`),
      '\n',
    ),
    md`## Searches`,
    searches.length === 0 ? md`None was made.` : joined([md`| when | where | looked for | found |`, md`|---|---|---|---|`, ...searches.map(row)], '\n'),
  ];
  return `${joined(blocks, '\n\n').text}\n`;
}

function sayCheck(check: Check): Markdown {
  switch (check.state) {
    case 'not-checked':
      return md`not checked`;
    case 'checked':
      return md`checked (${check.how}): ${check.result}${links(check.evidence)}`;
    case 'cannot-tell':
      return md`cannot tell: ${check.why}${links(check.evidence)}`;
  }
}

function links(evidence: readonly string[]): Markdown {
  return evidence.length === 0 ? md`` : md` [${joined(evidence, '; ')}]`;
}

function row({ at, where, query, found }: Search): Markdown {
  return md`| ${at} | ${where} | ${query} | ${found ?? 'nothing'} |`;
}
