/** A stretch of text and the stretch of source it stands for, in UTF-16 code units of the source; equal lengths mean a plain copy. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}
