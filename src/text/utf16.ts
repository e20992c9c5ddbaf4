const HEAD = 4096;

/** Share of the characters of UTF-16 text whose upper byte is small, in any alphabet; in no other encoding is every second byte so. */
const SMALL = 0.8;

/**
 * The byte order of UTF-16 text that carries no byte-order mark, or null for anything else. Spaces and line ends put zero bytes on one side
 * of the pairs only. Scripts without an alphabet are not recognised.
 */
export function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  const length = Math.min(bytes.length, HEAD) & ~1;
  const zero = [0, 0];
  const small = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zero[i % 2] = (zero[i % 2] ?? 0) + 1;
    if (byte <= 0x20) small[i % 2] = (small[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zero;
  if (even > 0 === odd > 0) return null;
  const side = odd > 0 ? 1 : 0;
  if ((small[side] ?? 0) < (length / 2) * SMALL) return null;
  const order = side === 1 ? 'le' : 'be';
  return looksWritten(new TextDecoder(`utf-16${order}`).decode(bytes.subarray(0, length))) ? order : null;
}

/** Words with spaces between, hardly a control character. */
function looksWritten(text: string): boolean {
  let odd = 0;
  let spaces = 0;
  for (const character of text) {
    if (/\s/.test(character)) spaces++;
    else if (!/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character)) odd++;
  }
  return spaces > 0 && odd <= text.length * 0.02;
}
