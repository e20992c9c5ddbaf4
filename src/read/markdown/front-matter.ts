import { bylineNames } from '../byline.ts';
import { readDate } from '../date.ts';
import type { Head } from '../document.ts';

const FENCE = /^---[ \t]*\r?\n/;
const LONGEST = 10_000;

/** The YAML front matter of a Markdown file, as far as it speaks of the report: simple `key: value` lines. `end` is where the text begins. */
export function frontMatter(source: string): { head: Partial<Head>; end: number } {
  const open = FENCE.exec(source.slice(0, 100));
  const close = open ? /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source.slice(0, LONGEST)) : null;
  if (!open || !close) return { head: {}, end: 0 };
  const values = new Map<string, string>();
  for (const line of source.slice(open[0].length, close.index).split(/\r?\n/)) {
    const [, key = '', value = ''] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const bare = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^\[(.*)\]$/, '$1');
    if (key !== '' && bare !== '') values.set(key.toLowerCase(), bare);
  }
  const first = (...keys: string[]): string | null => keys.map((key) => values.get(key)).find((value) => value !== undefined) ?? null;
  const author = first('author', 'authors', 'byline', 'by');
  return {
    head: {
      title: first('title', 'headline'),
      byline: author === null ? [] : bylineNames(author.replace(/["']/g, ''), true),
      publisher: first('publisher', 'site', 'source', 'outlet'),
      published: readDate(first('published', 'date', 'pubdate') ?? ''),
      modified: readDate(first('updated', 'modified', 'lastmod') ?? ''),
      language: first('language', 'lang'),
      url: first('url', 'canonical', 'canonical_url', 'link'),
    },
    end: close.index + close[0].length,
  };
}
