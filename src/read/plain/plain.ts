import { isBoilerplateLine } from '../boilerplate.ts';
import { CanonicalBuilder } from '../canonical.ts';
import type { Decoded } from '../decode.ts';
import { type Document, emptyHead } from '../document.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { rolesOf } from './roles.ts';

/** Reads plain text: paragraphs, with the title, byline and headers that stand above them. */
export function readPlain(decoded: Decoded, knownTitle: string | null): Document {
  const builder = new CanonicalBuilder(decoded.text);
  const head = emptyHead();
  let end: number | null = null;
  for (const piece of rolesOf(
    paragraphsOf(linesOf(decoded.text)).filter(({ text }) => !isBoilerplateLine(text)),
    knownTitle,
    head,
  )) {
    const gap = end === null ? '' : decoded.text.slice(end, piece.span[0]);
    builder.begin(piece.kind, end !== null && /^(?: |\n\n?)$/.test(gap) ? [end, piece.span[0]] : undefined);
    for (const [i, line] of piece.lines.entries()) {
      if (i > 0) builder.space();
      builder.text(line[0], line[1]);
    }
    end = piece.span[1];
  }
  return { head, hints: [], ...builder.finish(decoded) };
}
