/** Parts of a dossier that may be left out. What is quoted of each claim and the evidence always stay. */
export type Optional = 'summary' | 'judgements' | 'questions' | 'origins' | 'timeline' | 'map' | 'drift' | 'sources' | 'reports';

/** How an analyst puts a dossier together. */
export interface Composition {
  /** the analyst's own words, printed first and marked as such; a claim is cited as [C-0031] */
  draft: string;
  without: ReadonlySet<Optional>;
}

/** All parts, and no words but those of others. */
export const WHOLE: Composition = { draft: '', without: new Set() };

/** A paragraph of a draft, cut at its citations: words, and the ids of claims between them. */
export type Piece = { words: string } | { claim: string; name: string };

/** The paragraphs of a draft. */
export function paragraphsOf(draft: string): Piece[][] {
  return draft
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(piecesOf);
}

function piecesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of paragraph.matchAll(/\[(C-0*([1-9]\d{0,8}))\]/g)) {
    const [whole, name = '', number = ''] = match;
    if (match.index > at) pieces.push({ words: paragraph.slice(at, match.index) });
    pieces.push({ claim: `c${number}`, name });
    at = match.index + whole.length;
  }
  if (at < paragraph.length) pieces.push({ words: paragraph.slice(at) });
  return pieces;
}
