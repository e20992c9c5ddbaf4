/** A longer word may be a slice that keeps the whole text it was cut from in memory. */
const LONGEST = 12;

/**
 * Remembers what a pure function of a word gives, for words of everyday length: texts use few words again and again.
 * Begins afresh once it holds `most` of them, so that memory stays bounded however many texts go by.
 */
export function remembered<Answer extends string | number | boolean>(answerTo: (word: string) => Answer, most = 30_000): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (word.length > LONGEST) return answerTo(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = answerTo(word);
    if (known.size >= most) known.clear();
    known.set(word, answer);
    return answer;
  };
}
