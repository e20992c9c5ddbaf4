import { describe, expect, it } from 'vitest';
import { TELEGRAM_MESSAGE, X_POST } from '../formats/media-types.ts';
import type { Report } from '../model/report.ts';
import { read } from './read.ts';

function report(media_type: string, value: unknown, headers: Record<string, string> = {}): { report: Report; bytes: Buffer } {
  const bytes = Buffer.from(JSON.stringify(value));
  const capture = {
    sha256: '0'.repeat(64),
    media_type,
    size: bytes.length,
    from: 'a',
    how: 'export' as const,
    fetched_at: null,
    redirects: [],
    headers,
    tool: 't',
    operator: null,
  };
  return { report: read({ capture, bytes, meta: {} }, 'r1'), bytes };
}

const chat = { 'telegram-chat': 'Holm Port', 'telegram-chat-type': 'public_channel', 'telegram-chat-id': '12' };
const message = {
  id: 7,
  type: 'message',
  date_unixtime: '1714979289',
  from: 'Holm Port',
  reply_to_message_id: 5,
  text: ['Набережна "', { type: 'bold', text: 'shut' }, '".\nBoats wait.'],
};

describe('a Telegram message', () => {
  it('is a report of its channel, each character leading to its bytes', () => {
    const { report: read, bytes } = report(TELEGRAM_MESSAGE, message, chat);
    expect(read).toMatchObject({
      publisher: 'Holm Port',
      published: '2024-05-06T07:08:09Z',
      url: 'https://t.me/c/12/7',
      text: 'Набережна "shut".\n\nBoats wait.',
    });
    for (const run of read.map) if (run.exact) expect(bytes.subarray(...run.bytes).toString()).toBe(read.text.slice(...run.text));
    expect(read.passes_on).toMatchObject([{ how: 'reply', url: 'https://t.me/c/12/5', post: null }]);
  });

  it('that is forwarded is a post of the one it comes from', () => {
    const { report: read } = report(TELEGRAM_MESSAGE, { ...message, forwarded_from: 'Rind Pilots' }, chat);
    expect(read.posts).toMatchObject([{ author: 'Rind Pilots', platform: 'telegram' }]);
    expect(read.passes_on?.[0]).toMatchObject({ how: 'forward', author: 'Rind Pilots', post: 0 });
  });

  it('refuses what is no message', () => {
    expect(() => report(TELEGRAM_MESSAGE, [1], chat)).toThrow(/not a post or item/);
  });
});

describe('a post of an X archive', () => {
  const account = { 'x-account': 'holmport', 'x-account-name': 'Holm Port' };

  it('that reposts gives the words to their author', () => {
    const post = { tweet: { id_str: '9', created_at: 'Mon May 06 07:08:09 +0000 2024', full_text: 'RT @rind: Quay &amp; pier shut.' } };
    const { report: read } = report(X_POST, post, account);
    expect(read).toMatchObject({ publisher: 'Holm Port (@holmport)', published: '2024-05-06T07:08:09Z', url: 'https://x.com/holmport/status/9' });
    const [shown] = read.posts;
    expect(shown).toMatchObject({ handle: '@rind' });
    expect(read.text.slice(...(shown?.content ?? [0, 0]))).toBe('Quay & pier shut.');
    expect(read.passes_on).toMatchObject([{ how: 'repost', handle: '@rind', post: 0 }]);
  });

  it('that quotes says whose post', () => {
    const urls = [{ expanded_url: 'https://twitter.com/rind/status/42' }];
    const { report: read } = report(X_POST, { tweet: { id_str: '9', full_text: 'Not so. https://t.co/a', entities: { urls } } }, account);
    expect(read.passes_on).toMatchObject([{ how: 'quote', handle: '@rind', url: 'https://twitter.com/rind/status/42', post: null }]);
  });
});
