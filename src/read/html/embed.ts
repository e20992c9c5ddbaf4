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
  const named = NAMES.find(([, names]) => has(element, ...names))?.[0];
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
  const content = inside.find((at) => has(at, ...CONTENT_NAMES)) ?? null;
  return {
    platform,
    url: own?.url.replace(/[?#].*$/, '') ?? null,
    posted: readDate(time?.attributes['datetime'] ?? ''),
    author: content === null ? null : (inside.find((at) => has(at, ...AUTHOR_NAMES) && textOf(at, 100) !== '') ?? null),
    content,
  };
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
