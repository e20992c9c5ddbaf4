import type { Piece } from '../composition.ts';
import { found, type View } from '../view.ts';
import { joined, type Markdown, md } from './markup.ts';
import { noteRefs } from './notes.ts';

/** An analyst's own paragraphs; citations lead to the notes of the claims. */
export function draftBlocks(view: View, paragraphs: readonly (readonly Piece[])[]): Markdown[] {
  if (paragraphs.length === 0) return [];
  const said = paragraphs.map((pieces) =>
    joined(
      pieces.map((piece) => ('words' in piece ? md`${piece.words}` : cited(view, piece))),
      '',
    ),
  );
  return [md`## In the analyst’s words`, md`Judgement. Everything else in this dossier is what others said.`, ...said];
}

function cited(view: View, { claim, name }: { claim: string; name: string }): Markdown {
  return view.claims.has(claim) ? noteRefs(found(view.claims, [claim])) : md`[${name}]`;
}
