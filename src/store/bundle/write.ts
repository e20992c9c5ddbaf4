import { createHash } from 'node:crypto';
import { type JournalHead, NO_HASH } from '../../model/journal.ts';
import { addHashed } from '../archive/hashed.ts';
import { type Sink, text } from '../archive/sink.ts';
import { HEAD_FILE, headOf, headText } from '../journal/head-file.ts';
import { lineOf } from '../journal/line.ts';
import { MerkleEdge } from '../journal/merkle.ts';
import { MerkleTree } from '../journal/proofs.ts';
import { segmentName } from '../journal/segments.ts';
import type { Captures, Journal } from '../ports.ts';
import { StampData } from '../timestamp/check.ts';
import { consistencyLine, inclusionLine } from './proof-lines.ts';
import { type BundledStamp, bundleReadme } from './readme.ts';

export interface Bundled {
  /** SHA-256 of the manifest, which names every file: it stands for the whole bundle */
  manifest: string;
  captures: number;
  head: JournalHead;
}

/**
 * Writes a case as a bundle (BagIt, RFC 8493): captures, journal, proofs, and a README that says how to check them with standard tools.
 * `about` is the content of `case.json`, `at` when it is made (ISO 8601). HearsayError at the first damaged entry or missing capture.
 */
export async function writeBundle(
  sink: Sink,
  { captures, journal, about, name, at }: { captures: Captures; journal: Pick<Journal, 'entries' | 'head'>; about: object; name: string; at: string },
): Promise<Bundled> {
  const bag = new Bag(sink);
  await bag.add('data/case.json', text(`${JSON.stringify(about, null, 2)}\n`));

  const { tree, named, stamps, head } = await writeJournal(bag, journal);
  const order = [...named].sort();
  for (const sha256 of order) await bag.add(`data/captures/${sha256.slice(0, 2)}/${sha256}`, captures.stream(sha256));

  const { size, root } = head;
  const tags = new Bag(sink);
  const manifest = bag.manifest();
  await tags.add('bagit.txt', text('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'));
  await tags.add('bag-info.txt', text(`Bagging-Date: ${at.slice(0, 10)}\nExternal-Identifier: ${oneLine(name)}\nPayload-Oxum: ${bag.bytes}.${bag.files}\n`));
  await tags.add('manifest-sha256.txt', text(manifest));
  await tags.add('README.md', text(bundleReadme(oneLine(name), head, stamps)));
  await tags.add('proofs/root.txt', text(`${size} ${root}\n`));
  await tags.add(
    'proofs/inclusion.txt',
    linesFor(size, (index) => inclusionLine(tree, index, size)),
  );
  await tags.add(
    'proofs/consistency.txt',
    linesFor(stamps.length, (index) => consistencyLine(tree, stamps[index]?.size ?? size, size)),
  );
  await sink.add('tagmanifest-sha256.txt', text(tags.manifest()));
  return { manifest: sha256Of(manifest), captures: order.length, head };
}

interface WrittenJournal {
  tree: MerkleTree;
  named: ReadonlySet<string>;
  stamps: BundledStamp[];
  head: JournalHead;
}

/** The journal up to where it is now, in one file: a bundle is read as a whole. */
async function writeJournal(bag: Bag, journal: Pick<Journal, 'entries' | 'head'>): Promise<WrittenJournal> {
  const { size } = journal.head();
  const edge = new MerkleEdge();
  let hash = NO_HASH;
  const leaves: Uint8Array[] = [];
  const named = new Set<string>();
  const stamps: BundledStamp[] = [];
  async function* lines(): AsyncGenerator<Uint8Array> {
    for await (const entry of journal.entries(0, size)) {
      const leaf = Buffer.from(entry.hash, 'hex');
      edge.append(leaf);
      leaves.push(leaf);
      hash = entry.hash;
      if ((entry.kind === 'capture' || entry.kind === 'timestamp') && entry.after !== null) named.add(entry.after);
      const stamp = entry.kind === 'timestamp' ? StampData.safeParse(entry.data).data : undefined;
      if (stamp && entry.after !== null) stamps.push({ ...stamp, answer: entry.after });
      if (stamp?.chain) named.add(stamp.chain);
      yield Buffer.from(`${lineOf(entry)}\n`);
    }
  }
  await bag.add(`data/journal/${segmentName(0)}`, lines());
  const head = headOf(edge, hash);
  await bag.add(`data/journal/${HEAD_FILE}`, text(headText(head)));
  return { tree: new MerkleTree(leaves), named, stamps, head: { size: head.size, root: head.root, hash: head.hash } };
}

/** Files with their hashes, in the order they came. */
class Bag {
  files = 0;
  bytes = 0;
  readonly #sink: Sink;
  #lines = '';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  async add(name: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const { sha256, bytes } = await addHashed(this.#sink, name, content);
    this.files++;
    this.bytes += bytes;
    this.#lines += `${sha256}  ${name}\n`;
  }

  manifest(): string {
    return this.#lines;
  }
}

function* linesFor(count: number, line: (index: number) => string): Generator<Uint8Array> {
  for (let index = 0; index < count; index++) yield Buffer.from(`${line(index)}\n`);
}

function sha256Of(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
