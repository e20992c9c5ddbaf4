import { describe, expect, it } from 'vitest';
import { type PageHead, readHead } from './head.ts';
import { parsePage } from './parse.ts';

const headOf = (head: string, body = ''): PageHead['head'] => readHead(parsePage(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`)).head;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readHead', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Quay shut',
    datePublished: '2024-05-06T07:00:00Z',
    dateModified: '2024-05-06T09:00:00Z',
    author: { name: 'Ann Lee' },
    publisher: { name: 'Holm Gazette' },
  };
  const expected = {
    title: 'Quay shut',
    published: '2024-05-06T07:00:00Z',
    modified: '2024-05-06T09:00:00Z',
    byline: ['Ann Lee'],
    publisher: 'Holm Gazette',
    language: 'en',
  };

  it.each([
    ['by itself', article],
    ['in a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }],
    ['with several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['as the live blog it is', { ...article, '@type': 'LiveBlogPosting', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Gates open' }] }],
    [
      'by reference',
      {
        '@graph': [
          { ...article, author: { '@id': '#a' }, publisher: { '@id': '#p' } },
          { '@id': '#a', '@type': 'Person', name: 'Ann Lee' },
          { '@id': '#p', name: 'Holm Gazette' },
        ],
      },
    ],
  ])('reads JSON-LD %s', (_, value) => expect(headOf(ld(value))).toMatchObject(expected));

  it('takes authors in any form', () => {
    expect(headOf(ld({ ...article, author: ['Ann Lee', { name: 'Bo Ek' }, { name: 'Bo Ek' }] })).byline).toEqual(['Ann Lee', 'Bo Ek']);
    expect(headOf(ld({ ...article, author: 'Ann Lee and Bo Ek' })).byline).toEqual(['Ann Lee', 'Bo Ek']);
  });

  it('goes on when JSON-LD is broken or empty', () => {
    expect(headOf('<script type="application/ld+json">{"@type":</script><meta property="og:title" content="Quay shut">').title).toBe('Quay shut');
    expect(headOf(ld({ ...article, keywords: Array.from({ length: 200_000 }, () => ({})) })).title).toBe('Quay shut');
    expect(headOf(ld(null) + ld([]) + ld('x')).title).toBeNull();
  });

  it('reads OpenGraph and other meta elements', () => {
    const meta = {
      'og:title': 'Quay shut',
      'og:site_name': 'Holm Gazette',
      'article:published_time': '2024-05-06T07:00:00Z',
      'article:modified_time': '2024-05-06T09:00:00Z',
      author: 'Ann Lee',
      'article:author': 'https://facebook.com/x',
    };
    expect(
      headOf(
        Object.entries(meta)
          .map(([name, content]) => `<meta property="${name}" content="${content}">`)
          .join(''),
      ),
    ).toMatchObject(expected);
  });

  it('reads microdata and time elements', () => {
    expect(
      headOf(
        '',
        '<time itemprop="datePublished" datetime="2024-05-06">today</time><div itemprop="publisher"><meta itemprop="name" content="Holm Gazette"></div>',
      ),
    ).toMatchObject({ published: '2024-05-06', publisher: 'Holm Gazette' });
    expect(headOf('', '<time>soon</time><time datetime="2024-05-06T07:00Z">x</time><time datetime="2023-01-01">y</time>').published).toBe(
      '2024-05-06T07:00:00Z',
    );
  });

  it.each([
    ['Quay shut after barge strike | Holm Gazette', 'Quay shut after barge strike'],
    ['Quay shut – harbour master blames the barge - Holm Gazette', 'Quay shut – harbour master blames the barge'],
    ['Quay shut', 'Quay shut'],
    ['A - B', 'A - B'],
  ])('takes the site off the title of the window: %s', (title, expected) => expect(headOf(`<title>${title}</title>`).title).toBe(expected));

  it('takes the canonical address, when it is one', () => {
    expect(headOf('<link rel="canonical" href="https://holm.example/quay">').url).toBe('https://holm.example/quay');
    expect(headOf('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
  });
});
