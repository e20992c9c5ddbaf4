import type { Message, Part } from '../../formats/mime/parts.ts';
import { headerText, mailboxOf } from '../../formats/mime/words.ts';
import type { Attachment } from '../../model/report.ts';
import { readDate } from '../date.ts';
import type { Document } from '../document.ts';
import { readHtml } from '../html/html.ts';
import { readPlain } from '../plain/plain.ts';
import { decodedPart } from './part.ts';

/** Reads an e-mail: its words from the plain part, or else from the page it carries. Null when it has neither. */
export function readMail(message: Message, source: string): Document | null {
  const words = message.parts.filter((part) => !isAttached(part));
  const plain = words.find((part) => part.type === 'text/plain' && /\S/.test(source.slice(...part.body)));
  const page = words.find(({ type }) => type === 'text/html');
  const part = plain ?? page;
  if (!part) return null;
  const subject = headerText(message.headers.get('subject') ?? '');
  const decoded = decodedPart(source, part);
  const document = part.type === 'text/html' ? readHtml(decoded) : readPlain(decoded, null);
  const from = mailboxOf(message.headers.get('from') ?? '');
  const { head } = document;
  return {
    ...document,
    head: {
      ...head,
      title: subject === '' ? head.title : subject,
      byline: head.byline.length > 0 || from.name === null ? head.byline : [from.name],
      publisher: from.name ?? from.address,
      published: readDate(headerText(message.headers.get('date') ?? '')) ?? head.published,
    },
    attachments: message.parts.flatMap((at) => (isAttached(at) ? attachmentOf(at) : [])),
  };
}

function isAttached({ headers, parameters }: Part): boolean {
  return /^\s*attachment\b/i.test(headers.get('content-disposition') ?? '') || parameters.has('name');
}

function attachmentOf({ type, parameters, headers }: Part): Attachment[] {
  const disposed = /filename\*?\s*=\s*"?([^";]{1,300})/i.exec(headers.get('content-disposition') ?? '')?.[1];
  const name = headerText(parameters.get('name') ?? disposed ?? '');
  const [family] = type.split('/');
  const kind = family === 'image' || family === 'video' || family === 'audio' ? family : 'file';
  return name === '' ? [] : [{ kind, href: name }];
}
