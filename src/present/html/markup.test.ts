import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, joined, Markup } from './markup.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

describe('html', () => {
  it('escapes what it is given and leaves what it has made', () => {
    expect(html`<b title="${'"x"'}">${'<i>'}</b>${html`<br>`}`.text).toBe('<b title="&quot;x&quot;">&lt;i&gt;</b><br>');
  });

  it('joins lists, prints numbers, and prints nothing for nothing', () => {
    expect(html`${[1, html`<hr>`, ['a', '&']]}${null}${undefined}${false}${0}`.text).toBe('1<hr>a&amp;0');
  });
});

describe('escapeHtml', () => {
  it('replaces what a page must not hold: control characters and halves of surrogate pairs', () => {
    expect(escapeHtml('a\u0000b\u001Bc\uD800d')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });

  it('lets no text close an element or an attribute, and loses none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)).toBe(text);
      }),
    );
  });

  it('keeps line feeds, tabs and whole emoji', () => {
    expect(escapeHtml('a\n\t🚢')).toBe('a\n\t🚢');
  });
});

describe('joined', () => {
  it('puts something between parts only', () => {
    expect(html`${joined(['a', 'b', 'c'], new Markup('<br>'))}`.text).toBe('a<br>b<br>c');
    expect(joined([], ',')).toEqual([]);
  });
});
