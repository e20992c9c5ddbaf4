import { CASE_COMMANDS } from './case/commands.ts';
import type { CommandDeclaration } from './declare.ts';
import { EVIDENCE_COMMANDS } from './evidence/commands.ts';
import { DATABASE, GAZETTEER, IGNORE_ROBOTS, PUBLISHED, PUBLISHER, QUIET, QUIET_LINES } from './options.ts';
import { WEIGHING_COMMANDS } from './weighing/commands.ts';

export const COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'dossier',
    summary: 'read reports and lay their claims, origins and conflicts side by side',
    argument: { name: '[input...]', description: 'files, directories (walked), URLs, or - for standard input; with --case there need be none' },
    options: [
      {
        flags: '-o, --output <file>',
        description: 'where the dossier goes; - is standard output (default: dossier.html, and standard output for json and md)',
      },
      {
        flags: '-f, --format <format>',
        description: "format of the dossier (default: the output file's ending, or else html)",
        choices: ['html', 'md', 'json'],
      },
      { flags: '--case <dir>', description: 'the dossier of all reports of this case; inputs are added to it first, and the case is made when there is none' },
      DATABASE,
      PUBLISHED,
      PUBLISHER,
      GAZETTEER,
      IGNORE_ROBOTS,
      QUIET,
    ],
    notes: ['A file meta.json beside reports says it for each of them, and wins over the options: [{"file", "url", "publisher", "published", "title"}].'],
    load: () => import('./dossier.ts'),
  },
  {
    name: 'batch',
    summary: 'annotate many texts: JSON lines in on standard input, JSON lines out in the same order',
    argument: null,
    options: [
      { flags: '--only <parts>', description: 'compute just these, with commas between: attributions, places, times' },
      { flags: '--nested', description: 'attributions within the content of others too; nested_in names the one that holds them' },
      GAZETTEER,
      { flags: '--threads <n>', description: 'worker threads (default: one for each core)' },
      QUIET_LINES,
    ],
    notes: [
      'A line in: {"doc_id", "text", "date"?, "title"?, "publisher"?, "url"?}. A line out: {"doc_id", "attributions", "toponyms", "timex"}, with offsets in UTF-16 code units of the text, end exclusive. A line that cannot be used is told by its number and skipped.',
    ],
    load: () => import('./batch.ts'),
  },
  {
    name: 'cluster',
    summary: 'put reports together that tell of the same event: JSON lines in on standard input, JSON lines out in the order of their dates',
    argument: null,
    options: [
      { flags: '--window <days>', description: 'forget reports further back than this (default: none is forgotten)' },
      { flags: '--sorted', description: 'the lines come in the order of their dates: each is answered at once, without waiting for the rest' },
      QUIET_LINES,
    ],
    notes: [
      'A line in: {"doc_id", "date"?, "title"?, "text"}. A line out: {"doc_id", "cluster", "like"?, "log_odds"?}: the number of the cluster, the report of it that is most alike, and the log-odds that both tell of one event.',
    ],
    load: () => import('./cluster.ts'),
  },
  {
    name: 'copies',
    summary: 'find passages that texts share, word for word, reworded or condensed, with the spans on both sides',
    argument: { name: '<documents>', description: 'a file of JSON lines {"doc_id", "text", "date"?, "publisher"?}, or - for standard input' },
    options: [{ flags: '--pairs <file>', description: 'compare just these, JSON lines {"susp", "src"}, and answer for each of them' }, QUIET_LINES],
    notes: [
      'A line out: {"src", "susp", "copied", "score", "spans": [{"susp_start", "susp_len", "src_start", "src_len", "kind"}]}, in UTF-16 code units. Without --pairs only texts that share a passage are named; the earlier, by date or else by line, is the source.',
    ],
    load: () => import('./copies.ts'),
  },
  ...CASE_COMMANDS,
  ...WEIGHING_COMMANDS,
  ...EVIDENCE_COMMANDS,
  {
    name: 'serve',
    summary: 'open a case in the browser: the workbench, and the API it uses',
    argument: { name: '[case]', description: 'the folder of the case (default: the current one)' },
    options: [
      { flags: '--port <n>', description: 'port on this machine, 0 for any that is free (default: 4100)' },
      { flags: '--no-open', description: 'print the address, and leave the browser alone' },
      DATABASE,
      GAZETTEER,
    ],
    notes: ['It answers on this machine only, and to who has the token of this start; the address printed carries it. docs/workbench.md describes the API.'],
    load: () => import('./serve/serve.ts'),
  },
  {
    name: 'watch',
    summary: 'ask feeds for what is new, again and again, and add it to a case',
    argument: { name: '<feed...>', description: 'addresses of feeds (RSS, Atom, JSON Feed), or files that list them (OPML)' },
    options: [
      { flags: '--case <dir>', description: 'the case that takes what is new' },
      { flags: '--every <minutes>', description: 'time between two polls of a feed (default: 15)' },
      { flags: '--once', description: 'ask each feed that is due once, and end' },
      { flags: '--state <file>', description: 'what is remembered of the feeds between runs (default: watch.json in the folder of the case)' },
      { flags: '--ignore-robots', description: 'ask for feeds that robots.txt asks programs not to fetch' },
      DATABASE,
      GAZETTEER,
      QUIET,
    ],
    notes: [
      'Feeds are asked only for what changed (ETag, Last-Modified), not before the time their servers name (Retry-After), and less and less often while they fail. A run that is stopped goes on where it was.',
    ],
    load: () => import('./watch.ts'),
  },
  {
    name: 'places',
    summary: 'build a larger gazetteer from GeoNames dumps you downloaded',
    argument: { name: '<action> <input...>', description: '`import`, then files or directories with the dumps: tables as they are, gzipped or zipped' },
    options: [
      {
        flags: '-o, --output <file>',
        description: 'where the gazetteer goes (default: hearsay/gazetteer.bin in the data directory of the user, $XDG_DATA_HOME)',
      },
      { flags: '-q, --quiet', description: 'no progress and no summary; rows that cannot be used are still told' },
    ],
    notes: [
      'Tables are told by what stands in them: allCountries, cities*, a country, alternateNamesV2, admin1CodesASCII, admin2Codes, countryInfo. At least one must hold places. The result is used with --gazetteer or the environment variable HEARSAY_GAZETTEER.',
    ],
    load: () => import('./places.ts'),
  },
];

export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'done'],
  [1, 'a check found a fault, or Hearsay itself failed'],
  [2, 'the command was not understood'],
  [3, 'some inputs could not be read; the rest was done'],
  [4, 'nothing could be read; nothing was written'],
  [5, 'the result could not be written'],
  [130, 'interrupted; no half-written file is left'],
];
