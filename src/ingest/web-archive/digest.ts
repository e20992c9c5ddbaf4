import { createHash } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ALGORITHMS: Readonly<Record<string, string>> = { sha1: 'sha1', 'sha-1': 'sha1', sha256: 'sha256', 'sha-256': 'sha256', sha512: 'sha512', md5: 'md5' };

/** Whether bytes have a digest as archives write it, `sha1:` and base32 or `sha256:` and hex; null when it is written in a way we do not know. */
export function hasDigest(bytes: Uint8Array, digest: string): boolean | null {
  const [, label = '', value = ''] = /^([\w-]{3,10}):([A-Za-z0-9+/=_-]{16,200})$/.exec(digest.trim()) ?? [];
  const algorithm = ALGORITHMS[label.toLowerCase()];
  if (algorithm === undefined) return null;
  const hash = createHash(algorithm).update(bytes).digest();
  const bare = value.replace(/=+$/, '');
  return hash.toString('hex') === value.toLowerCase() || base32(hash) === bare.toUpperCase() || hash.toString('base64').replace(/=+$/, '') === bare;
}

/** RFC 4648, without padding. */
export function base32(bytes: Uint8Array): string {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) out += BASE32.charAt((held >> (bits - 5)) & 31);
    held &= 31;
  }
  return bits > 0 ? out + BASE32.charAt((held << (5 - bits)) & 31) : out;
}
