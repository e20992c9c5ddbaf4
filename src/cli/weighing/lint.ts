import fs from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { z } from 'zod';
import { Assessment } from '../../model/assessment.ts';
import { Dossier } from '../../model/dossier.ts';
import { type Field, proseOfAssessment, proseOfDossier } from '../../weigh/lint/fields.ts';
import { lintProse } from '../../weigh/lint/lint.ts';
import { CliError, Exit } from '../exit.ts';
import { writeStdout } from '../output.ts';
import { named } from './csv.ts';

const Options = z.object({ json: z.boolean().default(false), quiet: z.boolean().default(false) });
const Assessments = z.union([
  Assessment.transform((one) => [one]),
  z.array(Assessment),
  z.object({ assessments: z.array(Assessment) }).transform(({ assessments }) => assessments),
]);

/** A finding with where it stands: a line and column of a text, or a field of a JSON document. */
interface Placed {
  file: string;
  where: string;
  rule: string;
  sentence: string;
  what: string;
  fix: string;
}

/** `hearsay lint`: how judgements and dossiers are worded; exit 1 when something is found. */
export async function run(files: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  let found = 0;
  let unread = 0;
  for (const file of files) {
    let placed: Placed[];
    try {
      placed = await lintFile(file);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      console.error(`hearsay: ${error.message}`);
      unread++;
      continue;
    }
    found += placed.length;
    if (placed.length > 0) await writeStdout(`${placed.map((one) => (options.json ? JSON.stringify(one) : sayPlaced(one))).join('\n')}\n`);
  }
  if (!options.quiet && !options.json)
    console.error(`hearsay: ${found} ${found === 1 ? 'finding' : 'findings'} in ${files.length - unread} of ${files.length} files.`);
  if (unread === files.length) return Exit.nothing;
  if (unread > 0) return Exit.partial;
  return found > 0 ? Exit.fault : Exit.ok;
}

async function lintFile(file: string): Promise<Placed[]> {
  const content = await contentOf(file);
  if (!/^\s*[[{]/.test(content) || !isJson(file, content))
    return lintProse(content).map(({ line, column, ...finding }) => ({ file: named(file), where: `${line}:${column}`, ...finding }));
  return fieldsOf(file, content).flatMap(({ where, text }) =>
    lintProse(text, 'wording').map(({ rule, sentence, what, fix }) => ({ file: named(file), where, rule, sentence, what, fix })),
  );
}

/** A file that ends in .json must be JSON; another may begin with a bracket and be prose. */
function isJson(file: string, content: string): boolean {
  try {
    JSON.parse(content);
    return true;
  } catch (cause) {
    if (file.endsWith('.json'))
      throw new CliError(
        Exit.nothing,
        `${file} is no valid JSON (${cause instanceof Error ? cause.message : String(cause)}); mend it or give it another ending.`,
        { cause },
      );
    return false;
  }
}

function fieldsOf(file: string, content: string): Field[] {
  const document: unknown = JSON.parse(content);
  const dossier = Dossier.safeParse(document);
  if (dossier.success) return proseOfDossier(dossier.data);
  const assessments = Assessments.safeParse(document);
  if (assessments.success) return assessments.data.flatMap(proseOfAssessment);
  throw new CliError(
    Exit.nothing,
    `${named(file)} is JSON but neither a dossier nor assessments; give what \`hearsay dossier --format json\` writes, a text or Markdown.`,
  );
}

async function contentOf(file: string): Promise<string> {
  if (file === '-') return readAll(process.stdin);
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CliError(Exit.nothing, `${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)}); check its name.`, { cause });
  }
}

function sayPlaced({ file, where, rule, sentence, what, fix }: Placed): string {
  return `${file}:${where}: ${what} ${fix} [${rule}]\n    ${sentence}`;
}
