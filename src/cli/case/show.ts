import { z } from 'zod';
import { type ClaimLook, lookAtClaim, lookAtMedia, lookAtReport, type MediaLook, type ReportLook } from '../../case/finding/look.ts';
import { type CaseId, claimName, numberOf, reportName } from '../../case/ids.ts';
import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { plain } from '../../present/plain.ts';
import { formOf, shorten, stanceOf } from '../../present/words.ts';
import { Exit } from '../exit.ts';
import { mediaFacts } from './media-lines.ts';
import { caseAndNames } from './named.ts';
import { withCase } from './open.ts';

const Options = z.object({
  text: z.boolean().default(false),
  json: z.boolean().default(false),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

const CLAIM = 100;

/** `hearsay show`: what the case holds of reports and claims. */
export async function run(inputs: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const { directory, names } = caseAndNames(inputs);
  await withCase(directory, options, async (opened) => {
    for (const { kind, number } of names) {
      const look = kind === 'report' ? await lookAtReport(opened, number) : await lookAtClaim(opened, number);
      const seen = 'observations' in look ? await lookAtMedia(opened, look) : null;
      if (options.json) console.log(JSON.stringify({ id: nameOf({ kind, number }), ...look, ...seen }));
      else if ('observations' in look) console.log(reportLines(look, seen, options.text).join('\n'));
      else console.log(claimLines(look).join('\n'));
    }
  });
  return Exit.ok;
}

const nameOf = ({ kind, number }: CaseId): string => (kind === 'report' ? reportName(number) : claimName(number));

function reportLines({ number, versions, observations }: ReportLook, seen: MediaLook | null, text: boolean): string[] {
  const { report, claims } = versions.at(-1) ?? versions[0];
  return [
    `${reportName(number)}  ${plain(titleOf(report))}`,
    ...facts([
      ['publisher', report.publisher],
      ['byline', report.byline.join(', ')],
      ['published', report.published],
      ['modified', report.modified],
      ['address', report.url],
      ['language', report.language],
      ...(seen === null ? [] : mediaFacts(seen)),
    ]),
    ...versions.map(
      ({ version, capture }) =>
        `  version ${version}: ${plain(capture.from)}, ${capture.size} bytes${capture.fetched_at === null ? '' : `, fetched ${capture.fetched_at}`}, sha256 ${capture.sha256}`,
    ),
    ...observations.map(({ what, at }) => `  seen ${at}: ${what}`),
    '',
    ...(text
      ? report.text.split('\n').map((line) => `  ${plain(line)}`)
      : claims.map((claim) => `  ${claimName(numberOf(claim.id))}  ${shorten(saying(claim), CLAIM)}`)),
  ];
}

function claimLines({ number, report, current, versions }: ClaimLook): string[] {
  const { claim, report: read } = versions.at(-1) ?? versions[0];
  const [start, end] = claim.context;
  return [
    `${claimName(number)}  ${plain(claim.text)}`,
    ...facts([
      ['in', `${reportName(report)} ${titleOf(read)}${current ? '' : ' (not in its newest version)'}`],
      ['said by', claim.chain.map(({ name, role, channel }) => `${name} (${channel === null ? role : `${role}, ${channel}`})`).join(' → ')],
      ['form', formOf(claim)],
      ['stands', [...(claim.polarity === 'asserted' ? ['asserted'] : []), ...stanceOf(claim)].join(', ')],
      ['said at', claim.said_at?.value ?? null],
      ['answers', claim.answers.map(({ slot, value }) => `${slot}: ${value}`).join('; ')],
      ['places', [...new Set(claim.places.map(({ name }) => name))].join(', ')],
      ['characters', claim.content.map(([from, to]) => `${from}–${to}`).join(', ')],
      ['rule', claim.rule],
      ['versions', versions.length > 1 ? versions.map(({ version }) => version).join(', ') : null],
      ['reads', read.text.slice(start, end)],
    ]),
  ];
}

function facts(pairs: readonly (readonly [name: string, value: string | null])[]): string[] {
  return pairs.flatMap(([name, value]) => (value === null || value === '' ? [] : [`  ${`${name}:`.padEnd(11)} ${plain(value)}`]));
}

function titleOf(report: Report): string {
  return report.title ?? report.url ?? report.file ?? '(no title)';
}

function saying(claim: Claim): string {
  const speaker = claim.chain.find(({ role }) => role === 'speaker')?.name;
  const stance = stanceOf(claim);
  return `${speaker === undefined ? '' : `${plain(speaker)}: `}${plain(claim.text)}${stance.length > 0 ? ` [${stance.join(', ')}]` : ''}`;
}
