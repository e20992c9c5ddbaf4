import type { EmbeddedPost, PassedOn } from '../../model/report.ts';
import { readDate } from '../date.ts';
import { authorOnX, forwardedFrom, partsOf, repostOnX } from './passed-on.ts';
import { type Element, has, textOf } from './tree.ts';

/** A post of a social network shown inside a page. */
export interface Embed {
  /** all of it */
  element: Element;
  platform: EmbeddedPost['platform'];
  url: string | null;
  posted: string | null;
  /** element with the author's name, and with the words of the post, where the page marks them */
  author: Element | null;
  content: Element | null;
  /** the account with its @, where it cannot be told from the address */
  handle: string | null;
  /** set when the page records that the post is somebody else's, passed on */
  how: PassedOn['how'] | null;
}

const PLATFORMS: readonly (readonly [EmbeddedPost['platform'], RegExp])[] = [
  ['x', /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status(?:es)?\/\d+/i],
  ['telegram', /^https?:\/\/(?:www\.)?(?:t|telegram)\.me\/(?:s\/)?\w+\/\d+/i],
  ['instagram', /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/[\w-]+/i],
  ['facebook', /^https?:\/\/(?:www\.|m\.|web\.)?facebook\.com\/(?:[\w.-]+\/(?:posts|videos|photos)\/|permalink|watch|story|photo)/i],
  [
    'other',
    /^https?:\/\/(?:bsky\.app\/profile\/[\w.:-]+\/post\/|(?:www\.)?tiktok\.com\/@[\w.-]+\/video\/|(?:www\.)?threads\.(?:net|com)\/@[\w.-]+\/post\/|vk\.com\/wall)/i,
  ],
];
const NAMES: readonly (readonly [EmbeddedPost['platform'], readonly string[]])[] = [
  ['x', ['twitter-tweet', 'twitter-video', 'tweet-embed', 'embedded-tweet']],
  ['telegram', ['telegram-post', 'tgme_widget_message', 'telegram-embed', 'embed-telegram', 'telegram-message']],
  ['instagram', ['instagram-media']],
  ['facebook', ['fb-post', 'fb-xfbml-parse-ignore', 'fb-video']],
  ['other', ['bluesky-embed', 'mastodon-embed', 'tiktok-embed', 'text-post-media']],
];
/** X links to the pictures and figures of a post below its address. */
const BEHIND_STATUS = /^(https?:\/\/[^/]+\/\w+\/status(?:es)?\/\d+)\/.*$/i;
const HOLDERS = new Set(['blockquote', 'div', 'section', 'article', 'figure']);
const AUTHOR_NAMES = [
  'tgme_widget_message_owner_name',
  'tgme_widget_message_author',
  'telegram-post-author',
  'post-author',
  'tweet-author',
  'embed-author',
  'author-name',
  'author',
  'fullname',
  'channel-name',
  'owner',
];
const CONTENT_NAMES = [
  'tgme_widget_message_text',
  'js-message_text',
  'telegram-post-text',
  'tweet-text',
  'post-text',
  'embed-text',
  'message-text',
  'e-content',
  'text',
];

/** The posts an element shows: one, and behind it the one that it quotes; none when it is something else. */
export function embedsOf(element: Element): Embed[] {
  if (!HOLDERS.has(element.tag)) return [];
  const named = platformOf(element);
  // any quotation may be a post, when it links to one
  if (named === undefined && element.tag !== 'blockquote') return [];
  const { own, others } = partsOf(element);
  const onX = isPostOfX(element);
  const address = addressOf(element, own, named);
  const platform = named ?? address?.platform;
  if (platform === undefined) return [];
  const content = contentOf(own, element);
  const forwarded = forwardedFrom(own);
  const author = forwarded?.author ?? (onX ? authorOnX(own).name : null) ?? firstNamed(own, element, AUTHOR_NAMES);
  const shown: Embed = {
    element,
    platform,
    url: forwarded === null ? (address?.url ?? null) : forwarded.url,
    // a forwarded one was posted before, nobody says when
    posted: forwarded === null ? postedAt(own) : null,
    author: content === null ? null : author,
    content,
    handle: null,
    how: forwarded === null ? (onX ? repostOnX(own) : null) : 'forward',
  };
  const quoted = onX ? others.flatMap((other) => quotedIn(other)) : [];
  // without words of its own a post would be told with those it quotes
  return content === null && quoted.length > 0 ? quoted : [shown, ...quoted];
}

/** The post of X that is quoted in a box within another one. */
function quotedIn(box: Element): Embed[] {
  const { own } = partsOf(box);
  const content = contentOf(own, box);
  const { name, handle } = authorOnX(own);
  if (content === null || handle === null) return [];
  const url = addressOf(box, own, 'x')?.url ?? null;
  return [{ element: box, platform: 'x', url, posted: postedAt(own), author: name, content, handle, how: 'quote' }];
}

/** The address at which a post stands. */
function addressOf(element: Element, own: readonly Element[], named: Embed['platform'] | undefined): (Pick<Embed, 'platform'> & { url: string }) | undefined {
  const known = PLATFORMS.flatMap(([platform, pattern]) =>
    addressesOf(element, own)
      .filter((url) => pattern.test(url))
      .map((url) => ({ platform, url: url.replace(/[?#].*$/, '').replace(BEHIND_STATUS, '$1') })),
  );
  // the last one: links in the words of a post come before the post's own address
  return known.findLast(({ platform }) => named === undefined || platform === named);
}

function postedAt(own: readonly Element[]): string | null {
  const time = own.find(({ tag, attributes }) => tag === 'time' && attributes['datetime'] !== undefined);
  return readDate(time?.attributes['datetime'] ?? '');
}

function contentOf(own: readonly Element[], around: Element): Element | null {
  return own.find((at) => at.attributes['data-testid'] === 'tweetText') ?? firstNamed(own, around, CONTENT_NAMES);
}

/** Of an element that is marked as a post; a quotation may be one without any mark. */
export function platformOf(element: Element): Embed['platform'] | undefined {
  return isPostOfX(element) ? 'x' : NAMES.find(([, names]) => has(element, ...names))?.[0];
}

/** As X itself shows it: its class names change with every release, its marks for tests stay. */
function isPostOfX({ tag, attributes }: Element): boolean {
  return tag === 'article' && attributes['data-testid'] === 'tweet';
}

/** The first element with words that has the first of the names any has: they stand in the order in which they mean it for sure. */
function firstNamed(inside: readonly Element[], around: Element, names: readonly string[]): Element | null {
  for (const name of names) {
    const found = inside.find((at) => at !== around && has(at, name) && textOf(at, 100) !== '');
    if (found) return found;
  }
  return null;
}

export function isEmbedPart(element: Element, { author, content }: Embed): boolean {
  return element === author || element === content;
}

/** Every address an embed names: its own attributes, then the links inside. */
function addressesOf(element: Element, inside: readonly Element[]): string[] {
  const { attributes } = element;
  const telegram = attributes['data-post'] ?? attributes['data-telegram-post'];
  return [
    attributes['cite'],
    attributes['data-href'],
    attributes['data-instgrm-permalink'],
    attributes['data-url'],
    telegram === undefined ? undefined : `https://t.me/${telegram}`,
    ...inside.filter(({ tag }) => tag === 'a').map((a) => a.attributes['href']),
  ].flatMap((url) => (url ? [url.trim()] : []));
}
