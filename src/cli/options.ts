import type { CommandDeclaration, OptionDeclaration } from './declare.ts';

/** Options and arguments that several commands take, told in the same words everywhere. */
export const CASE: NonNullable<CommandDeclaration['argument']> = { name: '[case]', description: 'the folder of the case (default: the current one)' };
export const DATABASE: OptionDeclaration = {
  flags: '--database <url>',
  description: 'PostgreSQL server that holds journal and index of the case, postgres://…, when its password or address is not as the case says',
};
export const GAZETTEER: OptionDeclaration = {
  flags: '--gazetteer <file>',
  description: 'places from this file, made by `hearsay places import`, instead of those that come with Hearsay',
};
export const IGNORE_ROBOTS: OptionDeclaration = { flags: '--ignore-robots', description: 'fetch pages that robots.txt asks programs not to fetch' };
export const JSON_LINES: OptionDeclaration = { flags: '--json', description: 'a line of JSON for each' };
export const PUBLISHED: OptionDeclaration = {
  flags: '--published <date>',
  description: 'publication date of the reports, YYYY-MM-DD or a date-time; it wins over what they say of themselves',
};
export const PUBLISHER: OptionDeclaration = {
  flags: '--publisher <name>',
  description: 'publisher of the reports; it wins over what they say of themselves',
};
export const QUIET: OptionDeclaration = { flags: '-q, --quiet', description: 'no progress and no summary; faults are still told' };
/** For commands that read a line after the other. */
export const QUIET_LINES: OptionDeclaration = { flags: '-q, --quiet', description: 'no progress; lines that cannot be used are still told' };
