import type { Piece } from '../../formats/piece.ts';
import type { Attachment } from '../../model/report.ts';
import type { Decoded } from '../decode.ts';
import type { Document, Head } from '../document.ts';
import { readHtml } from '../html/html.ts';
import { viewOf } from '../view.ts';

/** Title and contents of an item of a feed, as pieces of its source; `plain` when the contents are no HTML. */
export interface ItemParts {
  title: Piece[];
  content: Piece[];
  plain: boolean;
}

export interface ItemFacts extends Pick<Head, 'publisher' | 'byline' | 'published' | 'modified' | 'url'> {
  attachments: Attachment[];
}

/** An item as the page it stands for: its title above its contents. */
export function feedDocument({ title, content, plain }: ItemParts, decoded: Decoded, { attachments, ...facts }: ItemFacts): Document {
  const pieces = [
    ...markup('<article><h1>'),
    ...escaped(title),
    ...markup('</h1><div>'),
    ...(plain ? escaped(content) : content),
    ...markup('</div></article>'),
  ];
  const document = readHtml(viewOf(pieces, decoded));
  const words = title
    .map(({ text }) => text)
    .join('')
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    ...document,
    head: { ...document.head, ...facts, title: document.head.title ?? (words || null), byline: facts.byline.length > 0 ? facts.byline : document.head.byline },
    attachments,
  };
}

/** Tags of ours: they stand for nothing in the source. */
const markup = (text: string): Piece[] => [{ text, start: 0, end: 0 }];

/** Signs that would be taken for tags. Titles with entities written twice are left to the reader of HTML. */
function escaped(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (!/[<]/.test(piece.text)) return [piece];
    return [{ ...piece, text: piece.text.replaceAll('<', '&lt;') }];
  });
}
