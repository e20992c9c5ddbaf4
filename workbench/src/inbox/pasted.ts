/** What was pasted: addresses when every line is one, else a text; nothing when it is blank. */
export function sortPasted(words: string): { urls: string[]; text: string | null } {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return { urls: [], text: null };
  if (lines.every((line) => /^https?:\/\/\S+$/i.test(line))) return { urls: [...new Set(lines)], text: null };
  return { urls: [], text: words };
}
