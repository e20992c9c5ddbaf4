import fs from 'node:fs/promises';
import path from 'node:path';

/** File that describes the reports beside it. */
export const META_FILE = 'meta.json';
/** Names a folder as a case: what is in it was read already, and is not for reading again. */
const CASE_FILE = 'case.json';
const MAX_DEPTH = 64;
/** Data that is reports: what platforms call the files of their exports. */
const EXPORT = /^(?:result|tweets?|tweets?-part\d+|community-tweet|note-tweet)\.(?:json|js)$/i;
/** What lies beside reports and is none: data, and the pictures, styles and scripts of saved pages. */
const BESIDE = /\.(?:jsonl?|csv|tsv|css|m?js|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|mp[34]|webm|m4a)$/i;

/**
 * Files below a directory, names in code-unit order, each directory's files before its subdirectories. Hidden names are left out, and
 * what by its ending is no report (`meta.json` too), and folders that are cases.
 * A directory is entered once, by its real path, so links that lead back do no harm. What cannot be listed goes to `onError`.
 */
export async function* walk(directory: string, onError: (where: string, error: unknown) => void): AsyncGenerator<string> {
  const seen = new Set<string>();
  const waiting = [{ directory, depth: 0 }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const below: string[] = [];
    try {
      const real = await fs.realpath(at.directory);
      if (seen.has(real)) continue;
      seen.add(real);
      const names = (await fs.readdir(at.directory)).sort();
      if (names.includes(CASE_FILE)) continue;
      for (const name of names) {
        if (name.startsWith('.')) continue;
        const file = path.join(at.directory, name);
        const kind = await fs.stat(file).catch(() => null);
        if (kind?.isDirectory()) below.push(file);
        else if (!BESIDE.test(name) || EXPORT.test(name)) yield file;
      }
    } catch (error) {
      onError(at.directory, error);
    }
    if (at.depth < MAX_DEPTH) for (const next of below.reverse()) waiting.push({ directory: next, depth: at.depth + 1 });
  }
}
