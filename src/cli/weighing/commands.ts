import type { CommandDeclaration } from '../declare.ts';

/** The commands that weigh what sources say, and check how judgements are worded. */
export const WEIGHING_COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'weigh',
    summary: 'weigh a table of who says what: which value of each item holds best once copies are seen through',
    argument: { name: '[claims]', description: 'CSV with the columns source, object, attribute, value; - or nothing is standard input' },
    options: [
      { flags: '--gold <file>', description: 'CSV with the columns object, attribute, value: how many come out as there is told on standard error' },
      { flags: '--copiers', description: 'instead of values, the pairs of sources that copy one another: source_a, source_b, probability' },
      { flags: '--explain', description: 'a column more, reason: why this value, in plain words' },
      { flags: '-q, --quiet', description: 'no progress; rows that cannot be used are still told' },
    ],
    notes: [
      'Out comes CSV: object, attribute, value, score. Scores rank the values of one item; they are no probability that a value is true. Sets are written with semicolons (b; a), places from small to large with commas (town, region), times as 14:05 or 2024-01-31T14:05.',
    ],
    load: () => import('./weigh.ts'),
  },
  {
    name: 'lint',
    summary: 'check how judgements and dossiers are worded',
    argument: { name: '<file...>', description: 'Markdown, text, a dossier or assessments in JSON, or - for standard input' },
    options: [
      { flags: '--json', description: 'a line of JSON for each finding' },
      { flags: '-q, --quiet', description: 'findings alone, no count' },
    ],
    notes: ["Ends with 1 when something is found. Words in quotation marks, quoted paragraphs, tables, code and headings are not the writer's to answer for."],
    load: () => import('./lint.ts'),
  },
];
