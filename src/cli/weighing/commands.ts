import { DATABASE, GAZETTEER, QUIET } from '../case/commands.ts';
import type { CommandDeclaration } from '../declare.ts';

/** The commands that weigh what sources say, and check how judgements are worded. */
export const WEIGHING_COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'weigh',
    summary: 'weigh a table of who says what: which value of each item holds best once copies are seen through',
    argument: { name: '[claims]', description: 'CSV with the columns source, object, attribute, value; - or nothing is standard input' },
    options: [
      {
        flags: '--method <name>',
        description: 'how to weigh: ours (hearsay, the default), a plain vote, or a published method to compare with',
        choices: ['vote', 'truthfinder', 'accu', 'popaccu', 'accucopy', 'hearsay'],
      },
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
  {
    name: 'assess',
    summary: 'grade a source of a case (A to F) or rate a claim (1 to 6)',
    argument: { name: '<case> <subject>', description: 'the folder of the case, then the name of a source, or a claim such as C-0031' },
    options: [
      { flags: '--grade <letter>', description: 'how reliable the source is; F when it cannot be judged', choices: ['A', 'B', 'C', 'D', 'E', 'F'] },
      { flags: '--credibility <number>', description: 'how credible the claim is, 1 to 5; 6 when it cannot be judged' },
      { flags: '--topic <words>', description: 'what the source is graded on (default: all it says)' },
      { flags: '--why <words>', description: 'the reason; there must be one' },
      { flags: '--override <words>', description: 'why credibility 1 is given though fewer than two unlinked origins were found' },
      DATABASE,
      GAZETTEER,
      QUIET,
    ],
    notes: ['It goes into the journal with name and date, and takes the place of nothing: `hearsay log --kind assessment` shows them all.'],
    load: () => import('./assess.ts'),
  },
  {
    name: 'origin',
    summary: 'decide that two claims of a case come from one act of saying, or from two',
    argument: {
      name: '<case> <decision> <claim> <claim>',
      description: 'the folder of the case, same or different, then two claims such as C-0012 and C-0031',
    },
    options: [{ flags: '--why <words>', description: 'the reason; there must be one' }, DATABASE, GAZETTEER, QUIET],
    notes: ['Every dossier of the case respects it until the next decision on the same two; `hearsay log --kind override` shows them all.'],
    load: () => import('./origin.ts'),
  },
  {
    name: 'judge',
    summary: 'record a judgement in a case: likelihood and confidence apart, with basis, alternatives and dissent',
    argument: { name: '<case> [file]', description: 'the folder of the case, then the judgement in JSON; - or nothing is standard input' },
    options: [DATABASE, GAZETTEER, QUIET],
    notes: [
      'The judgement: {"statement", "likelihood"?, "confidence", "basis", "would_change", "why", "alternatives"?: [{"statement", "likelihood", "against"}], "dissent"?: [{"by", "why"}], "claims"?: ["C-0031"], "reports"?: ["R-0012"]}. likelihood: almost-no-chance, very-unlikely, unlikely, roughly-even-chance, likely, very-likely, almost-certain. confidence: low, moderate, high.',
    ],
    load: () => import('./judge.ts'),
  },
  {
    name: 'impact',
    summary: 'everything in a case that rests on a withdrawn report or source',
    argument: { name: '<case> <subject>', description: 'the folder of the case, then a report such as R-0012, or the name of a source' },
    options: [{ flags: '--json', description: 'one line of JSON, with the ids of the dossier' }, DATABASE, GAZETTEER, QUIET],
    notes: [],
    load: () => import('./impact.ts'),
  },
];
