import { decodeTransfer } from './transfer.ts';

const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi;

/** The text of a header: encoded words (RFC 2047) decoded, raw bytes taken as UTF-8 where they are that. White space between encoded words goes. */
export function headerText(value: string): string {
  const joined = value.slice(0, 20_000).replace(/(\?=)\s+(?==\?)/g, '$1');
  let out = '';
  let from = 0;
  for (const match of joined.matchAll(WORD)) {
    const [whole, charset = '', kind = '', data = ''] = match;
    out += plain(joined.slice(from, match.index)) + (decoded(charset, kind.toLowerCase(), data) ?? whole);
    from = match.index + whole.length;
  }
  return (out + plain(joined.slice(from))).replace(/\s+/g, ' ').trim();
}

function decoded(charset: string, kind: string, data: string): string | null {
  const source = kind === 'q' ? data.replaceAll('_', '=20') : data;
  const { bytes } = decodeTransfer(source, 0, source.length, kind === 'q' ? 'quoted-printable' : 'base64');
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}

function plain(raw: string): string {
  if (!/[\x80-\xff]/.test(raw)) return raw;
  const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first mailbox of a header such as From: its display name, or null, and its address, or null. */
export function mailboxOf(value: string): { name: string | null; address: string | null } {
  const first = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^<",]*))\s*<\s*([^<>\s]{1,320})\s*>/.exec(value);
  if (first) {
    const name = headerText((first[1] ?? first[2] ?? '').replace(/\\(.)/g, '$1'));
    return { name: name === '' ? null : name, address: first[3] ?? null };
  }
  const bare = /^\s*([^\s<>,"]{1,64}@[^\s<>,"]{1,255})(?:\s*\(([^()]{1,200})\))?/.exec(value);
  if (bare) return { name: bare[2] === undefined ? null : headerText(bare[2]), address: bare[1] ?? null };
  const name = headerText(value.slice(0, 200));
  return { name: name === '' ? null : name, address: null };
}
