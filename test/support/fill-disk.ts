// Started on a small disk of its own: fills it with a case, says what happened as JSON, makes room and adds once more.
import fs from 'node:fs';
import path from 'node:path';
import { HearsayError } from '../../src/model/errors.ts';
import { FolderCaptures } from '../../src/store/captures/folder-captures.ts';
import { FolderJournal } from '../../src/store/journal/folder-journal.ts';
import { verifyEvidence } from '../../src/store/verify/evidence.ts';
import { isFault } from '../../src/store/verify/finding.ts';
import { entry } from './entries.ts';

const [directory = ''] = process.argv.slice(2);
const ballast = path.join(directory, 'ballast');
const folder = { captures: path.join(directory, 'captures'), journal: path.join(directory, 'journal') };

async function add(text: string): Promise<string[]> {
  const [captures, journal] = [await FolderCaptures.open(folder.captures), await FolderJournal.open(folder.journal)];
  const { sha256 } = await captures.put(Buffer.from(text));
  const sealed = await journal.append([entry(0, { subject: sha256, after: sha256 })]);
  await journal.close();
  return sealed.map(({ hash }) => hash);
}

async function faults(): Promise<number> {
  let count = 0;
  for await (const finding of verifyEvidence(folder.journal, FolderCaptures.at(folder.captures))) if (isFault(finding)) count++;
  return count;
}

fs.writeFileSync(ballast, Buffer.alloc(64_000));
const acknowledged: string[] = [];

/** What is said when a text of so many characters cannot be added; null when it can. */
async function refusal(size: number): Promise<string | null> {
  try {
    acknowledged.push(...(await add(`${acknowledged.length} ${'x'.repeat(size)}`)));
    return null;
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return path.relative(directory, error.fault.where) + error.message.slice(error.fault.where.length);
  }
}

const told = [await refusal(400_000)];
for (let said: string | null = null; said === null; ) {
  said = await refusal(8_000);
  if (said !== null) told.push(said);
}
const found = await faults();
fs.rmSync(ballast);
const added = (await add('there is room again')).length;
const kept = new Set<string>();
for await (const { hash } of (await FolderJournal.open(folder.journal)).entries()) kept.add(hash);
const lost = acknowledged.filter((hash) => !kept.has(hash)).length;
console.log(JSON.stringify({ told, faults: found, kept: acknowledged.length, lost, added, faultsAfter: await faults() }));
process.exit();
