import { bylineNames } from '../byline.ts';
import { readDate } from '../date.ts';
import type { Head } from '../document.ts';
import { headFromJsonLd } from './json-ld.ts';
import { type Element, elementsOf, isElement, isJsonLd, textOf } from './tree.ts';

/** What a page says about itself apart from its text, and all the titles it gives itself, best first. */
export interface PageHead {
  head: Head;
  titles: string[];
}

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'];
const PUBLISHER = ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'apple-mobile-web-app-title'];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
];
const AUTHOR = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl', 'twitter:data1'];

/** Reads JSON-LD, OpenGraph, other meta elements, microdata and the first `<time>`; where they differ, the more specific one wins. */
export function readHead(root: Element): PageHead {
  const elements = elementsOf(root);
  const meta = metaOf(elements);
  const first = (names: readonly string[]): string | null => names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined) ?? null;
  const date = (names: readonly string[]): string | null =>
    names
      .flatMap((name) => meta.get(name) ?? [])
      .map(readDate)
      .find((value) => value !== null) ?? null;

  const ld = headFromJsonLd(elements.filter(isJsonLd).map(scriptText));
  const documentTitle = elements.find(({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg');
  const tabTitle = documentTitle ? textOf(documentTitle) : null;
  const publisher = ld.publisher ?? itemName(elements, 'publisher') ?? first(PUBLISHER);
  const titles = [ld.title, first(TITLE), tabTitle === null ? null : withoutSite(tabTitle, publisher)].flatMap((title) => (title ? [title] : []));
  const head: Head = {
    title: titles[0] ?? null,
    byline: ld.byline.length > 0 ? ld.byline : authorsOf(meta),
    publisher,
    published: ld.published ?? date(PUBLISHED) ?? timeOf(elements, 'datePublished'),
    modified: ld.modified ?? date(MODIFIED) ?? timeOf(elements, 'dateModified'),
    language: languageCode(
      elements.find(({ tag }) => tag === 'html')?.attributes['lang'] ?? meta.get('og:locale')?.[0] ?? meta.get('content-language')?.[0] ?? ld.language,
    ),
    url: canonicalUrl(elements) ?? first(['og:url']) ?? ld.url,
  };
  return { head, titles };
}

/** `content` of the meta elements by name, property or itemprop in lower case. */
function metaOf(elements: readonly Element[]): ReadonlyMap<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta') continue;
    const content = attributes['content']?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const name of [attributes['property'], attributes['name'], attributes['itemprop'], attributes['http-equiv']]) {
      const key = name?.toLowerCase().trim();
      if (key) meta.set(key, [...(meta.get(key) ?? []).slice(0, 20), content]);
    }
  }
  return meta;
}

function authorsOf(meta: ReadonlyMap<string, readonly string[]>): string[] {
  for (const name of AUTHOR) {
    const values = (meta.get(name) ?? []).filter((value) => !/^https?:|^@/.test(value));
    const names = values.flatMap((value) => bylineNames(value, true));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** Microdata `itemprop="publisher"`: the name inside, or its own text. */
function itemName(elements: readonly Element[], property: string): string | null {
  const holder = elements.find(({ attributes }) => attributes['itemprop'] === property);
  if (!holder) return null;
  const inside = elementsOf(holder).find(({ attributes }) => attributes['itemprop'] === 'name');
  const text = inside ? (inside.attributes['content'] ?? textOf(inside)) : (holder.attributes['content'] ?? textOf(holder, 100));
  return text.trim() === '' || text.length > 100 ? null : text.trim();
}

/** The time marked with the property, or for publication the first `<time>` of the page that says when. */
function timeOf(elements: readonly Element[], property: 'datePublished' | 'dateModified'): string | null {
  const value = (element: Element): string | null => readDate(element.attributes['datetime'] ?? element.attributes['content'] ?? textOf(element, 100));
  const marked = elements.find((element) => (element.attributes['itemprop'] ?? '').split(/\s+/).includes(property) && value(element) !== null);
  if (marked) return value(marked);
  if (property === 'dateModified') return null;
  const times = elements.filter(({ tag }) => tag === 'time');
  const time = times.find((element) => 'pubdate' in element.attributes && value(element) !== null) ?? times.find((element) => value(element) !== null);
  return time ? value(time) : null;
}

/** "Bridge closed – The Courier" without the site; kept when what remains would be short. */
function withoutSite(title: string, publisher: string | null): string {
  const cut = Math.max(...[' | ', ' – ', ' — ', ' - ', ' :: ', ' « ', ' • ', ' / '].map((mark) => title.lastIndexOf(mark)));
  if (cut <= 0) return title;
  const head = title.slice(0, cut).trim();
  const tail = title.slice(cut + 3).trim();
  const same = publisher !== null && tail.toLowerCase() === publisher.toLowerCase();
  return same || (head.split(' ').length >= 3 && tail.split(' ').length <= 4) ? head : title;
}

function languageCode(tag: string | null | undefined): string | null {
  return /^\s*([a-z]{2})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
}

function canonicalUrl(elements: readonly Element[]): string | null {
  const href = elements.find(({ tag, attributes }) => tag === 'link' && (attributes['rel'] ?? '').toLowerCase() === 'canonical')?.attributes['href']?.trim();
  return href !== undefined && /^https?:\/\//i.test(href) ? href : null;
}

function scriptText({ children }: Element): string {
  return children.map((child) => (isElement(child) ? '' : child.data)).join('');
}
