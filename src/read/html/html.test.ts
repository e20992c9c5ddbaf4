import { describe, expect, it } from 'vitest';
import type { EmbeddedPost, PassedOn } from '../../model/report.ts';
import { decode } from '../decode.ts';
import type { Document } from '../document.ts';
import { findPosts } from '../posts/posts.ts';
import { readHtml } from './html.ts';

const readPage = (page: string): Document => readHtml(decode(new TextEncoder().encode(page), { encoding: 'utf-8', skip: 0 }));
const blocksOf = (page: string): string[] => {
  const { text, blocks } = readPage(page);
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
};
const postsOf = (page: string): (EmbeddedPost & { words: string; by: string | null })[] => {
  const { text, blocks, hints } = readPage(page);
  return findPosts(text, blocks, hints).posts.map((post) => ({
    ...post,
    words: text.slice(...post.content),
    by: post.author_span && text.slice(...post.author_span),
  }));
};
const passedOnIn = (page: string): PassedOn[] => {
  const { text, blocks, hints } = readPage(page);
  return findPosts(text, blocks, hints).passedOn;
};

const FIRST = 'A barge hit the wall of the quay on Sunday night and broke it, the harbour master said.';
const SECOND = 'Nobody was hurt, she added, though the ferry had left only a minute before the barge came.';
/** A page whose body is known, so that a test can put something into it. */
const page = (inside: string, { before = '', after = '', head = '' } = {}): string =>
  `<html><head><title>Quay shut</title>${head}</head><body>${before}<article><h1>Quay shut</h1><div class="article-body"><p>${FIRST}</p>${inside}<p>${SECOND}</p></div></article>${after}</body></html>`;
const PLAIN = ['title: Quay shut', `paragraph: ${FIRST}`, `paragraph: ${SECOND}`];

describe('what stays out', () => {
  it.each([
    ['navigation', '<nav><p>All the news of the week from the harbour and from the hills behind it.</p></nav>'],
    ['an advertisement', '<div class="ad-slot"><p>Buy a boat today, and get the second one for half of what it would cost you.</p></div>'],
    ['a box that says it is paid for', '<div><p>Sponsored</p><p>Buy a boat today, and pay next year.</p></div>'],
    ['a list of links', '<div class="x7"><a href="/1">The barge that came too late</a><a href="/2">A history of the quay</a></div>'],
    ['related stories', '<section class="related"><h3>Related</h3><p>In May a barge had hit the pier of the bridge, and nobody was hurt then.</p></section>'],
    ['a teaser in the text', '<p><a href="/1">Read more: the barge that came too late</a></p>'],
    ['a newsletter box', '<div class="newsletter"><h4>The Tide</h4><p>Every Friday a letter from the harbour, with a map and a story for you.</p></div>'],
    ['share buttons', '<ul class="share"><li>Facebook</li><li>Telegram</li></ul>'],
    ['hidden text', '<p hidden>Not to be read by anyone at all.</p><p style="display: none">Nor this one, either.</p><span aria-hidden="true">x</span>'],
    ['scripts and templates', '<script>document.write("<p>Quay</p>")</script><template><p>Quay</p></template><noscript><p>Turn on scripts</p></noscript>'],
    ['a pull quote', '<aside class="pull"><p>“The ferry had left”</p></aside>'],
    ['words set large', `<blockquote>${SECOND.slice(0, 40)}</blockquote>`],
  ])('%s', (_, inside) => expect(blocksOf(page(inside))).toEqual(PLAIN));

  it('comments, even when they are longer than the report', () => {
    const comment = '<div><b>quaydog</b><p>I have said for years that the wall would not stand the next barge that came along.</p></div>';
    expect(blocksOf(page('', { after: `<section id="comments">${comment.repeat(20)}</section>` }))).toEqual(PLAIN);
  });

  it('a cookie notice with a title of its own', () => {
    const notice =
      '<div class="cookie-consent"><h1>We value your privacy</h1><p>We and our partners keep data on your device to show you boats that you may like.</p></div>';
    expect(blocksOf(page('', { before: notice }))).toEqual(PLAIN);
  });

  it('a heading with nothing left below it, and words about the author', () => {
    const head = '<meta name="author" content="Ann Lee">';
    expect(
      blocksOf(page('', { head }).replace('</div></article>', '<p>Ann Lee covers the harbour for this paper.</p><h2>More news</h2></div></article>')),
    ).toEqual(PLAIN);
  });
});

