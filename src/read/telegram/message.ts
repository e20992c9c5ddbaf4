import { field, itemsOf, type Located, readLocated, textField } from '../../formats/json/located.ts';
import type { Attachment, PassedOn } from '../../model/report.ts';
import type { Decoded } from '../decode.ts';
import { type Document, emptyHead } from '../document.ts';
import { piecesOfString } from '../json-text.ts';
import { postText } from '../post-text.ts';
import { viewOf } from '../view.ts';

/** What an export says of a message's chat outside the message; ingest writes it into the headers of the capture. */
export interface Chat {
  name: string | null;
  /** Telegram's word: `public_channel`, `private_supergroup`, `personal_chat`, … */
  type: string;
  /** digits, without the -100 that programs put before them */
  id: string | null;
}

export function chatOf(headers: Readonly<Record<string, string>>): Chat {
  return { name: headers['telegram-chat'] ?? null, type: headers['telegram-chat-type'] ?? '', id: headers['telegram-chat-id'] ?? null };
}

/** Reads one message of a Telegram Desktop export. A forwarded one is somebody else's words; null when the bytes are no message. */
export function readTelegramMessage(decoded: Decoded, chat: Chat): Document | null {
  const message = readLocated(decoded.text);
  if (message?.type !== 'object') return null;
  const channel = /channel/.test(chat.type);
  const from = textField(message, 'from');
  const head = emptyHead();
  head.publisher = channel ? (chat.name ?? from) : (from ?? chat.name);
  head.byline = [textField(message, 'author')].flatMap((name) => name ?? []);
  head.published = instantOf(message, 'date');
  head.modified = instantOf(message, 'edited');
  head.url = addressOf(chat, textField(message, 'id'));
  const by = textField(message, 'forwarded_from') ?? textField(message, 'saved_from');
  const view = viewOf(
    wordsOf(message).flatMap((part) => piecesOfString(decoded.text, part)),
    decoded,
  );
  const passed = by === null ? null : { from: 0, how: 'forward' as const, platform: 'telegram' as const, url: null, posted: null, name: by };
  const document: Document = { head, ...postText(view, passed), attachments: attachmentsOf(message) };
  document.refers = repliesOf(message, chat);
  return document;
}

/** Messages come as a string or as strings and marked parts in turn. */
function wordsOf(message: Located): Located[] {
  const whole = field(message, 'text');
  if (whole?.type === 'string') return [whole];
  return itemsOf(message, 'text').flatMap((part) => (part.type === 'string' ? part : (field(part, 'text') ?? [])));
}

/** The exact second where the export gives it; else local time of whoever made the export, without a zone. */
function instantOf(message: Located, name: string): string | null {
  const seconds = Number(textField(message, `${name}_unixtime`) ?? Number.NaN);
  if (Number.isInteger(seconds) && seconds > 0 && seconds < 1e11) return new Date(seconds * 1000).toISOString().replace('.000', '');
  const local = textField(message, name);
  return local !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(local) ? local : null;
}

/** Where members find a message of a channel or supergroup; other chats have no addresses. */
function addressOf({ type, id }: Chat, message: string | null): string | null {
  return id !== null && message !== null && /channel|supergroup/.test(type) ? `https://t.me/c/${id}/${message}` : null;
}

function repliesOf(message: Located, chat: Chat): PassedOn[] {
  const id = textField(message, 'reply_to_message_id');
  if (id === null) return [];
  const peer = textField(message, 'reply_to_peer_id')?.replace(/^\D+/, '');
  const url = addressOf(peer ? { ...chat, id: peer } : chat, id);
  return [{ how: 'reply', platform: 'telegram', author: null, handle: null, url, posted: null, post: null }];
}

/** Files of the message. Where they were left out of the export, it says so in brackets instead of a path. */
function attachmentsOf(message: Located): Attachment[] {
  const media = textField(message, 'media_type') ?? textField(message, 'mime_type') ?? '';
  const kind = /video|animation/.test(media) ? 'video' : /audio|voice/.test(media) ? 'audio' : /^image|sticker/.test(media) ? 'image' : 'file';
  const found: [Attachment['kind'], string | null][] = [
    ['image', textField(message, 'photo')],
    [kind, textField(message, 'file')],
  ];
  return found.flatMap(([kind, href]) => (href === null || href.startsWith('(') ? [] : [{ kind, href }]));
}
