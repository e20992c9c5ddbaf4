import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Ingested } from '../../model/capture.ts';
import type { Fault } from '../../model/fault.ts';
import { isFeed, itemsOfFeed } from './feed.ts';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Harbour &amp; Coast – news</title><link>https://harbour.example/</link>
<!-- <item>an old one</item> -->
<item><title>Crane falls</title><link>https://harbour.example/crane?a=1&amp;b=2</link><dc:creator>Ann Roe</dc:creator>
<description>In <![CDATA[brief: </item> is no end]]></description>
<content:encoded><![CDATA[<p>The crane fell at noon, the harbour master said.</p>]]></content:encoded></item>
<item><title>Ferry late</title><guid>https://harbour.example/ferry</guid><description>&lt;p&gt;The ferry is late.&lt;/p&gt;</description></item>
</channel></rss>`;

function take(feed: string): { captures: Ingested[]; faults: Fault[]; bytes: Buffer } {
  const bytes = Buffer.from(feed);
  const items = [...itemsOfFeed(bytes, { from: 'feed.xml', how: 'file', fetched_at: null }, {})];
  return { captures: items.flatMap((item) => ('capture' in item ? [item] : [])), faults: items.flatMap((item) => ('capture' in item ? [] : [item])), bytes };
}

describe('a feed', () => {
  it('gives each item as its bytes, with its address and the title of the feed', () => {
    const { captures, faults, bytes } = take(RSS);
    expect(faults).toEqual([]);
    expect(captures.map(({ meta }) => meta.url)).toEqual(['https://harbour.example/crane?a=1&b=2', 'https://harbour.example/ferry']);
    for (const { capture, bytes: part } of captures) {
      expect(bytes.subarray(...(capture.parent?.bytes ?? [0, 0]))).toEqual(Buffer.from(part));
      expect(capture.headers['feed-title']).toBe('Harbour & Coast – news');
    }
  });

  it('has the items that a full parser finds', () => {
    const { feed } = parseFeed(RSS);
    expect('items' in feed ? feed.items?.length : 0).toBe(take(RSS).captures.length);
  });

  it('of JSON is taken apart too, after characters of several bytes', () => {
    const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Küste', items: [{ id: 'é', url: 'https://a.example/1' }, { id: '2' }] });
    const { captures, bytes } = take(json);
    expect(isFeed(json)).toBe(true);
    expect(captures.map(({ capture }) => JSON.parse(bytes.subarray(...(capture.parent?.bytes ?? [0, 0])).toString()).id)).toEqual(['é', '2']);
    expect(captures[0]?.meta.url).toBe('https://a.example/1');
  });

  it('that ends inside an item keeps those before it', () => {
    const { captures, faults } = take(RSS.slice(0, RSS.indexOf('Ferry late')));
    expect(captures).toHaveLength(1);
    expect(faults).toMatchObject([{ what: expect.stringMatching(/ends inside the item/) }]);
  });

  it('that defines entities is refused: none is ever expanded', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "laugh"><!ENTITY b "${'&a;'.repeat(100)}">]>${RSS.slice(RSS.indexOf('<rss'))}`;
    expect(take(bomb)).toMatchObject({ captures: [], faults: [{ what: expect.stringMatching(/entities of its own/) }] });
  });

  it('is told from pages and other XML', () => {
    expect(isFeed(RSS)).toBe(true);
    expect(isFeed('<feed xmlns="http://www.w3.org/2005/Atom">')).toBe(true);
    expect(isFeed('<!doctype html><html><body><rss></rss>')).toBe(false);
    expect(isFeed('<feed xmlns="urn:other">')).toBe(false);
  });

  it('takes any bytes without failing', () => {
    const part = fc.constantFrom('<item>', '</item>', '<![CDATA[', ']]>', '<!--', '-->', '<title>', '</title>', '&amp;', '&#x1F600;', '{"items":[', '{}', ']}');
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 30 }), (parts) => {
        const { captures, bytes } = take(parts.join(''));
        for (const { capture } of captures) expect(capture.parent?.bytes?.[1]).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
