import fs from 'node:fs';
import path from 'node:path';
import { CliError, Exit } from './exit.ts';

let unfinished: string | null = null;

/** Fails before the work, not after it, when nothing could be written to `file`. */
export function checkWritable(file: string): void {
  const folder = path.dirname(path.resolve(file));
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new CliError(Exit.unwritable, `${file} is a directory; name a file inside it, for example -o ${path.join(file, 'dossier.html')}.`);
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CliError(Exit.unwritable, `${file} cannot be written because the directory ${folder} does not exist; create it or choose another place with -o.`);
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (cause) {
    throw new CliError(Exit.unwritable, `${file} cannot be written because the directory ${folder} is read-only for you; choose another place with -o.`, {
      cause,
    });
  }
}

/** Makes a directory and those above it; one that exists is fine. */
export function makeDirectory(directory: string): void {
  try {
    fs.mkdirSync(directory, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(Exit.unwritable, `${directory} cannot be made (${reason}); choose another place.`, { cause });
  }
}

/** Writes beside the target and renames, so that a killed run leaves the old file or the new one, never half of one. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.part`;
  unfinished = temporary;
  try {
    fs.writeFileSync(temporary, content);
    fs.renameSync(temporary, file);
  } catch (cause) {
    discardOutput();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(Exit.unwritable, `${file} cannot be written (${reason}); free the space or choose another place with -o.`, { cause });
  }
  unfinished = null;
}

/** Removes what an interrupted `writeWhole` left. */
export function discardOutput(): void {
  if (unfinished !== null) fs.rmSync(unfinished, { force: true });
  unfinished = null;
}

/** Resolves when the whole text has been taken by standard output, so that a pipe is never cut short by the end of the process. */
export function writeStdout(content: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
  });
}
