import type { X509Certificate } from 'node:crypto';
import { HearsayError } from '../model/errors.ts';
import { checkAnswer, type Stamp, type StampData } from '../store/timestamp/check.ts';
import { stampRequest } from '../store/timestamp/request.ts';
import { plain } from './journal-data.ts';
import type { OpenCase } from './open-case.ts';

/** Asks an authority; DER in, DER out. */
export type Ask = (request: Uint8Array) => Promise<Uint8Array>;

/**
 * Has the root of the journal dated by the authority at `url`, checks what it answers and keeps it. `trusted` vouches for the authority; its
 * file is kept too, so that the stamp can be checked without the network for good. HearsayError when the answer is not right.
 */
export async function stampCase(
  { journal, captures, now, by }: OpenCase,
  { url, ask, nonce, trusted }: { url: string; ask: Ask; nonce: Uint8Array; trusted: { certificates: readonly X509Certificate[]; bytes: Uint8Array } | null },
): Promise<Stamp & { size: number; root: string }> {
  const { size, root } = journal.head();
  const answer = await ask(stampRequest(root, nonce));
  const stamp = checkAnswer(answer, root, trusted?.certificates ?? []);
  if (typeof stamp === 'string') throw refused(url, stamp);
  if (stamp.nonce !== BigInt(`0x${Buffer.from(nonce).toString('hex')}`)) throw refused(url, 'It answers another request than this one.');
  if (trusted && stamp.anchor === null) throw refused(url, `The certificates named do not vouch for ${stamp.authority}.`);

  const chain = trusted ? (await captures.put(trusted.bytes)).sha256 : null;
  const { sha256: after } = await captures.put(answer);
  const data: StampData = { size, root, time: stamp.time, authority: stamp.authority, url, chain };
  await journal.append([{ at: now(), by, kind: 'timestamp', subject: 'journal', before: null, after, reason: null, data: plain(data) }]);
  return { ...stamp, size, root };
}

function refused(where: string, what: string): HearsayError {
  return new HearsayError({ where, what, fix: 'Name another authority with --tsa; nothing was kept.' });
}
