import { describe, expect, it } from 'vitest';
import { sealedPage } from './page.ts';

const shown = (html: string): string => /<body>(.*)<\/body>/s.exec(sealedPage({ html }))?.[1] ?? '';

describe('a captured page', () => {
  it('keeps its words in their order, with headings, lists and tables', () => {
    const html = '<h1>Ferry</h1><p>It <b>sank</b>.</p><ul><li>One</li></ul><table><tr><td colspan="2">Two</td></tr></table>';
    expect(shown(html)).toBe(html);
  });

  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>'],
    ['a script in capitals', '<p>a</p><SCRIPT SRC=//evil.example/x.js></SCRIPT>'],
    ['a script that ends another', '<p>a</p><scr<script>ipt>alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)">a</p>'],
    ['a handler of a picture', '<p>a</p><img src=x onerror=alert(1)>'],
    ['a style with an address', '<p style="background:url(http://evil.example/)">a</p>'],
    ['a style sheet', '<p>a</p><style>@import "http://evil.example/";</style><link rel=stylesheet href=//evil.example/x.css>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=http://evil.example/"><p>a</p>'],
    ['a base', '<base href="http://evil.example/"><p>a</p>'],
    ['a form', '<form action="http://evil.example/"><input name=x><button formaction="http://evil.example/">go</button></form><p>a</p>'],
    ['a frame', '<p>a</p><iframe src="http://evil.example/"></iframe><object data="http://evil.example/"></object><embed src=x>'],
    ['a frame with its own page', '<p>a</p><iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['a drawing with a script', '<p>a</p><svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>'],
    ['mathematics that hides a tag', '<p>a</p><math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>'],
    ['a template', '<p>a</p><template><script>alert(1)</script></template><noscript><img src=http://evil.example/></noscript>'],
    ['a comment that ends early', '<p>a</p><!--><img src=x onerror=alert(1)>-->'],
    ['media', '<p>a</p><video src="http://evil.example/v" poster="http://evil.example/p"></video><audio src=x></audio><source srcset=x>'],
  ])('loses %s', (_what, html) => {
    const page = shown(html);
    expect(page).toContain('a');
    expect(page).not.toMatch(/<(?:script|img|iframe|object|embed|svg|math|form|input|button|meta|base|link|style|video|audio|source|template|noscript)/i);
    expect(page).not.toMatch(/\s(?:on\w+|style|src|srcset|srcdoc|href|action|formaction|poster|background)\s*=/i);
    expect(page).not.toMatch(/alert\(1\)<\/script/i);
  });

  it('shows where links led and pictures were, without leading there', () => {
    const page = shown('<p>See <a href="javascript:alert(1)">this</a> and <img src="http://far.example/i.png" alt="a pier"></p>');
    expect(page).toMatch(/<span class="was-link" title="javascript:alert\(1\)">this<\/span>/);
    expect(page).toMatch(/<span class="was-picture" title="http:\/\/far\.example\/i\.png">a pier<\/span>/);
  });

  it('cannot break out of an attribute', () => {
    const page = shown("<a href='\"><script>alert(1)</script>'>x</a>");
    expect(page).not.toContain('<script');
    expect(page).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('takes only its own classes', () => {
    expect(shown('<span class="mine was-link">x</span>')).toBe('<span class="was-link">x</span>');
  });

  it('of a plain text shows the characters as they are', () => {
    const page = sealedPage({ title: '<b>Title</b>', text: 'a < b & "c" <script>' });
    expect(page).toContain('&#60;b&#62;Title');
    expect(page).toContain('a &#60; b &#38; &#34;c&#34; &#60;script&#62;');
  });
});
