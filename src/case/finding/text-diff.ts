/** A run of words: what both texts have, or only the older (`-`), or only the newer (`+`). */
export interface Change {
  sign: ' ' | '-' | '+';
  text: string;
}

/** Sentences or lines to which a text is cut, and beyond which parts are compared whole: the work grows with the product of what differs. */
const MAX_PRODUCT = 4_000_000;

/**
 * What must be taken out and put in to make `newer` of `older`, by sentence, then by word inside what changed. Joined, the runs without `+`
 * give the older text and those without `-` the newer one.
 */
export function diffTexts(older: string, newer: string): Change[] {
  const bySentence = diffUnits(sentences(older), sentences(newer));
  const fine: Change[] = [];
  for (let i = 0; i < bySentence.length; i++) {
    const gone = bySentence[i];
    const come = bySentence[i + 1];
    if (gone?.sign === '-' && come?.sign === '+') {
      fine.push(...rewording(gone, come));
      i++;
    } else if (gone) fine.push(gone);
  }
  return fine;
}

/** A sentence put another way is shown word by word when most of it stayed, else as taken out and put in. */
function rewording(gone: Change, come: Change): Change[] {
  const byWord = diffUnits(words(gone.text), words(come.text));
  const kept = byWord.reduce((sum, { sign, text }) => sum + (sign === ' ' ? text.length : 0), 0);
  return kept * 2 >= Math.max(gone.text.length, come.text.length) ? byWord : [gone, come];
}

/** The longest common subsequence, ends that agree set aside first; of equal ways, what is gone comes before what came. */
function diffUnits(older: readonly string[], newer: readonly string[]): Change[] {
  let head = 0;
  while (head < older.length && head < newer.length && older[head] === newer[head]) head++;
  let tail = 0;
  while (tail < older.length - head && tail < newer.length - head && older.at(-1 - tail) === newer.at(-1 - tail)) tail++;
  const before = older.slice(head, older.length - tail);
  const after = newer.slice(head, newer.length - tail);
  const middle: Change[] =
    before.length * after.length > MAX_PRODUCT
      ? [...before.map((text) => ({ sign: '-' as const, text })), ...after.map((text) => ({ sign: '+' as const, text }))]
      : common(before, after);
  const same = (text: string) => ({ sign: ' ' as const, text });
  return joined([...older.slice(0, head).map(same), ...middle, ...older.slice(older.length - tail).map(same)]);
}

function common(before: readonly string[], after: readonly string[]): Change[] {
  const width = after.length + 1;
  // length of the longest common subsequence of what lies behind each pair of places
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) longest[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [gone, come] = [before[i], after[j]];
    if (gone !== undefined && gone === come) {
      changes.push({ sign: ' ', text: gone });
      i++;
      j++;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ sign: '-', text: gone });
      i++;
    } else if (come !== undefined) {
      changes.push({ sign: '+', text: come });
      j++;
    }
  }
  return changes;
}

/** Neighbours of one sign as one run; between two runs that both texts have, what is gone stands before what came. */
function joined(changes: readonly Change[]): Change[] {
  const runs: Change[] = [];
  let gone = '';
  let come = '';
  const settle = (): void => {
    if (gone !== '') runs.push({ sign: '-', text: gone });
    if (come !== '') runs.push({ sign: '+', text: come });
    gone = '';
    come = '';
  };
  for (const { sign, text } of changes) {
    if (sign === '-') gone += text;
    else if (sign === '+') come += text;
    else {
      settle();
      const last = runs.at(-1);
      if (last?.sign === ' ') last.text += text;
      else runs.push({ sign, text });
    }
  }
  settle();
  return runs;
}

/** Cut behind line feeds and behind a stop with white space; nothing is lost. */
function sentences(text: string): string[] {
  return text.match(/[^\n.!?]*(?:[.!?]+(?!\s)[^\n.!?]*)*(?:[.!?]+\s*|\n+|$)/g)?.filter((part) => part !== '') ?? [];
}

/** Words with the white space behind them. */
function words(text: string): string[] {
  return text.match(/\s*\S+\s*/g) ?? (text === '' ? [] : [text]);
}
