import type { Element } from './tree.ts';

/** Elements whose content nobody reads as text. */
const NEVER = new Set(
  'script style template noscript iframe object embed svg canvas video audio map head select option datalist button input textarea dialog menu nav'.split(' '),
);
const ROLES = new Set('navigation search dialog alertdialog menu menubar toolbar tablist contentinfo complementary banner status tooltip'.split(' '));
const INVISIBLE = ['hidden', 'sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'd-none', 'display-none'];
const STYLED_AWAY = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Names by which the furniture of a page goes. */
const FURNITURE = new Set(
  (
    'nav navbar navigation menu breadcrumb breadcrumbs sidebar rail foot footer masthead related relateds recommended recommendation recommendations recirc recirculation trending popular mostread ' +
    'most-read most-popular more-stories morestories read-more readmore read-next readnext also-read see-also newsletters signup sign-up subscribe subscription promo promos promotion ' +
    'advert adverts advertisement advertising advertorial partner-content paid-post native-ad ad ads adslot ad-slot adbox sponsor sponsored sponsoring outbrain taboola share sharing shares sharebar sharetools social socials socialbar ' +
    'paywall regwall barrier login toast tags taglist tag-list topics teaser teasers card cards pagination pager skip search toolbar donate donation ' +
    'membership poll quiz bio author-bio about-author author-box authorbox copyright rating ticker weather pullquote pull-quote jp-relatedposts post-navigation nav-links widget-area onward onwards ' +
    'abonnement abonnez werbung anzeige publicite publicidad relacionadas relacionados ' +
    'livechat feedback notification app-banner upsell cta callout-cta infobar utility utilities promo-box up-next inline-promo edition-picker'
  ).split(' '),
);
/** Names of what readers write: it may be longer than the report itself. */
const READERS = new Set('comment comments disqus commentlist comment-list comments-area respond user-comments reader-comments discussion coral'.split(' '));
/** Names of what lies over a page; it may have a title of its own. */
const OVERLAYS = new Set('cookie cookies consent gdpr cmp modal popup overlay newsletter cookie-banner cookie-wall'.split(' '));
/** Names of asides that belong to the report. */
const KEPT_ASIDES = [
  'correction',
  'corrections',
  'clarification',
  'editors-note',
  'editor-note',
  'factbox',
  'fact-box',
  'facts',
  'infobox',
  'explainer',
  'update-note',
  'note',
];
/** Share of the page's running text that no piece of furniture exceeds; on a short page a box may. */
const SHARE = 0.25;
const SHORT = 300;

/** Can the element be told to be no content from itself alone? */
export function isInvisible({ tag, attributes, hints }: Element): boolean {
  if (NEVER.has(tag)) return true;
  if ('hidden' in attributes && attributes['hidden'] !== 'until-found') return true;
  if (attributes['aria-hidden'] === 'true') return true;
  if (STYLED_AWAY.test(attributes['style'] ?? '')) return true;
  return INVISIBLE.some((name) => hints.has(name));
}

/** Is the element navigation, promotion, comments or the like? `running` is how much running text it holds, `share` what part that is of the page's; `core` when a main title or body is inside it. */
export function isFurniture(element: Element, { running, share, core }: { running: number; share: number; core: boolean }): boolean {
  if (element.tag === 'body' || element.tag === 'html' || element.tag === '#root') return false;
  if (any(READERS, element.hints)) return true;
  if (share <= 2 * SHARE && any(OVERLAYS, element.hints)) return true;
  if (core || share > 2 * SHARE || (share > SHARE && running > SHORT)) return false;
  if (element.tag === 'aside' || element.attributes['role'] === 'note') return !KEPT_ASIDES.some((name) => element.hints.has(name));
  if (element.tag === 'footer') return !isWithin(element, 'blockquote');
  if (element.tag === 'header') return !isWithin(element, 'article') && !isWithin(element, 'main');
  if (element.tag === 'form' || element.tag === 'address') return true;
  return ROLES.has(element.attributes['role'] ?? '') || any(FURNITURE, element.hints);
}

function any(names: ReadonlySet<string>, hints: ReadonlySet<string>): boolean {
  for (const hint of hints) if (names.has(hint)) return true;
  return false;
}

export function isWithin(element: Element, tag: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.tag === tag) return true;
  return false;
}
