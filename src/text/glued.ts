/** A stop between a word and a capitalised word without a space, as pages lose them: "hospitalized.It happened", "Monday.“My". */
const GLUED = /(?<=\p{Ll}{3}[.!?][”’]?)(?=["“‘]?(?:\p{Lu}\p{Ll}+|[AI])[\s,’'])/gu;
/** Addresses and names of files hold stops of their own. */
const ADDRESS = /[@/\\.][^\s]*$/;

/** Where in `text[from, to)` a sentence begins right behind the stop of the one before, ascending. */
export function gluedStops(text: string, from = 0, to = text.length): number[] {
  const found: number[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const { index } of part.matchAll(GLUED)) {
    const word = /\S*$/.exec(part.slice(Math.max(0, index - LONGEST), index))?.[0].replace(/[.!?][”’]?$/, '') ?? '';
    if (!ADDRESS.test(word)) found.push(from + index);
  }
  return found;
}

/** No word is longer. */
const LONGEST = 60;
