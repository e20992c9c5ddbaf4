import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError } from '../../model/errors.ts';
import { flush, syncDirectory } from '../durable.ts';
import { piecesOf } from '../pieces.ts';
import type { Captures, KeptCapture, PutCapture } from '../ports.ts';
import { codeOf, unwritable } from '../unwritable.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const PART = /^\.part-/;

/**
 * Captures as read-only files, `ab/abcd…` within a folder. Safe for one writing process; calls in it may run side by side. Only the flushes of
 * files are left to the thread pool: the way there and back costs more than all else that is done to a file.
 */
export class FolderCaptures implements Captures {
  readonly #directory: string;
  /** folders that are there, and their names on the disk, once the promise resolves */
  readonly #folders = new Map<string, Promise<void>>();
  #parts = 0;

  private constructor(directory: string) {
    this.#directory = directory;
  }

  /** The captures in `directory`, for reading; it need not be there. */
  static at(directory: string): FolderCaptures {
    return new FolderCaptures(directory);
  }

  /** The captures in `directory` for writing, made when there are none; what a killed writer left half-written is removed. The caller holds the lock. */
  static async open(directory: string): Promise<FolderCaptures> {
    try {
      await mkdir(directory, { recursive: true });
      for (const name of await readdir(directory)) if (PART.test(name)) await rm(path.join(directory, name), { force: true });
      return new FolderCaptures(directory);
    } catch (error) {
      throw unwritable(directory, error);
    }
  }

  async put(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<PutCapture> {
    if (bytes instanceof Uint8Array) {
      const kept = { sha256: sha256Of(bytes), size: bytes.length };
      if (this.#there(kept.sha256)) return { ...kept, fresh: false };
    }
    const part = path.join(this.#directory, `.part-${process.pid}-${this.#parts++}`);
    try {
      const kept = await writePart(part, bytes instanceof Uint8Array ? [bytes] : bytes);
      if (this.#there(kept.sha256)) {
        fs.rmSync(part);
        return { ...kept, fresh: false };
      }
      await this.#install(part, kept.sha256);
      return { ...kept, fresh: true };
    } catch (error) {
      fs.rmSync(part, { force: true });
      throw unwritable(this.#directory, error);
    }
  }

  async get(sha256: string): Promise<Uint8Array> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(this.#file(sha256));
    } catch (error) {
      throw missing(this.#file(sha256), error);
    }
    if (sha256Of(bytes) !== sha256)
      throw new HearsayError({
        where: this.#file(sha256),
        what: 'The capture is no longer what was received: its SHA-256 has changed.',
        fix: 'Restore the file from a copy of the case; `hearsay verify` lists all that have changed.',
      });
    return bytes;
  }

  async *stream(sha256: string): AsyncGenerator<Uint8Array> {
    try {
      yield* piecesOf(this.#file(sha256));
    } catch (error) {
      throw missing(this.#file(sha256), error);
    }
  }

  async has(sha256: string): Promise<boolean> {
    return this.#there(sha256);
  }

  async *list(): AsyncGenerator<KeptCapture> {
    for (const folder of await namesIn(this.#directory))
      if (/^[0-9a-f]{2}$/.test(folder))
        for (const name of await namesIn(path.join(this.#directory, folder)))
          if (SHA256.test(name) && name.startsWith(folder)) yield { sha256: name, size: (await stat(this.#file(name))).size };
  }

  async #install(part: string, sha256: string): Promise<void> {
    const file = this.#file(sha256);
    const folder = path.dirname(file);
    await this.#made(folder);
    fs.renameSync(part, file);
    await syncDirectory(folder);
  }

  #there(sha256: string): boolean {
    return fs.statSync(this.#file(sha256), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  /** Makes a folder once, whoever needs it: one who comes while it is made must wait for it too. */
  async #made(folder: string): Promise<void> {
    const make = async (): Promise<void> => {
      const first = await mkdir(folder, { recursive: true });
      if (first !== undefined) await syncDirectory(this.#directory);
    };
    const making = this.#folders.get(folder) ?? make();
    this.#folders.set(folder, making);
    try {
      await making;
    } catch (error) {
      this.#folders.delete(folder);
      throw error;
    }
  }

  #file(sha256: string): string {
    if (!SHA256.test(sha256)) throw new RangeError(`${sha256} is no SHA-256`);
    return path.join(this.#directory, sha256.slice(0, 2), sha256);
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** On the disk and read-only before it gets its name. */
async function writePart(part: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<KeptCapture> {
  const hash = createHash('sha256');
  let size = 0;
  const file = fs.openSync(part, 'wx');
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
      fs.appendFileSync(file, piece);
    }
    fs.fchmodSync(file, 0o444);
    await flush(file);
  } finally {
    fs.closeSync(file);
  }
  return { sha256: hash.digest('hex'), size };
}

function missing(where: string, cause: unknown): unknown {
  if (codeOf(cause) !== 'ENOENT') return cause;
  return new HearsayError({ where, what: 'The capture is missing.', fix: 'Restore the file from a copy of the case.' }, { cause });
}

/** Sorted; none where there is no such folder. */
async function namesIn(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}
