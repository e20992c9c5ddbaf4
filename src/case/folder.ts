import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { HearsayError } from '../model/errors.ts';
import { replaceDurably } from '../store/durable.ts';

/** What stands where in the folder of a case. */
export interface CaseFolder {
  directory: string;
  captures: string;
  journal: string;
  index: string;
  lock: string;
  about: string;
}

/** `case.json`: which case this is and where its journal and index are. */
const About = z.object({
  format: z.literal(1),
  id: z.string().min(1),
  name: z.string(),
  /** address of a PostgreSQL server without its password; null when journal and index are in the folder */
  database: z.string().nullable(),
});
export type About = z.infer<typeof About>;

export function caseFolder(directory: string): CaseFolder {
  const inside = (name: string): string => path.join(directory, name);
  return { directory, captures: inside('captures'), journal: inside('journal'), index: inside('index'), lock: inside('lock'), about: inside('case.json') };
}

/** What `case.json` says. HearsayError when the folder is no case. */
export function readAbout({ about, directory }: CaseFolder): About {
  let text: string;
  try {
    text = fs.readFileSync(about, 'utf8');
  } catch (cause) {
    throw new HearsayError(
      { where: directory, what: 'It is not a case.', fix: `Name the folder of one, or make one with \`hearsay init ${directory}\`.` },
      { cause },
    );
  }
  const parsed = About.safeParse(jsonOrNull(text));
  if (parsed.success) return parsed.data;
  throw new HearsayError({ where: about, what: 'It is not what was written when the case was made.', fix: 'Restore it from a copy of the case.' });
}

export function isCase({ about }: CaseFolder): boolean {
  return fs.existsSync(about);
}

export async function writeAbout({ about }: CaseFolder, content: About): Promise<void> {
  await replaceDurably(about, `${JSON.stringify(content, null, 2)}\n`);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
