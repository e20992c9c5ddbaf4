import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ingested } from '../../model/capture.ts';
import { read } from '../../read/read.ts';
import { MAX_BYTES } from '../limits.ts';
import { isMbox, messagesOf } from './mbox.ts';

const letter = (subject: string, words: string): string =>
  `Message-ID: <${subject}@harbour.example>\nFrom: Ann Roe <ann@harbour.example>\nDate: Mon, 6 May 2024 07:08:09 +0200\nSubject: ${subject}\nContent-Type: text/plain\n\n${words}\n`;
const POSTMARK = 'From ann@harbour.example Mon May  6 07:08:09 2024\n';
const mailbox = (...letters: readonly string[]): Buffer => Buffer.from(letters.map((one) => `${POSTMARK}${one}\n`).join(''));

async function take(bytes: Buffer, chunk = 7): Promise<(Ingested | { what: string })[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const taken: (Ingested | { what: string })[] = [];
  for await (const item of messagesOf(chunks(), { file: 'desk.mbox', sha256: 'a'.repeat(64), meta: {} })) taken.push(item);
  return taken;
}
const captures = (items: readonly (Ingested | { what: string })[]): Ingested[] => items.flatMap((item) => ('capture' in item ? [item] : []));

describe('a mailbox', () => {
  it('gives each message as its bytes in the file, and each is read as mail', async () => {
    const box = mailbox(letter('Crane', 'The crane fell, the harbour master said.'), letter('Ferry', 'The ferry is late.'));
    expect(isMbox(box.toString('latin1'))).toBe(true);
    const messages = captures(await take(box));
    expect(messages.map((message) => read(message, 'r1')).map(({ title, publisher, text }) => [title, publisher, text])).toEqual([
      ['Crane', 'Ann Roe', expect.stringContaining('The crane fell')],
      ['Ferry', 'Ann Roe', expect.stringContaining('late')],
    ]);
    for (const { capture, bytes } of messages) {
      expect(box.subarray(...(capture.parent?.bytes ?? [0, 0]))).toEqual(Buffer.from(bytes));
      expect(capture.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('is not cut where somebody writes From within a message', async () => {
    const words = 'From here on nobody knew.\n\n>From the quay came smoke.\n\nFrom Monday on the bridge is shut.';
    expect(captures(await take(mailbox(letter('Quay', words)))).length).toBe(1);
  });

  it('is told from a letter that begins with the word', () => {
    expect(isMbox('From Ann, with love:\n')).toBe(false);
    expect(isMbox('From: Ann Roe <ann@harbour.example>\nSubject: Crane\n')).toBe(false);
  });

  it('tells a message that is too large and goes on behind it', async () => {
    const [large, small] = await take(mailbox(letter('Large', 'x'.repeat(MAX_BYTES)), letter('Small', 'The ferry is late.')), 1 << 16);
    expect(large).toMatchObject({ what: expect.stringContaining('20 MB') });
    expect(captures(small ? [small] : []).length).toBe(1);
  });

  it('loses no byte of its messages, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 50 }), async (texts, chunk) => {
        const letters = texts.map((words, nth) => letter(`n${nth}`, `Words: ${words.replace(/[\r\n]/g, ' ')}`));
        expect(captures(await take(mailbox(...letters), chunk)).map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(letters);
      }),
      { numRuns: 50 },
    );
  });
});
