import { describe, expect, it } from 'vitest';
import { claimRefs, langOf, outLink } from './anchors.ts';

describe('outLink', () => {
  it('links http and https, and tells the other side nothing', () => {
    expect(outLink('https://a.example/?q=1&r=2').text).toBe(
      '<a href="https://a.example/?q=1&amp;r=2" rel="noreferrer noopener external" dir="ltr">https://a.example/?q=1&amp;r=2</a>',
    );
    expect(outLink('HTTP://a.example').text).toContain('href=');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//a.example',
    'mailto:a@b.example',
    ' https://a.example',
    'https://a.example/ b',
    'https://a.example/\u202Egpj',
    'news/a.html',
  ])('does not link %j', (url) => {
    expect(outLink(url).text).not.toContain('href');
  });
});

describe('langOf', () => {
  it('names a language only where one is known', () => {
    expect(langOf('uk')?.text).toBe(' lang="uk"');
    expect(langOf('zh-Hant')?.text).toBe(' lang="zh-Hant"');
    for (const none of [null, undefined, '', 'x" onclick="', 'english']) expect(langOf(none)).toBeNull();
  });
});

describe('claimRefs', () => {
  it('shows a few numbers and says how many more there are', () => {
    const refs = claimRefs([{ id: 'c4' }, { id: 'c5' }, { id: 'c6' }], 2).text;
    expect(refs).toContain('href="#c4-text"');
    expect(refs).toContain('and 1 more');
    expect(refs).not.toContain('c6');
  });
});
