/** Fenced blocks of one language that stand right after a line `<!-- tested -->`. */
export function taggedBlocks(markdown: string, language: string): { code: string }[] {
  const blocks: { code: string }[] = [];
  const lines = markdown.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '<!-- tested -->' || lines[index + 1]?.trim() !== `\`\`\`${language}`) continue;
    const end = lines.indexOf('```', index + 2);
    if (end === -1) throw new Error(`line ${index + 2}: the block is not closed`);
    blocks.push({ code: lines.slice(index + 2, end).join('\n') });
  }
  return blocks;
}
