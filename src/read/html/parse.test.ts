import { describe, expect, it } from 'vitest';
import { parsePage } from './parse.ts';
import { type Element, elementsOf, isElement, type TextNode } from './tree.ts';

/** `div(p("a") "b")` */
function shape(element: Element): string {
  return element.children.map((child) => (isElement(child) ? `${child.tag}(${shape(child)})` : JSON.stringify(child.data))).join(' ');
}
const texts = (element: Element): TextNode[] => elementsOf(element).flatMap(({ children }) => children.filter((child): child is TextNode => !isElement(child)));

describe('parsePage', () => {
  it.each([
    ['<p>a<p>b', 'p("a") p("b")'],
    ['<p><b>a<p>b', 'p(b("a")) p("b")'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>d', 'ul(li("a") li("b" ul(li("c")))) "d"'],
    ['<table><tr><td>a<td>b<tr><td>c</table>', 'table(tr(td("a") td("b")) tr(td("c")))'],
    ['<div><b><div>a</b>b</div>c</div>', 'div(b(div("a" "b") "c"))'],
    ['<div>a</span></p>b</div>', 'div("a" "b")'],
    ['a<br/>b<img src=x>c', '"a" br() "b" img() "c"'],
    ['<script>var a = "<p>"</script><style>p{}</style>a', 'script() style() "a"'],
    ['<script type="application/ld+json">{"a":1}</script>', 'script("{\\"a\\":1}")'],
    ['<!-- <p>a --><![CDATA[b]]>c', '"c"'],
    ['<DIV>a</DIV>', 'div("a")'],
  ])('%s', (source, expected) => expect(shape(parsePage(source))).toBe(expected));

  it('says of every text where it stands, entities as what they stand for', () => {
    const source = '<p>Fish &amp; chips&#8212;&nbsp;5 &euro; &unknown; &notin; &lt</p>';
    const found = texts(parsePage(source));
    expect(found.map(({ data }) => data).join('')).toBe('Fish & chips—\u00A05 € &unknown; ∉ <');
    for (const { data, start, end } of found) if (data.length === end - start) expect(source.slice(start, end)).toBe(data);
    expect(found.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source.slice(3, -4));
  });

  it('reads attributes with entities, the first of a name counting', () => {
    const [a] = parsePage('<a href="/x?a=1&amp;b=2" HREF=/y class="Story__Body relatedLinks" onclick="x()">').children;
    expect(a && isElement(a) && a.attributes).toEqual({ href: '/x?a=1&b=2', class: 'Story__Body relatedLinks' });
    expect(a && isElement(a) && [...a.hints]).toEqual(expect.arrayContaining(['story', 'body', 'story__body', 'related', 'links', 'relatedlinks']));
  });

  it('keeps the text below any depth, and comes out of it again', () => {
    const root = parsePage(`${'<div>'.repeat(50_000)}<p>deep</p>${'</div>'.repeat(50_000)}<p>after</p>`);
    expect(texts(root).map(({ data }) => data)).toEqual(['deep', 'after']);
    expect(root.children.map((child) => isElement(child) && child.tag)).toEqual(['div', 'p']);
  });
});
