const HEAD = 4096;

/**
 * The byte order of UTF-16 text that carries no byte-order mark, or null for anything else. Spaces and line ends put zero bytes on one side
 * of the pairs only, whatever the script.
 */
export function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  const length = Math.min(bytes.length, HEAD) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (even > 0 === odd > 0) return null;
  const order = odd > 0 ? 'le' : 'be';
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
