/** Words of a text, folded so that typography and case do not matter. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const FUNCTION_WORDS = new Set(['the', 'a', 'an', 'of', 'and', 'in', 's', 'who', 'that', 'his', 'her', 'their', 'for', 'at', 'on', 'to']);

/** The words of a name that carry it. */
export function headWords(name: string): string[] {
  return words(name).filter((word) => !FUNCTION_WORDS.has(word));
}

/** F1 of the two bags of words; 1 when both are empty. */
export function wordF1(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
