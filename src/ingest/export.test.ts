import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JsonSplitter } from '../formats/json/splitter.ts';
import type { Ingested } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { ingest } from './ingest.ts';

let dir: string;
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-export-'));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

const put = (name: string, content: string): string => {
  fs.writeFileSync(path.join(dir, name), content);
  return path.join(dir, name);
};
async function take(file: string): Promise<{ captures: Ingested[]; faults: Fault[] }> {
  const captures: Ingested[] = [];
  const faults: Fault[] = [];
  for await (const item of ingest([file])) {
    if ('capture' in item) captures.push(item);
    else faults.push(item);
  }
  return { captures, faults };
}

const message = (id: number, text: unknown) => ({ id, type: 'message', date: '2024-05-06T07:08:09', date_unixtime: '1714979289', from: 'Holm Port', text });
const chat = { name: 'Holm "Port"', type: 'public_channel', id: 1234567, messages: [message(1, 'Quay } shut'), { id: 2, type: 'service' }, message(3, '')] };

describe('a Telegram export', () => {
  it('gives every message with words as its bytes in the file, with its chat', async () => {
    const file = put('result.json', JSON.stringify(chat, null, 1));
    const { captures, faults } = await take(file);
    expect(faults).toEqual([]);
    expect(captures).toHaveLength(1);
    const { capture, bytes } = captures[0] ?? expect.fail();
    expect(fs.readFileSync(file).subarray(...(capture.parent?.bytes ?? [0, 0]))).toEqual(Buffer.from(bytes));
    expect(capture.headers).toEqual({ 'telegram-chat': 'Holm "Port"', 'telegram-chat-type': 'public_channel', 'telegram-chat-id': '1234567' });
  });

  it('keeps what was read before the place where it is cut off', async () => {
    const { captures, faults } = await take(put('result.json', JSON.stringify(chat).slice(0, -30)));
    expect(captures).toHaveLength(1);
    expect(faults).toMatchObject([{ what: expect.stringMatching(/ends in the middle/) }]);
  });
});

describe('an X archive', () => {
  it('gives every post, with the account that stands beside it', async () => {
    put('account.js', 'window.YTD.account.part0 = [{"account":{"username":"holmport","accountDisplayName":"Holm Port"}}]');
    const { captures } = await take(put('tweets.js', 'window.YTD.tweets.part0 = [ {"tweet":{"id_str":"1","full_text":"Quay shut"}} ]'));
    expect(captures[0]?.capture.headers).toEqual({ 'x-account': 'holmport', 'x-account-name': 'Holm Port' });
  });
});

describe('JsonSplitter', () => {
  it('cuts out the same elements however the bytes are chunked', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const bytes = Buffer.from(JSON.stringify({ a: 'x', list: items, z: [1] }));
        const splitter = new JsonSplitter((names) => names.at(-1) === 'list', 1e6);
        const found: unknown[] = [];
        for (let i = 0; i < bytes.length; i += size)
          for (const element of splitter.push(bytes.subarray(i, i + size))) {
            expect(bytes.subarray(element.start, element.start + element.bytes.length)).toEqual(Buffer.from(element.bytes));
            found.push(JSON.parse(Buffer.from(element.bytes).toString()));
          }
        splitter.end();
        expect(found).toEqual(JSON.parse(JSON.stringify(items)));
      }),
    );
  });
});
