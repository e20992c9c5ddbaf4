import type { Dossier } from '../../model/dossier.ts';
import type { Source } from '../../model/source.ts';
import { CliError, Exit } from '../exit.ts';

/** The source of that name, or else of that alias; case makes no difference. */
export function sourceNamed({ sources }: Dossier, name: string): Source {
  const wanted = name.trim().toLowerCase();
  const called = sources.filter((source) => source.name.toLowerCase() === wanted);
  const found = called.length > 0 ? called : sources.filter((source) => source.aliases.some((alias) => alias.toLowerCase() === wanted));
  const [source] = found;
  if (source === undefined) throw new CliError(Exit.usage, `No source of the case is called ${name}; write its name as the dossier prints it.`);
  if (found.length > 1)
    throw new CliError(
      Exit.usage,
      `${found.length} sources of the case are called ${name}; write the full name of one: ${found.map((one) => one.name).join('; ')}.`,
    );
  return source;
}
