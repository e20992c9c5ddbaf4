import fs from 'node:fs';
import path from 'node:path';

/** A difference between what was made and what is committed, as a sentence; null when there is none. */
export type Difference = string | null;

/**
 * Compares made files with the golden folder. A file that differs is written beside its golden as `…-changed`; a missing golden
 * is written when `create` is true and is a difference otherwise, as is a golden that nothing makes any more.
 */
export function compareFolder(folder: string, made: ReadonlyMap<string, string>, create: boolean): Difference[] {
  const existing = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const differences: Difference[] = [];
  for (const [name, content] of made) {
    const golden = path.join(folder, name);
    const changed = `${golden}-changed`;
    if (existing.includes(name)) {
      if (fs.readFileSync(golden, 'utf8') === content) fs.rmSync(changed, { force: true });
      else {
        fs.writeFileSync(changed, content);
        differences.push(`${golden} differs; compare it with ${changed}, and if that is right rename it`);
      }
    } else if (create) {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(golden, content);
    } else differences.push(`${golden} is missing; run the test on your machine and commit the file`);
  }
  for (const name of existing) if (!made.has(name) && !name.endsWith('-changed')) differences.push(`${path.join(folder, name)} is made by nothing; remove it`);
  return differences;
}
