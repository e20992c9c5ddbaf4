import { describe, expect, it } from 'vitest';
import { FEED_ITEM, JSON_FEED_ITEM } from '../../formats/media-types.ts';
import type { Report } from '../../model/report.ts';
import { read } from '../read.ts';

function report(item: string, media_type = FEED_ITEM): { report: Report; bytes: Buffer } {
  const bytes = Buffer.from(item);
  const capture = {
    sha256: '0'.repeat(64),
    media_type,
    size: bytes.length,
    from: 'a',
    how: 'file' as const,
    fetched_at: null,
    redirects: [],
    headers: { 'feed-title': 'Harbour News' },
    tool: 't',
    operator: null,
  };
  return { report: read({ capture, bytes, meta: {} }, 'r1'), bytes };
}

const FULL = `<item><title>Crane &amp; quay</title><link>https://a.example/1</link><pubDate>Mon, 06 May 2024 07:08:00 GMT</pubDate><dc:creator>Ann Roe</dc:creator>
<description>Short.</description><enclosure url="https://a.example/p.jpg" type="image/jpeg"/>
<content:encoded><![CDATA[<p>The crane fell, the harbour master said.</p><p>Nobody stood beneath it.</p>]]></content:encoded></item>`;

describe('an item of a feed', () => {
  it('is a report of the feed: title, fullest text, each character leading to its bytes', () => {
    const { report: read, bytes } = report(FULL);
    expect(read).toMatchObject({
      title: 'Crane & quay',
      publisher: 'Harbour News',
      byline: ['Ann Roe'],
      published: '2024-05-06T07:08:00Z',
      url: 'https://a.example/1',
      attachments: [{ kind: 'image', href: 'https://a.example/p.jpg' }],
    });
    expect(read.text).toBe('Crane & quay\n\nThe crane fell, the harbour master said.\n\nNobody stood beneath it.');
    for (const run of read.map) if (run.exact) expect(bytes.subarray(...run.bytes).toString()).toBe(read.text.slice(...run.text));
  });

  it('is read when its markup is written with entities, or stands in it as such', () => {
    expect(report('<item><title>A</title><description>&lt;p&gt;It fell &amp;amp; broke.&lt;/p&gt;</description></item>').report.text).toMatch(
      /It fell & broke\./,
    );
    const xhtml = '<entry><title>A</title><content type="xhtml"><div><p>It fell.</p><p>It broke.</p></div></content><author><name>Bo</name></author></entry>';
    expect(report(xhtml).report).toMatchObject({ byline: ['Bo'], text: 'A\n\nIt fell.\n\nIt broke.' });
  });

  it('of JSON is read too', () => {
    const item = {
      url: 'https://a.example/2',
      title: 'Ferry late',
      content_text: 'It waits: 3 < 4.',
      authors: [{ name: 'Bo' }],
      date_published: '2024-05-06T07:08:09Z',
    };
    const { report: read } = report(JSON.stringify(item), JSON_FEED_ITEM);
    expect(read).toMatchObject({ title: 'Ferry late', byline: ['Bo'], published: '2024-05-06T07:08:09Z' });
    expect(read.text).toMatch(/It waits: 3 < 4\./);
  });

  it('refuses what is none', () => {
    expect(() => report('words')).toThrow(/not a post or item/);
  });
});
