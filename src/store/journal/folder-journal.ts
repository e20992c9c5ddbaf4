import { type FileHandle, mkdir, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError } from '../../model/errors.ts';
import { type JournalHead, NewEntry, type SealedEntry } from '../../model/journal.ts';
import { syncDirectory } from '../durable.ts';
import type { Journal } from '../ports.ts';
import { unwritable } from '../unwritable.ts';
import { emptyHead, HEAD_FILE, headOf, readHead, type StoredHead, writeHead } from './head-file.ts';
import { seal } from './line.ts';
import { damaged, readEntries } from './read-entries.ts';
import { linesOf, listSegments, segmentName } from './segments.ts';

/** Bytes after which a new segment is begun, so that opening a long journal reads little of it. */
const SEGMENT = 8 * 1024 * 1024;

/** What opening a journal after a crash had to cut off; none of it was ever acknowledged. */
export interface Recovered {
  /** bytes */
  cut: number;
}

interface Waiting {
  entries: readonly NewEntry[];
  resolve: (sealed: SealedEntry[]) => void;
  reject: (error: unknown) => void;
}

/** A journal as a folder of JSON lines. One writer at a time: the caller holds the case's lock. */
export class FolderJournal implements Journal {
  readonly recovered: Recovered;
  readonly #directory: string;
  #head: StoredHead;
  #segment: { file: string; size: number; handle: FileHandle | null };
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | null = null;
  #failure: HearsayError | null = null;

  private constructor(directory: string, head: StoredHead, segment: { file: string; size: number }, recovered: Recovered) {
    this.#directory = directory;
    this.#head = head;
    this.#segment = { ...segment, handle: null };
    this.recovered = recovered;
  }

  /**
   * Opens the journal in `directory` for writing, made when there is none. What a crash left behind the head is cut off: it was never
   * acknowledged. HearsayError when what was acknowledged is not all there.
   */
  static async open(directory: string): Promise<FolderJournal> {
    try {
      await mkdir(directory, { recursive: true });
      const head = (await readHead(directory)) ?? (await begin(directory));
      if (typeof head === 'string') throw damaged(path.join(directory, HEAD_FILE), head);
      const { segment, cut } = await cutBehind(directory, head.size);
      return new FolderJournal(directory, head, segment, { cut });
    } catch (error) {
      throw unwritable(directory, error);
    }
  }

  async append(entries: readonly NewEntry[]): Promise<SealedEntry[]> {
    if (this.#failure) throw this.#failure;
    // checked before they wait, so that a wrong one fails alone
    const checked = entries.map((entry) => NewEntry.parse(entry));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entries: checked, resolve, reject });
      this.#flushing ??= this.#flush();
    });
  }

  entries(from = 0, to = this.#head.size): AsyncIterable<SealedEntry> {
    return readEntries(this.#directory, from, Math.min(to, this.#head.size));
  }

  head(): JournalHead {
    const { size, root, hash } = this.#head;
    return { size, root, hash };
  }

  async close(): Promise<void> {
    await this.#flushing;
    this.#failure ??= new HearsayError({ where: this.#directory, what: 'The journal has been closed.', fix: 'Open the case again.' });
    await this.#segment.handle?.close();
    this.#segment.handle = null;
  }

  /** Writes whatever waits, in one go; what comes meanwhile goes next. */
  async #flush(): Promise<void> {
    // whoever appends in the same turn shares the flush
    await Promise.resolve();
    for (let group = this.#take(); group.length > 0; group = this.#take()) {
      try {
        const acknowledged = await this.#write(group);
        for (const [index, { resolve }] of group.entries()) resolve(acknowledged[index] ?? []);
      } catch (error) {
        // what is on the disk now is for the next opening to sort out
        this.#failure = unwritable(this.#directory, error);
        for (const { reject } of [...group, ...this.#take()]) reject(this.#failure);
      }
    }
    this.#flushing = null;
  }

  #take(): Waiting[] {
    return this.#waiting.splice(0);
  }

  async #write(group: readonly Waiting[]): Promise<SealedEntry[][]> {
    const edge = this.#head.edge.copy();
    let prev = this.#head.hash;
    let lines = '';
    const sealed = group.map(({ entries }) =>
      entries.map((entry) => {
        const next = seal(entry, edge.size, prev);
        edge.append(next.leaf);
        prev = next.sealed.hash;
        lines += `${next.line}\n`;
        return next.sealed;
      }),
    );
    if (lines === '') return sealed;
    const handle = await this.#target();
    const bytes = Buffer.from(lines);
    await handle.appendFile(bytes);
    await handle.datasync();
    const head = headOf(edge, prev);
    await writeHead(this.#directory, head);
    this.#segment.size += bytes.length;
    this.#head = head;
    return sealed;
  }

  async #target(): Promise<FileHandle> {
    if (this.#segment.size >= SEGMENT) {
      await this.#segment.handle?.close();
      this.#segment = { file: path.join(this.#directory, segmentName(this.#head.size)), size: 0, handle: null };
    }
    this.#segment.handle ??= await open(this.#segment.file, 'a');
    return this.#segment.handle;
  }
}

/** The head of a journal that is begun; a folder that holds entries and no head lost it. */
async function begin(directory: string): Promise<StoredHead> {
  const names = await readdir(directory);
  if (names.some((name) => name !== `${HEAD_FILE}.part`)) throw damaged(directory, `holds ${names.join(', ')} and no ${HEAD_FILE}`);
  const head = emptyHead();
  await writeHead(directory, head);
  return head;
}

/** Cuts off what stands behind `size` entries and says where the next one goes. */
async function cutBehind(directory: string, size: number): Promise<{ segment: { file: string; size: number }; cut: number }> {
  const { segments } = await listSegments(directory);
  const last = segments.findLast(({ first }) => first < size || first === 0) ?? { file: path.join(directory, segmentName(0)), first: 0 };
  let [cut, kept] = [0, 0];
  for (const { file } of segments.filter(({ first }) => first > last.first)) {
    cut += (await stat(file)).size;
    await rm(file);
  }
  let seq = last.first;
  if (segments.includes(last))
    for (const { bytes, whole } of linesOf(last.file)) {
      if (seq >= size) break;
      if (!whole) throw damaged(last.file, `is cut short (entry ${seq})`);
      kept += bytes.length + 1;
      seq++;
    }
  if (seq < size) throw damaged(last.file, `ends with entry ${seq - 1}, but ${size} entries were acknowledged`);
  const length = segments.includes(last) ? (await stat(last.file)).size : 0;
  if (length > kept) {
    cut += length - kept;
    await truncate(last.file, kept);
  }
  if (cut > 0) await syncDirectory(directory);
  return { segment: { file: last.file, size: kept }, cut };
}
