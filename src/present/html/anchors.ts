import type { Claim } from '../../model/claim.ts';
import { numberOf } from '../view.ts';
import { html, joined, type Markup } from './markup.ts';

/** The id of a claim's card. */
export function cardId(claim: string): string {
  return claim;
}

/** The id of a claim's words in its report. */
export function textId(claim: string): string {
  return `${claim}-text`;
}

/** The small number that stands for a claim and leads to its words in the report; on paper it is the number of a note. */
export function claimRef({ id }: Pick<Claim, 'id'>): Markup {
  return html`<a class="ref" href="#${textId(id)}" aria-label="claim ${numberOf(id)} in its report">${numberOf(id)}</a>`;
}

/** At most `shown` numbers, and how many more there are. */
export function claimRefs(claims: readonly Pick<Claim, 'id'>[], shown: number): Markup {
  const more = claims.length - shown;
  return html`${joined(claims.slice(0, shown).map(claimRef), ' ')}${more > 0 && html` <span class="label">and ${more} more</span>`}`;
}

/** A link out of the dossier; anything but http and https stays plain text. */
export function outLink(url: string): Markup {
  return /^https?:\/\/[^\s\p{C}]+$/iu.test(url) ? html`<a href="${url}" rel="noreferrer noopener external" dir="ltr">${url}</a>` : html`<bdi>${url}</bdi>`;
}

/** A `lang` attribute where the language is known, else nothing. */
export function langOf(language: string | null | undefined): Markup | null {
  return language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? html` lang="${language}"` : null;
}
