/** Fields that programs write and people do not: text that only begins like a letter has none of them. */
const BY_MACHINE = /^(?:received|message-id|mime-version|return-path|delivered-to|content-transfer-encoding|dkim-signature):/im;
const FIELD = /^[!-9;-~]{1,60}:/;

/** `message/rfc822` for an e-mail, `multipart/related` for a page saved with its pictures (MHTML), null for anything else. `head` is the beginning, a character for each byte. */
export function mailKind(head: string, name: string): 'message/rfc822' | 'multipart/related' | null {
  const [block = ''] = head.replace(/^>?From [^\n]{0,200}\n/, '').split(/\r?\n\r?\n/, 1);
  const lines = block.split(/\r?\n/);
  // the last line may be cut by the size of what is looked at
  const fields = lines.length > 1 && lines.slice(0, -1).every((line) => FIELD.test(line) || /^[ \t]/.test(line));
  if (!fields && !/\.(?:eml|mht|mhtml)$/i.test(name)) return null;
  if (!FIELD.test(lines[0] ?? '')) return null;
  if (
    /^content-type:\s*multipart\/related/im.test(block) &&
    !/^received:/im.test(block) &&
    (/^(?:snapshot-)?content-location:/im.test(head) || /\.mhtm?l?$/i.test(name))
  )
    return 'multipart/related';
  return BY_MACHINE.test(block) || /\.eml$/i.test(name) ? 'message/rfc822' : null;
}
