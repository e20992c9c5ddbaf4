import { field, itemsOf, type Located, readLocated, textField } from '../../formats/json/located.ts';
import type { Piece } from '../../formats/piece.ts';
import type { Attachment, PassedOn } from '../../model/report.ts';
import type { Decoded } from '../decode.ts';
import { type Document, emptyHead } from '../document.ts';
import { piecesOfString } from '../json-text.ts';
import { type PassedText, postText } from '../post-text.ts';
import { viewOf } from '../view.ts';
import { readXDate } from './date.ts';

/** Whose archive it is; ingest finds it in `account.js` and writes it into the headers of the capture. */
export interface Account {
  /** without its @ */
  handle: string | null;
  name: string | null;
}

export function accountOf(headers: Readonly<Record<string, string>>): Account {
  return { handle: headers['x-account'] ?? null, name: headers['x-account-name'] ?? null };
}

const REPOST = /^RT @(\w{1,20}): /;
const STATUS = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,20})\/status\/(\d+)/i;
const ESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Reads one post of an X archive (an element of `tweets.js`); null when the bytes are none. */
export function readArchivedPost(decoded: Decoded, account: Account): Document | null {
  const element = readLocated(decoded.text);
  const post = field(element ?? undefined, 'tweet') ?? element;
  const words = field(post ?? undefined, 'full_text') ?? field(post ?? undefined, 'text');
  if (!post || words?.type !== 'string') return null;
  const id = textField(post, 'id_str') ?? textField(post, 'id');
  const head = emptyHead();
  head.publisher = account.name === null ? account.handle && `@${account.handle}` : `${account.name}${account.handle ? ` (@${account.handle})` : ''}`;
  head.published = readXDate(textField(post, 'created_at') ?? '');
  head.url = id === null ? null : `https://x.com/${account.handle ?? 'i/web'}/status/${id}`;
  const view = viewOf(unescaped(piecesOfString(decoded.text, words)), decoded);
  return { head, ...postText(view, repostIn(view.text)), refers: [...quotesOf(post), ...repliesOf(post)], attachments: attachmentsOf(post) };
}

/** X writes these three characters as in HTML. */
function unescaped(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.end - piece.start !== piece.text.length) return [piece];
    const parts: Piece[] = [];
    let from = 0;
    for (const match of piece.text.matchAll(/&(?:amp|lt|gt);/g)) {
      if (match.index > from) parts.push({ text: piece.text.slice(from, match.index), start: piece.start + from, end: piece.start + match.index });
      from = match.index + match[0].length;
      parts.push({ text: ESCAPED[match[0]] ?? '', start: piece.start + match.index, end: piece.start + from });
    }
    if (from < piece.text.length) parts.push({ text: piece.text.slice(from), start: piece.start + from, end: piece.end });
    return parts;
  });
}

function repostIn(text: string): PassedText | null {
  const match = REPOST.exec(text);
  return match ? { from: match[0].length, how: 'repost', platform: 'x', url: null, posted: null, handle: `@${match[1]}` } : null;
}

/** Posts whose address stands in the words: X shows them as quotations. */
function quotesOf(post: Located): PassedOn[] {
  const urls = itemsOf(field(post, 'entities'), 'urls').flatMap((url) => textField(url, 'expanded_url') ?? []);
  return urls.flatMap((url): PassedOn[] => {
    const match = STATUS.exec(url);
    return match ? [{ how: 'quote', platform: 'x', author: null, handle: `@${match[1]}`, url: match[0], posted: null, post: null }] : [];
  });
}

function repliesOf(post: Located): PassedOn[] {
  const id = textField(post, 'in_reply_to_status_id_str');
  const to = textField(post, 'in_reply_to_screen_name');
  if (id === null) return [];
  return [
    {
      how: 'reply',
      platform: 'x',
      author: null,
      handle: to === null ? null : `@${to}`,
      url: `https://x.com/${to ?? 'i/web'}/status/${id}`,
      posted: null,
      post: null,
    },
  ];
}

function attachmentsOf(post: Located): Attachment[] {
  const extended = itemsOf(field(post, 'extended_entities'), 'media');
  const media = extended.length > 0 ? extended : itemsOf(field(post, 'entities'), 'media');
  return media.flatMap((item): Attachment[] => {
    const href = textField(item, 'media_url_https') ?? textField(item, 'media_url');
    return href === null ? [] : [{ kind: textField(item, 'type') === 'photo' ? 'image' : 'video', href }];
  });
}
