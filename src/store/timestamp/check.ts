import type { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { z } from 'zod';
import { HearsayError } from '../../model/errors.ts';
import type { SealedEntry } from '../../model/journal.ts';
import type { Captures } from '../ports.ts';
import type { Finding } from '../verify/finding.ts';
import { anchorOf, certificatesIn, nameOf } from './chain.ts';
import { readAnswer } from './response.ts';
import { signerOf } from './signature.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the journal holds of a time stamp; `after` of the entry names the authority's answer, which is kept among the captures. */
export const StampData = z.object({
  /** what was stamped: the journal's Merkle root over so many entries */
  size: z.int().nonnegative(),
  root: Sha256,
  /** by the authority's clock: ISO 8601, UTC */
  time: z.string(),
  authority: z.string(),
  url: z.string(),
  /** the certificates in PEM that the operator trusted for it, kept among the captures; null when none were named */
  chain: Sha256.nullable(),
});
export type StampData = z.infer<typeof StampData>;

/** A time stamp that is what it should be. */
export interface Stamp {
  time: string;
  authority: string;
  nonce: bigint | null;
  /** name of the root that vouches for the authority; null when none does that is known here */
  anchor: string | null;
}

/** Checks an authority's answer for a SHA-256 without any network. `trusted` are certificates that vouch, besides the roots of Node. Words when it is not right. */
export function checkAnswer(answer: Uint8Array, sha256: string, trusted: readonly X509Certificate[]): Stamp | string {
  const read = readAnswer(answer);
  if (typeof read === 'string') return read;
  if (read.sha256 !== sha256) return 'It is for something else.';
  const signer = signerOf(read);
  if (typeof signer === 'string') return signer;
  const anchors = [...trusted, ...certificatesIn(rootCertificates.join('\n'))];
  const anchor = anchorOf(signer, read.certificates, anchors, read.time);
  return { time: read.time, authority: nameOf(signer), nonce: read.nonce, anchor: anchor && nameOf(anchor) };
}

/** Checks time stamps of a journal with what the case holds of them, and with `trusted` besides. */
export function stampChecker(captures: Captures, trusted: readonly X509Certificate[]): (entry: SealedEntry) => Promise<Finding> {
  return async (entry) => {
    const item = `time stamp, entry ${entry.seq}`;
    const data = StampData.safeParse(entry.data);
    if (!data.success || entry.after === null) return { item, state: 'changed', what: 'The entry does not say what was stamped.' };
    try {
      const named = data.data.chain === null ? [] : certificatesIn(Buffer.from(await captures.get(data.data.chain)).toString('latin1'));
      const stamp = checkAnswer(await captures.get(entry.after), data.data.root, [...named, ...trusted]);
      return typeof stamp === 'string' ? { item, state: 'changed', what: stamp } : { item, ...told(stamp, data.data.size) };
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      return { item, state: 'missing', what: `${error.fault.where}: ${error.fault.what}` };
    }
  };
}

function told({ time, authority, anchor }: Stamp, size: number): Pick<Finding, 'state' | 'what'> {
  const what = `the first ${size} entries existed at ${time}, says ${authority}`;
  return anchor === null
    ? { state: 'noted', what: `${what}; its signature fits, but no certificate known here vouches for it: name the authority's with --tsa-certificate` }
    : { state: 'ok', what: `${what}, for which ${anchor} vouches` };
}
