import { readMessage } from '../../formats/mime/parts.ts';
import type { Ingested } from '../../model/capture.ts';
import { HearsayError } from '../../model/errors.ts';
import type { Document } from '../document.ts';
import { readMail } from './mail.ts';
import { readSavedPage } from './saved-page.ts';

/** Reads an e-mail or a page saved as one. Throws HearsayError when it is broken or has no words. */
export function readMime({ capture: { media_type, from }, bytes }: Ingested): Document {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const message = readMessage(source);
  if (message === null)
    throw new HearsayError({ where: from, what: 'Its headers or parts are not as those of messages are, or far too many.', fix: 'Save it again.' });
  const document = media_type === 'multipart/related' ? readSavedPage(message, source) : readMail(message, source);
  if (document === null)
    throw new HearsayError({
      where: from,
      what: message.whole ? 'No part of it is text or a page.' : 'It ends before its text.',
      fix: message.whole ? 'Save what is attached to it and give that.' : 'Save it again.',
    });
  return document;
}