describe('what stays', () => {
  it.each<[string, string, string[]]>([
    [
      'headings and lists',
      '<h2>What now</h2><ul><li>The quay is shut.</li><li>Boats wait.</li></ul>',
      ['heading: What now', 'list-item: The quay is shut.', 'list-item: Boats wait.'],
    ],
    ['captions', '<figure><img src="a.jpg"><figcaption>The wall on Monday</figcaption></figure>', ['caption: The wall on Monday']],
    ['quotations that are said nowhere else', '<blockquote><p>We shall build it again.</p></blockquote>', ['quote: We shall build it again.']],
    [
      'rows of tables',
      '<table><tr><th>Day</th><th>Gate</th></tr><tr><td>Monday</td><td>shut</td></tr></table>',
      ['table-row: Day\tGate', 'table-row: Monday\tshut'],
    ],
    [
      'corrections in an aside',
      '<aside class="correction"><p>An earlier version gave another day.</p></aside>',
      ['paragraph: An earlier version gave another day.'],
    ],
    [
      'entries of a live blog',
      '<ol><li><time>14:05</time><h3>Gates open</h3><p>The gates are open.</p></li></ol>',
      ['time-stamp: 14:05', 'heading: Gates open', 'paragraph: The gates are open.'],
    ],
    [
      'line breaks, and paragraphs made of two',
      'One line.<br>Another line.<br><br>A new paragraph.',
      ['paragraph: One line.\nAnother line.', 'paragraph: A new paragraph.'],
    ],
    [
      'a paragraph with a link in it',
      '<p>See <a href="/p">the statement of the port</a> for what the harbour master wrote.</p>',
      ['paragraph: See the statement of the port for what the harbour master wrote.'],
    ],
  ])('%s', (_, inside, expected) => expect(blocksOf(page(inside))).toEqual([PLAIN[0], PLAIN[1], ...expected, PLAIN[2]]));

  it('what stands between title and body: standfirst, byline, date, picture', () => {
    const header =
      '<p class="standfirst">The wall had been weak for years.</p><p class="byline">By Ann Lee</p><time datetime="2024-05-06">6 May 2024</time><figure><figcaption>The quay</figcaption></figure><p>Home</p>';
    const { text, blocks, head } = readPage(page('').replace('</h1>', `</h1>${header}`));
    expect(blocks.slice(1, 5).map(({ kind, span }) => `${kind}: ${text.slice(...span)}`)).toEqual([
      'paragraph: The wall had been weak for years.',
      'byline: By Ann Lee',
      'time-stamp: 6 May 2024',
      'caption: The quay',
    ]);
    expect(text).not.toContain('Home');
    expect(head).toMatchObject({ byline: ['Ann Lee'], published: '2024-05-06' });
  });

  it('every article of a page that has several', () => {
    const item = (n: number): string =>
      `<article><h2>Story ${n}</h2><p>In story ${n} the harbour master said that the quay was shut until further notice.</p></article>`;
    expect(blocksOf(`<body><nav>x</nav><h1>In brief</h1>${item(1)}${item(2)}${item(3)}</body>`).filter((block) => block.startsWith('heading'))).toHaveLength(3);
  });

  it('links with their words', () => {
    const { text, links } = readPage(page('<p>She pointed to <a href="https://port.example/s">a statement </a>by the port of Holm.</p>'));
    expect(links.map(({ href, span }) => [href, text.slice(...span)])).toEqual([['https://port.example/s', 'a statement']]);
  });
});

