import { describe, expect, it } from 'vitest';
import { emptyHead, type PostHint } from '../document.ts';
import { publisherOf } from './account.ts';

const TEXT = 'Port of Holm\nRind Radio\n';
const post = (more: Partial<PostHint>): PostHint => ({
  start: 0,
  platform: 'telegram',
  url: 'https://t.me/holm_port/7',
  posted: null,
  author: [0, 13],
  content: null,
  ...more,
});
const radio = post({ url: 'https://t.me/rind_radio/5', author: [13, 24] });
const publisher = (site: string | null, hints: readonly PostHint[], url: string | null = null): string | null =>
  publisherOf({ ...emptyHead(), publisher: site, url }, hints, TEXT);

describe('the publisher of a saved page of posts', () => {
  it('is the channel, not the site', () => {
    expect(publisher('Telegram', [post({})])).toBe('Port of Holm');
    expect(publisher(null, [post({})], 'https://t.me/s/holm_port')).toBe('Port of Holm');
  });

  it('is nobody whose post is only passed on there', () => {
    expect(publisher('Telegram', [{ ...radio, how: 'forward' }, post({})])).toBe('Port of Holm');
    expect(publisher('Telegram', [{ ...radio, how: 'forward' }])).toBe('Telegram');
  });

  it('is the account that the address names, where a post of another stands above', () => {
    const [asked, answer] = [
      post({ platform: 'x', url: 'https://x.com/rind_radio/status/1', author: [13, 24] }),
      post({ platform: 'x', url: 'https://x.com/HolmPort/status/2' }),
    ];
    expect(publisher('X (formerly Twitter)', [asked, answer], 'https://x.com/holmport/status/2')).toBe('Port of Holm');
    expect(publisher('Twitter', [asked, answer])).toBe('Rind Radio');
  });

  it('is its handle, where no name is shown', () => {
    expect(publisher('X', [post({ platform: 'x', url: null, author: null, handle: '@holmport' })])).toBe('@holmport');
  });

  it('of any other page stays, whatever posts it shows', () => {
    expect(publisher('The Courier', [post({})], 'https://courier.example/quay')).toBe('The Courier');
    expect(publisher(null, [post({})], 'https://courier.example/quay')).toBeNull();
    expect(publisher('Telegram', [])).toBe('Telegram');
    expect(publisher('X', [post({ platform: 'x', url: 'https://x.com/holmport/status/2' })], 'https://x.com/search?q=quay')).toBe('X');
    expect(publisher('Telegram', [post({ platform: 'x' })])).toBe('Telegram');
  });
});
