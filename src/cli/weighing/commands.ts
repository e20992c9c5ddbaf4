import type { CommandDeclaration, OptionDeclaration } from '../declare.ts';
import { DATABASE, GAZETTEER, QUIET } from '../options.ts';

const WHY: OptionDeclaration = { flags: '--why <words>', description: 'the reason; there must be one' };

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
      {
        flags: '--case <dir>',
        description: 'instead of a table, the questions of this case, each act of saying one voice: what stands first and why, without scores',
      },
      { flags: '--gold <file>', description: 'CSV with the columns object, attribute, value: how many come out as there is told on standard error' },
      { flags: '--copiers', description: 'instead of values, the pairs of sources that copy one another: source_a, source_b, probability' },
      { flags: '--explain', description: 'a column more, reason: why this value, in plain words' },
      DATABASE,
      GAZETTEER,
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
      WHY,
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
    options: [WHY, DATABASE, GAZETTEER, QUIET],
    notes: ['Every dossier of the case respects it until the next decision on the same two; `hearsay log --kind override` shows them all.'],
    load: () => import('./origin.ts'),
  },
  {
    name: 'incident',
    summary: 'decide which reports of a case tell of one event, and which speak of another one too',
    argument: {
      name: '<case> <decision> <report...>',
      description:
        'the folder of the case, then what is decided, then reports such as R-0012. together: their incidents become one. apart: they leave theirs for one of their own. also: the first of them speaks of the incidents of the others too. not: it does not',
    },
    options: [WHY, DATABASE, GAZETTEER, QUIET],
    notes: [
      'Every dossier of the case respects it, and reports to come go where those they are most like went. `hearsay log --kind incident` shows all such decisions; `hearsay withdraw` takes one back.',
    ],
    load: () => import('./incident.ts'),
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
    name: 'settle',
    summary: 'hold a question of a case to be settled: which answers held, which did not',
    argument: {
      name: '<case> [question] [answer...]',
      description:
        'the folder of the case, then the number or the words of a question, then the answers that hold, by letter or value; the case alone lists its questions',
    },
    options: [
      { flags: '--rejected <answer...>', description: 'answers that do not hold; those in neither list stay open' },
      { flags: '--topic <words>', description: 'what the question is about, for the record of the sources' },
      WHY,
      DATABASE,
      GAZETTEER,
      QUIET,
    ],
    notes: ['The last settlement of a question stands; `hearsay withdraw` takes one back. `hearsay track` tells how the sources fared.'],
    load: () => import('./settle.ts'),
  },
  {
    name: 'track',
    summary: 'how sources of a case fared on settled questions: held, contradicted, corrected by themselves, how fast',
    argument: { name: '<case> [source]', description: 'the folder of the case, then the name of a source (default: all that spoke to a settled question)' },
    options: [{ flags: '--json', description: 'a line of JSON for each source and topic' }, DATABASE, GAZETTEER, QUIET],
    notes: ['Counts with 95 % intervals, by topic. There is no score of a source.'],
    load: () => import('./track.ts'),
  },
  {
    name: 'check',
    summary: 'note on the verification sheet of a report what was checked, or where was searched',
    argument: { name: '<case> <report>', description: 'the folder of the case, then a report such as R-0012' },
    options: [
      { flags: '--media <name>', description: 'a picture, video or post in the report, which has a sheet of its own' },
      { flags: '--topic <topic>', description: 'what was checked', choices: ['provenance', 'source', 'date', 'place', 'motivation'] },
      { flags: '--state <state>', description: 'how it stands (default: checked)', choices: ['checked', 'cannot-tell', 'not-checked'] },
      { flags: '--how <words>', description: 'how it was checked, or why it cannot be told; of a search, what it was to show' },
      { flags: '--result <words>', description: 'what came out' },
      { flags: '--evidence <where...>', description: 'addresses, files, names such as C-0031 that show it' },
      { flags: '--searched <where>', description: 'a search instead: the index, archive or map that was searched' },
      { flags: '--query <words>', description: 'what was looked for there' },
      { flags: '--found <words>', description: 'what was found (default: nothing, which is noted too)' },
      DATABASE,
      GAZETTEER,
      { flags: '-q, --quiet', description: 'do not print the sheet' },
    ],
    notes: ['The last word on a topic stands; earlier ones and every search stay in the journal.'],
    load: () => import('./check.ts'),
  },
  {
    name: 'sheet',
    summary: 'the verification sheet of a report: what was checked and how, what cannot be told, what was searched for',
    argument: { name: '<case> <report>', description: 'the folder of the case, then a report such as R-0012' },
    options: [
      { flags: '--media <name>', description: 'only the sheet of this picture, video or post' },
      { flags: '--json', description: 'a line of JSON for each sheet' },
      DATABASE,
      GAZETTEER,
      QUIET,
    ],
    notes: [],
    load: () => import('./sheet.ts'),
  },
  {
    name: 'withdraw',
    summary: 'take an assessment or another decision back; it stays in the journal and no longer counts',
    argument: { name: '<case> <decision>', description: 'the folder of the case, then an assessment such as a12, or the number of an entry of the journal' },
    options: [WHY, DATABASE, GAZETTEER, QUIET],
    notes: ['To have it back, withdraw the withdrawal.'],
    load: () => import('./withdraw.ts'),
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
