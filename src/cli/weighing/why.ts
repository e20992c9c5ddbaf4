import { CliError, Exit } from '../exit.ts';

/** The reason that --why gives; CliError without one. */
export function reasonGiven(why: string | undefined): string {
  const reason = why?.trim() ?? '';
  if (reason === '') throw new CliError(Exit.usage, 'Say why with --why; what is decided without a reason is worth nothing to the next reader.');
  return reason;
}
