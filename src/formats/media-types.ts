/** Media types of our own, for parts of exports that have none. */
export const TELEGRAM_MESSAGE = 'application/vnd.hearsay.telegram-message+json';
export const X_POST = 'application/vnd.hearsay.x-post+json';
export const FEED_ITEM = 'application/vnd.hearsay.feed-item+xml';
export const JSON_FEED_ITEM = 'application/vnd.hearsay.feed-item+json';
