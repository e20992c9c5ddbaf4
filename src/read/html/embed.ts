import type { EmbeddedPost } from '../../model/report.ts';
import { readDate } from '../date.ts';
import { type Element, elementsOf, has, textOf } from './tree.ts';

/** A post of a social network shown inside a page. */
export interface Embed {
  platform: EmbeddedPost['platform'];
  url: string | null;
  posted: string | null;
  /** element with the author's name, and with the words of the post, where the page marks them */
  author: Element | null;
  content: Element | null;
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

/** The post an element shows, or null when it is something else. */
export function embedOf(element: Element): Embed | null {
  if (!HOLDERS.has(element.tag)) return null;
  const named = platformOf(element);
  // any quotation may be a post, when it links to one
  if (named === undefined && element.tag !== 'blockquote') return null;
  const inside = elementsOf(element);
  const addresses = addressesOf(element, inside);
  const known = PLATFORMS.flatMap(([platform, pattern]) => addresses.filter((url) => pattern.test(url)).map((url) => ({ platform, url })));
  // the last one: links in the words of a post come before the post's own address
  const own = known.findLast(({ platform }) => named === undefined || platform === named);
  const platform = named ?? own?.platform;
  if (platform === undefined) return null;
  const time = inside.find(({ tag, attributes }) => tag === 'time' && attributes['datetime'] !== undefined);
  const content = inside.find((at) => at.attributes['data-testid'] === 'tweetText') ?? firstNamed(inside, element, CONTENT_NAMES);
  return {
    platform,
    url: own?.url.replace(/[?#].*$/, '') ?? null,
    posted: readDate(time?.attributes['datetime'] ?? ''),
    author: content === null ? null : (authorOfX(inside) ?? firstNamed(inside, element, AUTHOR_NAMES)),
    content,
  };
}

/** Of an element that is marked as a post; a quotation may be one without any mark. */
export function platformOf(element: Element): Embed['platform'] | undefined {
  return isPostOfX(element) ? 'x' : NAMES.find(([, names]) => has(element, ...names))?.[0];
}

/** As X itself shows it: its class names change with every release, its marks for tests stay. */
function isPostOfX({ tag, attributes }: Element): boolean {
  return tag === 'article' && attributes['data-testid'] === 'tweet';
}

/** The name, without the account that is printed behind it. */
function authorOfX(inside: readonly Element[]): Element | null {
  const names = inside.find(({ attributes }) => attributes['data-testid'] === 'User-Name');
  return names === undefined ? null : (elementsOf(names).find((at) => at.tag === 'a' && textOf(at, 100) !== '') ?? null);
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
