import { CliError, Exit } from './exit.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Takes an ISO date or date-time that exists in the calendar, and gives it back unchanged. */
export function parsePublished(text: string): string {
  const parts = DATE.exec(text);
  if (parts && dayExists(Number(parts[1]), Number(parts[2]), Number(parts[3])) && !Number.isNaN(Date.parse(text))) return text;
  throw new CliError(Exit.usage, `--published ${text} is no date; write it like 2023-03-21 or 2023-03-21T18:30:00Z.`);
}

function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