describe('embedded posts', () => {
  it('of X have author, handle, day and address, the picture link left out of their words', () => {
    const inside =
      '<blockquote class="twitter-tweet"><p lang="en">The quay is shut. <a href="https://t.co/x">pic.twitter.com/ab12</a></p>&mdash; Holm Port (@holmport) <a href="https://twitter.com/holmport/status/99?s=20">May 6, 2024</a></blockquote><script async></script>';
    expect(postsOf(page(inside))).toMatchObject([
      {
        platform: 'x',
        author: 'Holm Port',
        handle: '@holmport',
        posted: '2024-05-06',
        url: 'https://twitter.com/holmport/status/99',
        words: 'The quay is shut.',
        by: 'Holm Port (@holmport)',
      },
    ]);
    expect(blocksOf(page(inside))[2]).toMatch(/^post: The quay is shut\..*— Holm Port \(@holmport\) May 6, 2024$/s);
  });

  it('of Telegram have the name above and the moment in the page', () => {
    const inside =
      '<div class="tgme_widget_message" data-post="holm_port/17"><a class="tgme_widget_message_owner_name" href="https://t.me/holm_port"><span>Port of Holm</span></a><div class="tgme_widget_message_text">The quay is shut.<br>Boats wait.</div><div><span>1.2K</span><time datetime="2024-05-06T07:00:00+00:00">07:00</time></div></div>';
    expect(postsOf(page(inside))).toMatchObject([
      {
        platform: 'telegram',
        author: 'Port of Holm',
        handle: '@holm_port',
        posted: '2024-05-06T07:00:00+00:00',
        url: 'https://t.me/holm_port/17',
        words: 'The quay is shut.\nBoats wait.',
        by: 'Port of Holm',
      },
    ]);
  });

  it('are those of a saved page of X, by its marks, each with its own author and moment', () => {
    const post = (name: string, account: string, id: number, words: string): string =>
      `<div><article data-testid="tweet" class="css-1 r-2"><div data-testid="User-Name"><a href="https://x.com/${account}"><span>${name}</span></a><a href="https://x.com/${account}"><span>@${account}</span></a></div><div data-testid="tweetText"><span>${words}</span></div><a href="https://x.com/${account}/status/${id}"><time datetime="2024-05-06T07:0${id}:00.000Z">May 6</time></a><button><span>12K</span></button></article></div>`;
    const saved = `<!DOCTYPE html><html lang="en"><title>Holm Port on X</title><body><main><h1>Conversation</h1>${post('Holm Port', 'holmport', 1, 'The quay is shut until Thursday, the harbour master said, and nobody may moor there.')}${post('Rind Radio', 'rind_radio', 2, 'Three people were hurt at the ferry landing, witnesses told us.')}</main></body></html>`;
    expect(postsOf(saved)).toMatchObject([
      {
        platform: 'x',
        author: 'Holm Port',
        handle: '@holmport',
        url: 'https://x.com/holmport/status/1',
        words: expect.stringMatching(/^The quay .* there\.$/),
      },
      {
        platform: 'x',
        author: 'Rind Radio',
        handle: '@rind_radio',
        url: 'https://x.com/rind_radio/status/2',
        words: 'Three people were hurt at the ferry landing, witnesses told us.',
      },
    ]);
  });

  it('are all messages of a saved channel, also one that is most of the page', () => {
    const message = (id: number, words: string): string =>
      `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap" data-post="holm_port/${id}"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/holm_port"><span>Port of Holm</span></a></div><div class="tgme_widget_message_text js-message_text">${words}</div><a class="tgme_widget_message_date" href="https://t.me/holm_port/${id}"><time datetime="2024-05-06T07:0${id}:00+00:00">07:0${id}</time></a></div></div>`;
    const saved = `<html><title>Port of Holm</title><body><main class="tgme_main">${message(1, 'The quay is shut until Thursday, the harbour master said, and nobody may moor there before the crane is gone.')}${message(2, 'Boats wait outside, and three people were hurt at the landing.')}</main></body></html>`;
    expect(postsOf(saved).map(({ url, author, words }) => [url, author, words])).toEqual([
      ['https://t.me/holm_port/1', 'Port of Holm', expect.stringMatching(/^The quay .* gone\.$/)],
      ['https://t.me/holm_port/2', 'Port of Holm', 'Boats wait outside, and three people were hurt at the landing.'],
    ]);
  });

  it('that a channel forwards are those of whoever wrote them, and that is on record', () => {
    const message = (id: number, above: string, words: string): string =>
      `<div class="tgme_widget_message" data-post="holm_port/${id}"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/holm_port"><span>Port of Holm</span></a></div>${above}<div class="tgme_widget_message_text js-message_text">${words}</div><a class="tgme_widget_message_date" href="https://t.me/holm_port/${id}"><time datetime="2024-05-06T07:00:00+00:00">07:00</time></a></div>`;
    const from = (name: string): string => `<div class="tgme_widget_message_forwarded_from">Forwarded from ${name}</div>`;
    const channel = from('<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/rind_radio/5"><span>Rind Radio</span></a>');
    const person = from('<span class="tgme_widget_message_forwarded_from_name">Ann Lee</span>');
    const reply =
      '<a class="tgme_widget_message_reply" href="https://t.me/holm_port/1"><div class="tgme_widget_message_text js-message_reply_text">The quay is open.</div></a>';
    const saved = `<html><title>Port of Holm</title><body><main>${message(1, channel, 'Witnesses told us that three were hurt.')}${message(2, person, 'I saw the crane fall.')}${message(3, reply, 'The quay is shut.')}</main></body></html>`;
    expect(postsOf(saved)).toMatchObject([
      { author: 'Rind Radio', by: 'Rind Radio', url: 'https://t.me/rind_radio/5', posted: null, words: 'Witnesses told us that three were hurt.' },
      { author: 'Ann Lee', handle: null, url: null, posted: null, words: 'I saw the crane fall.' },
      { author: 'Port of Holm', url: 'https://t.me/holm_port/3', posted: '2024-05-06T07:00:00+00:00', words: 'The quay is shut.' },
    ]);
    expect(passedOnIn(saved)).toMatchObject([
      { how: 'forward', author: 'Rind Radio', handle: '@rind_radio', post: 0 },
      { how: 'forward', author: 'Ann Lee', handle: null, post: 1 },
    ]);
  });

  it('that somebody on X reposts or quotes are told apart from their own', () => {
    const quoted =
      '<div role="link" tabindex="0"><div data-testid="User-Name"><div><span>Rind Radio</span></div><div><span>@rind_radio</span></div></div><time datetime="2024-05-06T06:00:00.000Z">6h</time><div data-testid="tweetText">Three were hurt.</div></div>';
    const post = (above: string, words: string, below: string, id: number): string =>
      `<article data-testid="tweet">${above}<div data-testid="User-Name"><a href="https://x.com/holmport"><span>Holm Port</span></a><a href="https://x.com/holmport"><span>@holmport</span></a></div>${words === '' ? '' : `<div data-testid="tweetText">${words}</div>`}${below}<a href="https://x.com/holmport/status/${id}"><time datetime="2024-05-06T07:00:00.000Z">May 6</time></a><a href="https://x.com/holmport/status/${id}/analytics">12K</a></article>`;
    const saved = `<html><title>Quay on X</title><body><main><h1>Quay</h1>${post('<span data-testid="socialContext">Ann Lee reposted</span>', 'The quay is shut.', '', 1)}${post('<span data-testid="socialContext">Pinned</span>', 'This is not so.', quoted, 2)}${post('', '', quoted, 3)}</main></body></html>`;
    const radio = { author: 'Rind Radio', handle: '@rind_radio', posted: '2024-05-06T06:00:00Z', words: 'Three were hurt.' };
    expect(postsOf(saved)).toMatchObject([
      { author: 'Holm Port', url: 'https://x.com/holmport/status/1', words: 'The quay is shut.' },
      { author: 'Holm Port', url: 'https://x.com/holmport/status/2', posted: '2024-05-06T07:00:00Z', words: 'This is not so.' },
      radio,
      radio,
    ]);
    expect(passedOnIn(saved)).toMatchObject([
      { how: 'repost', handle: '@holmport', post: 0 },
      { how: 'quote', handle: '@rind_radio', post: 2 },
      { how: 'quote', handle: '@rind_radio', post: 3 },
    ]);
  });

  it('of Instagram and others are known by what they link to', () => {
    const instagram =
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cx1/?utm=1"><p>Sunset at the quay.</p><p>A post shared by Ann Lee (@ann.lee) on May 6, 2024</p></blockquote>';
    const other = '<blockquote><p>The quay is shut.</p><a href="https://t.me/rind_radio/5">t.me/rind_radio/5</a></blockquote>';
    expect(postsOf(page(instagram + other))).toMatchObject([
      {
        platform: 'instagram',
        author: 'Ann Lee',
        handle: '@ann.lee',
        posted: '2024-05-06',
        url: 'https://www.instagram.com/p/Cx1/',
        words: 'Sunset at the quay.',
      },
      { platform: 'telegram', author: 'rind_radio', handle: '@rind_radio', url: 'https://t.me/rind_radio/5' },
    ]);
  });

  it('are not made of quotations that link elsewhere', () => {
    expect(postsOf(page('<blockquote><p>We shall build it again, <a href="https://twitter.com/holmport">the port</a> wrote.</p></blockquote>'))).toEqual([]);
  });
});

describe('broken and hostile pages', () => {
  it.each([
    ['unclosed elements', `<h1>Quay shut<p>${FIRST}<p><b>${SECOND}<div><ul><li>Boats wait`],
    ['no markup at all', FIRST],
    ['deep nesting', `${'<div>'.repeat(50_000)}<p>${FIRST}</p>`],
    ['deep nesting of quotations', `${'<blockquote>'.repeat(20_000)}${FIRST}`],
    ['links in links', '<a href="/x">'.repeat(20_000)],
    ['one element after another', `<p>${FIRST}</p>${'<p>Boats wait.</p>'.repeat(20_000)}`],
    ['a tag that never ends', `<p>${FIRST}</p><a href="`],
  ])('are read: %s', (_, source) => {
    expect(typeof readPage(source).text).toBe('string');
  });

  it('still give their text without any markup of structure', () => {
    expect(blocksOf(`<div><div>Quay</div><div>${FIRST}</div><div>${SECOND}</div></div>`)).toEqual(expect.arrayContaining(PLAIN.slice(1)));
  });
});
