import type { EmbeddedPost } from '../../model/report.ts';
import type { Head, PostHint } from '../document.ts';

/** What sites of posts call themselves, and where they are. */
const SITES: readonly { platform: EmbeddedPost['platform']; name: RegExp; address: RegExp }[] = [
  { platform: 'telegram', name: /^telegram(?: messenger| web)?$/i, address: /^https?:\/\/(?:www\.)?(?:t|telegram)\.me\//i },
  { platform: 'x', name: /^(?:x(?: \(formerly twitter\))?|(?:x\.com|twitter)(?: \(x\))?)$/i, address: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\//i },
];

/**
 * The publisher of a page. On a site of posts that is the account whose page it is, never the site: the one that its address names, without
 * an address the one of the first post that is not passed on from somebody else. `text` is what the spans of the posts count in.
 */
export function publisherOf({ publisher, url }: Head, hints: readonly PostHint[], text: string): string | null {
  const site = SITES.find(({ name, address }) => (publisher === null ? address.test(url ?? '') : name.test(publisher.trim())));
  if (!site) return publisher;
  const own = hints.filter(({ platform, how }) => platform === site.platform && how === undefined);
  const account = accountIn(url, site.address);
  const post = account === null ? own[0] : own.find((hint) => accountIn(hint.url, site.address) === account);
  return (post && nameOf(post, text)) ?? publisher;
}

/** The account that an address of such a site names, in lower case. */
function accountIn(url: string | null, address: RegExp): string | null {
  const [site] = address.exec(url ?? '') ?? [];
  if (url === null || site === undefined) return null;
  return /^(?:s\/)?(\w{1,64})/.exec(url.slice(site.length))?.at(1)?.toLowerCase() ?? null;
}

function nameOf({ name, handle, author }: PostHint, text: string): string | null {
  const shown = author === null ? '' : text.slice(...author).trim();
  return name || shown || handle || null;
}
