import type { PassedOn } from '../../model/report.ts';
import { type Element, elementsOf, has, textOf, walk } from './tree.ts';

/** A message of a Telegram channel that was written elsewhere. */
export interface Forwarded {
  /** element with the name of whoever wrote it */
  author: Element;
  /** of the message it was forwarded from, when that is public */
  url: string | null;
}

/** The elements of a post that are its own, in document order, and those that show another post in it: a quoted one, one that is replied to. */
export function partsOf(post: Element): { own: Element[]; others: Element[] } {
  const [own, others]: [Element[], Element[]] = [[], []];
  walk(
    post,
    (element) => {
      const apart = element !== post && showsAnother(element);
      (apart ? others : own).push(element);
      return !apart;
    },
    () => {},
  );
  return { own, others };
}

function showsAnother(element: Element): boolean {
  return has(element, 'tgme_widget_message_reply') || (element.tag === 'div' && element.attributes['role'] === 'link');
}

/** As Telegram's pages tell it above the words. */
export function forwardedFrom(own: readonly Element[]): Forwarded | null {
  const author = own.find((at) => has(at, 'tgme_widget_message_forwarded_from_name') && textOf(at, 100) !== '');
  if (author === undefined) return null;
  const href = author.attributes['href'] ?? '';
  return { author, url: /^https?:\/\/t\.me\/\w+\/\d+/i.exec(href)?.[0] ?? null };
}

/** As X tells it above the post: whoever is named there passes it on, the post itself names its author. */
export function repostOnX(own: readonly Element[]): PassedOn['how'] | null {
  return own.some((at) => at.attributes['data-testid'] === 'socialContext' && /repost|retweet/i.test(textOf(at, 200))) ? 'repost' : null;
}

/** Name and account of whoever wrote a post of X: elements of its own, which are no links in a quoted one. */
export function authorOnX(own: readonly Element[]): { name: Element | null; handle: string | null } {
  const names = own.find(({ attributes }) => attributes['data-testid'] === 'User-Name');
  const inside = names === undefined ? [] : elementsOf(names);
  const account = /^@\w{1,20}$/;
  const handle = inside.map((at) => textOf(at, 30)).find((text) => account.test(text)) ?? null;
  const named = (tag: string): Element | undefined => inside.find((at) => at.tag === tag && !/^@?$/.test(textOf(at, 100)) && !account.test(textOf(at, 100)));
  return { name: named('a') ?? named('span') ?? null, handle };
}
