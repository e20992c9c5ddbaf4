/** Puts a citation behind the word at `at`, before the stop of its sentence where one follows: `… was hit [C-0031].` */
export function citeAt(text: string, at: number, claim: string): string {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const stop = /[.!?]\s*$/.exec(before);
  const place = stop ? stop.index : at;
  const gap = /\s$|^$/.test(text.slice(0, place)) ? '' : ' ';
  return `${text.slice(0, place)}${gap}[${claim}]${text.slice(place, at)}${after}`;
}
