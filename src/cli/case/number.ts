import { CliError, Exit } from '../exit.ts';

/** The whole number an option gives, from 1 on; null when it was not given. */
export function whole(value: string | undefined, option: string): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new CliError(Exit.usage, `${option} ${value} is no whole number; write one such as ${option} 20.`);
  return Number(value);
}
