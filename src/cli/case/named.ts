import { type CaseId, parseName } from '../../case/ids.ts';
import { CliError, Exit } from '../exit.ts';

/** `[CASE] NAME…`: names of reports and claims, before them perhaps the folder of the case, which else is the current one. */
export function caseAndNames(inputs: readonly string[]): { directory: string; names: CaseId[] } {
  const isName = (input: string | undefined): boolean => input !== undefined && /^[rc]-\d+$/i.test(input);
  const [directory, given] = isName(inputs[0]) ? ['.', inputs] : [inputs[0] ?? '.', inputs.slice(1)];
  if (given.length === 0) throw new CliError(Exit.usage, 'Say which one, for example R-0012 for a report or C-0031 for a claim.');
  return { directory, names: given.map(parseName) };
}
