import pc from 'picocolors';
import { z } from 'zod';
import type { ClaimChange } from '../../case/finding/claim-diff.ts';
import { type Comparison, compareVersions } from '../../case/finding/compare.ts';
import type { Change } from '../../case/finding/text-diff.ts';
import { claimName, numberOf, reportName } from '../../case/ids.ts';
import { plain } from '../../present/plain.ts';
import { shorten } from '../../present/words.ts';
import { CliError, Exit } from '../exit.ts';
import { caseAndNames } from './named.ts';
import { whole } from './number.ts';
import { withCase } from './open.ts';

const Options = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  json: z.boolean().default(false),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

/** Characters that are shown on either side of a change. */
const AROUND = 60;

/** `hearsay diff`: what changed from one version of a report to the next, in its text and in its claims. */
export async function run(inputs: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const { directory, names } = caseAndNames(inputs);
  const versions = { from: whole(options.from, '--from'), to: whole(options.to, '--to') };
  await withCase(directory, options, async (opened) => {
    for (const { kind, number } of names) {
      if (kind === 'claim') throw new CliError(Exit.usage, `${claimName(number)} is a claim; versions are of reports, such as R-0012.`);
      const comparison = await compareVersions(opened, number, versions);
      console.log(options.json ? json(comparison) : lines(comparison).join('\n'));
    }
  });
  return Exit.ok;
}

function json({ number, older, newer, text, claims }: Comparison): string {
  return JSON.stringify({
    report: reportName(number),
    from: older.version,
    to: newer.version,
    text,
    claims: claims.map(({ change, claim, what }) => ({ change, claim: claimName(numberOf(claim.id)), text: claim.text, what })),
  });
}

function lines({ number, older, newer, text, claims }: Comparison): string[] {
  const paint = pc.createColors(process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  const signed = ({ sign, text }: Change): string => {
    if (sign === '-') return paint.red(`[-${plain(text)}-]`);
    return sign === '+' ? paint.green(`{+${plain(text)}+}`) : around(text);
  };
  const title =
    older.report.title === newer.report.title ? [] : [`  title: ${plain(older.report.title ?? '(none)')} → ${plain(newer.report.title ?? '(none)')}`];
  const changed = text.some(({ sign }) => sign !== ' ');
  return [
    `${reportName(number)}  version ${older.version} → ${newer.version}`,
    ...title,
    '',
    changed ? `  ${text.map(signed).join(' ')}` : '  The text is the same.',
    '',
    ...(claims.length === 0 ? ['  No claim changed.'] : claims.map(claimLine)),
  ];
}

/** Of what stayed, the ends beside the changes. */
function around(text: string): string {
  const bare = plain(text);
  return bare.length <= 2 * AROUND ? bare : `${bare.slice(0, AROUND)} … ${bare.slice(-AROUND)}`;
}

function claimLine({ change, claim, what }: ClaimChange): string {
  return `  ${change.padEnd(9)} ${claimName(numberOf(claim.id))}  ${shorten(plain(claim.text), 100)}${what === null ? '' : ` (${what})`}`;
}
