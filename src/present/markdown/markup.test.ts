import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, joined, link, md } from './markup.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader of the rendered paragraph sees; anything but one paragraph of plain text comes back as its HTML. */
function seen(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const inner = /^<p>([^<]*)<\/p>\n$/.exec(html)?.[1];
  return inner === undefined ? html : inner.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

describe('escapeMarkdown', () => {
  it.each([
    '*a*',
    '**b**',
    '_i_',
    '__b__',
    '`c`',
    '[x](http://a.example)',
    '![x](y)',
    '<script>',
    '&lt;',
    '# h',
    '## h',
    '- l',
    '+ l',
    '1. l',
    '12) l',
    '> q',
    'https://a.example/b',
    'www.a.example',
    'a@b.example',
    '---',
    '***',
    '```',
    '~~~',
    '~~s~~',
    '| a | b |',
    'a | b',
    '[^1]',
    '[^1]: note',
    '\\*',
    '$x$',
    '=====',
    'snake_case_name',
  ])('shows %s as it is', (text) => {
    expect(seen(escapeMarkdown(text))).toBe(text);
  });

  it('shows any text as it is: one paragraph, no element', () => {
    const signs = fc.string({ unit: fc.constantFrom(...Array.from(' \\`*_[]()<>&|~#+-=.!$1a^:"\'\n')), maxLength: 30 });
    fc.assert(
      fc.property(signs, (text) => {
        // in front stands a word: a text is never alone on its line unless it is a paragraph
        const shown = seen(`x ${escapeMarkdown(text)} y`);
        expect(shown.replace(/\s+/g, ' ')).toBe(`x ${text} y`.replace(/\s+/g, ' '));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves plain words readable raw', () => {
    for (const text of ['The mayor (Signe Dahl) said: “No.”', '@strand_watch', '-5 °C', '59.02° N', 'A – B', '2024-05-06'])
      expect(escapeMarkdown(text)).toBe(text);
  });

  it('isolates words that run from right to left', () => {
    expect(escapeMarkdown('خمسة')).toBe('\u2068خمسة\u2069');
  });

  it('takes out line feeds and terminal sequences', () => {
    expect(escapeMarkdown('a\n# b\u001B[2Jc')).toBe('a # bc');
  });
});

describe('link', () => {
  it('links http and https only', () => {
    expect(link('https://a.example/b_c').text).toBe('<https://a.example/b_c>');
    for (const url of ['javascript:alert(1)', 'https://a.example/> <b', 'news/*a*.html']) expect(link(url).text).not.toMatch(/^</);
  });
});

describe('md', () => {
  it('escapes what it is given and leaves what it has made', () => {
    expect(md`**${'*a*'}** ${md`**b**`} ${[1, null, false]}`.text).toBe('**\\*a\\*** **b** 1');
    expect(joined(['a', md`*b*`], ', ').text).toBe('a, *b*');
  });
});
