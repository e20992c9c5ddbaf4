import { execFileSync } from 'node:child_process';
import { createHash, randomBytes, type X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Authority, makeAuthority } from '../../../test/support/authority.ts';
import { scratch } from '../../../test/support/scratch.ts';
import { anchorOf, certificatesIn } from './chain.ts';
import { checkAnswer } from './check.ts';
import { stampRequest } from './request.ts';
import { readAnswer } from './response.ts';

const ROOT = createHash('sha256').update('the root of some journal').digest('hex');
const NONCE = Buffer.from('80ff00112233445566778899aabbccdd', 'hex');

const folder = fs.mkdtempSync('/tmp/hearsay-authority-');
let authority: Authority;
let answer: Uint8Array;
let trusted: X509Certificate[];

beforeAll(async () => {
  authority = makeAuthority(folder);
  answer = await authority.answer(stampRequest(ROOT, NONCE));
  trusted = certificatesIn(fs.readFileSync(authority.root, 'latin1'));
  return () => fs.rmSync(folder, { recursive: true });
});

describe('a time stamp', () => {
  it('of OpenSSL’s authority is for our root, repeats our nonce, and its root vouches for it', () => {
    const stamp = checkAnswer(answer, ROOT, trusted);
    expect(stamp).toMatchObject({ authority: 'Lighthouse Stamps', anchor: 'Lighthouse Root', nonce: BigInt(`0x${NONCE.toString('hex')}`) });
    expect(stamp).toHaveProperty('time', expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
  });

  it('is one that OpenSSL verifies too, by the root alone', () => {
    const file = path.join(scratch(), 'answer.tsr');
    fs.writeFileSync(file, answer);
    const said = execFileSync('openssl', ['ts', '-verify', '-digest', ROOT, '-in', file, '-CAfile', authority.root], { stdio: 'pipe' });
    expect(said.toString()).toContain('Verification: OK');
  });

  it('is nobody’s word when no known certificate vouches for it', () => {
    expect(checkAnswer(answer, ROOT, [])).toMatchObject({ anchor: null });
  });

  it('of something else is refused', () => {
    expect(
      checkAnswer(
        answer,
        ROOT.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
        trusted,
      ),
    ).toBe('It is for something else.');
  });

  it('is vouched for only by a certificate that was valid at its time', () => {
    const read = readAnswer(answer);
    const [root] = trusted;
    if (typeof read === 'string' || !root) throw new Error('the authority gave no answer');
    const [signer] = read.certificates;
    expect(signer && anchorOf(signer, [], trusted, read.time)).toBe(root);
    expect(signer && anchorOf(signer, [], trusted, '2001-01-01T00:00:00Z')).toBeNull();
    expect(signer && anchorOf(signer, [], trusted, '2901-01-01T00:00:00Z')).toBeNull();
  });

  it('of an authority with the same name and another key is not vouched for', async () => {
    const other = makeAuthority(scratch());
    const forged = await other.answer(stampRequest(ROOT, NONCE));
    expect(checkAnswer(forged, ROOT, trusted)).toMatchObject({ authority: 'Lighthouse Stamps', anchor: null });
  });

  it('with one bit flipped is never taken for another one', () => {
    const right = checkAnswer(answer, ROOT, trusted);
    fc.assert(
      fc.property(fc.nat(answer.length - 1), fc.nat(7), (at, bit) => {
        const flipped = Buffer.from(answer);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const checked = checkAnswer(flipped, ROOT, trusted);
        // bits outside what is signed may flip without a change of what is said; what is said must be as it was, or refused
        if (typeof checked !== 'string') expect({ ...checked, anchor: null }).toEqual({ ...Object(right), anchor: null });
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a web page', Buffer.from('<html>Not found</html>')],
    ['chance', randomBytes(500)],
  ])('is not read out of %s', (_, bytes) => {
    expect(checkAnswer(bytes, ROOT, trusted)).toBe('The answer is no time stamp response (RFC 3161).');
  });

  it('that was refused says so', async () => {
    // status rejection, with no token
    const rejection = Buffer.from('30053003020102', 'hex');
    expect(checkAnswer(rejection, ROOT, trusted)).toBe('The authority refused (status 2).');
  });
});
