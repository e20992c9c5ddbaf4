import { parseName } from '../../case/ids.ts';
import { CliError, Exit } from '../exit.ts';

/** 12 of `R-0012`. */
export function reportNumber(name: string): number {
  if (name === '') throw new CliError(Exit.usage, 'Say which report, for example R-0012.');
  const { kind, number } = parseName(name);
  if (kind !== 'report') throw new CliError(Exit.usage, `${name} is no report; name one, such as R-0012.`);
  return number;
}
