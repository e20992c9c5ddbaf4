import type { Piece } from '../composition.ts';
import type { View } from '../view.ts';
import { claimRef } from './anchors.ts';
import { html, type Markup } from './markup.ts';

/** An analyst's own paragraphs; a citation leads to the claim, one of a claim that is not in this dossier stays as it is written. */
export function draftSection(view: View, paragraphs: readonly (readonly Piece[])[]): Markup {
  return html`${paragraphs.map(
    (pieces) =>
      html`<p dir="auto">${pieces.map((piece) => ('words' in piece ? piece.words : view.claims.has(piece.claim) ? claimRef({ id: piece.claim }) : `[${piece.name}]`))}</p>`,
  )}`;
}
