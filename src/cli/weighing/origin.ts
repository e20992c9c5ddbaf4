import { z } from 'zod';
import { addRuling } from '../../case/decisions/rulings.ts';
import { dossierOfCase } from '../../case/dossier.ts';
import { claimName, parseName, wireClaim } from '../../case/ids.ts';
import type { Dossier } from '../../model/dossier.ts';
import { withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { reasonGiven } from './why.ts';

const Options = z.object({
  why: z.string().optional(),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});
const Decision = z.enum(['same', 'different']);

/** `hearsay origin`: an analyst decides whether two claims come from one act of saying. */
export async function run([directory = '.', decision = '', first = '', second = '']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const ruling = Decision.safeParse(decision);
  if (!ruling.success) throw new CliError(Exit.usage, `${decision || 'Nothing'} is no decision; say same or different, then the two claims.`);
  const reason = reasonGiven(options.why);
  await withCase(directory, options, async (opened) => {
    const numbers: [number, number] = [claimNumber(first), claimNumber(second)];
    const before = await dossierOfCase(opened);
    for (const number of numbers) if (originOf(before, number) === null) throw new CliError(Exit.usage, `${claimName(number)} is no claim of this case.`);
    await addRuling(opened, { ruling: ruling.data, claims: [wireClaim(numbers[0]), wireClaim(numbers[1])], reason });
    const after = await dossierOfCase(opened);
    const one = originOf(after, numbers[0]) === originOf(after, numbers[1]);
    console.log(`${claimName(numbers[0])} and ${claimName(numbers[1])} ${one ? 'come from one act of saying' : 'come from different acts of saying'}.`);
  });
  return Exit.ok;
}

function claimNumber(name: string): number {
  const { kind, number } = parseName(name);
  if (kind !== 'claim') throw new CliError(Exit.usage, `${name || 'Nothing'} is no claim; name two, such as C-0012 and C-0031.`);
  return number;
}

function originOf({ claims }: Dossier, number: number): string | null {
  return claims.find(({ id }) => id === wireClaim(number))?.origin ?? null;
}
