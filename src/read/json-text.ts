import type { Located } from '../formats/json/located.ts';
import { stringPieces } from '../formats/json/pieces.ts';
import type { Piece } from '../formats/piece.ts';

/** The contents of a JSON string as pieces of the source it stands in; none when the value is no string. */
export function piecesOfString(source: string, value: Located | undefined): Piece[] {
  return value?.type === 'string' ? stringPieces(source, value.start, value.end) : [];
}
