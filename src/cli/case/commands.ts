import type { CommandDeclaration } from '../declare.ts';
import { CASE, DATABASE, GAZETTEER, IGNORE_ROBOTS, JSON_LINES, PUBLISHED, PUBLISHER, QUIET } from '../options.ts';

/** The commands that work on a case. */
export const CASE_COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'init',
    summary: 'make a case: a folder that keeps reports, what was read from them, and a log of all that happens to them',
    argument: { name: '[dir]', description: 'a new or empty folder (default: the current one)' },
    options: [
      { flags: '--name <name>', description: 'what the case is called (default: the name of the folder)' },
      {
        flags: '--database <url>',
        description: 'keep journal and index on this PostgreSQL server, postgres://user@host/database; captures stay in the folder',
      },
      { flags: '-q, --quiet', description: 'say nothing' },
    ],
    notes: ['Passwords are not written down: give them with PGPASSWORD, HEARSAY_DATABASE or --database.'],
    load: () => import('./init.ts'),
  },
  {
    name: 'add',
    summary: 'put reports into a case',
    argument: { name: '<case> <input...>', description: 'the folder of the case, then files, directories (walked), URLs, or - for standard input' },
    options: [PUBLISHED, PUBLISHER, IGNORE_ROBOTS, DATABASE, GAZETTEER, { flags: '-q, --quiet', description: 'say nothing but faults' }],
    notes: [
      'A line is printed for each input when it is safe on the disk. Bytes that the case has are not added again; an address that was fetched before and has changed becomes a new version of its report.',
      'The journal names the operator: the user of this machine, or HEARSAY_OPERATOR.',
    ],
    load: () => import('./add.ts'),
  },
  {
    name: 'list',
    summary: 'the reports of a case',
    argument: CASE,
    options: [
      { flags: '--from <number>', description: 'begin with this report: 12 for R-0012' },
      { flags: '--limit <n>', description: 'at most so many (default: 1000)' },
      JSON_LINES,
      DATABASE,
      GAZETTEER,
      QUIET,
    ],
    notes: [],
    load: () => import('./list.ts'),
  },
  {
    name: 'show',
    summary: 'what a case holds of a report or a claim',
    argument: { name: '<name...>', description: 'names such as R-0012 or C-0031, after the folder of the case unless that is the current one' },
    options: [{ flags: '--text', description: 'the text of a report instead of its claims' }, JSON_LINES, DATABASE, GAZETTEER, QUIET],
    notes: [],
    load: () => import('./show.ts'),
  },
  {
    name: 'search',
    summary: 'find claims and reports of a case',
    argument: { name: '<case> [words...]', description: 'the folder of the case, then words, "phrases", -not, or' },
    options: [
      { flags: '--source <name>', description: 'words of the name of the publisher, a speaker or a relay' },
      { flags: '--place <name>', description: 'a place in it, as the report or the gazetteer calls it' },
      { flags: '--after <date>', description: 'published on this day or later' },
      { flags: '--before <date>', description: 'published before this day' },
      {
        flags: '--question <slots>',
        description: 'answers one of these, with commas between: what, where, when, means, target, outcome, killed, injured, missing, arrested, …',
      },
      { flags: '--in <kind>', description: 'only claims, or only reports', choices: ['claims', 'reports'] },
      { flags: '--limit <n>', description: 'at most so many of each kind (default: 20)' },
      JSON_LINES,
      DATABASE,
      GAZETTEER,
      QUIET,
    ],
    notes: ['Best first; where very many match, the newest 500 of them are ranked. Characters are UTF-16 code units of the text of the report, end exclusive.'],
    load: () => import('./search.ts'),
  },
  {
    name: 'diff',
    summary: 'what changed from one version of a report to the next, in its text and its claims',
    argument: { name: '<name...>', description: 'names of reports such as R-0012, after the folder of the case unless that is the current one' },
    options: [
      { flags: '--from <version>', description: 'the older version (default: the one before the newer)' },
      { flags: '--to <version>', description: 'the newer version (default: the newest)' },
      JSON_LINES,
      DATABASE,
      GAZETTEER,
      QUIET,
    ],
    notes: [],
    load: () => import('./diff.ts'),
  },
  {
    name: 'rebuild',
    summary: 'make the index of a case anew from its captures and its journal',
    argument: CASE,
    options: [DATABASE, GAZETTEER, QUIET],
    notes: [
      'What is found again keeps its number. Where this Hearsay finds something else than the one that added it, the journal gets an entry that says so.',
    ],
    load: () => import('./rebuild.ts'),
  },
];
