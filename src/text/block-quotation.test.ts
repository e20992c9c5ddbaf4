import { describe, expect, it } from 'vitest';
import type { Block } from '../model/report.ts';
import { analyse } from './analyse.ts';

/** Quotations of paragraphs and, where a line begins with ">", block quotations. */
function quotesIn(...lines: string[]): { text: string; depth: number }[] {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const quoted = line.startsWith('>');
    const own = quoted ? line.slice(1).trim() : line;
    blocks.push({ kind: quoted ? 'quote' : 'paragraph', span: [text.length, text.length + own.length] });
    text += `${own}\n\n`;
  }
  return analyse({ text, blocks }).quotes.map(({ inner, depth }) => ({ text: text.slice(...inner), depth }));
}

describe('blocks set off as quotations', () => {
  it('are quotations behind a colon, with what they quote inside them', () => {
    expect(quotesIn('The warden told the Post:', '> We shut it at six. My aunt called it “madness” then.', 'It rained.')).toEqual([
      { text: 'We shut it at six. My aunt called it “madness” then.', depth: 0 },
      { text: 'madness', depth: 1 },
    ]);
  });

  it('go on in the blocks that follow', () => {
    expect(quotesIn('She wrote:', '> First.', '> Second.').map(({ text }) => text)).toEqual(['First.', 'Second.']);
  });

  it('have no second pair of marks', () => {
    expect(quotesIn('She wrote:', '> “All is well.”').map(({ text }) => text)).toEqual(['All is well.']);
  });

  it('are nobody’s words where nothing leads up to them', () => {
    expect(quotesIn('She left.', '> The gate was shut.')).toEqual([]);
    expect(quotesIn('> The gate was shut.')).toEqual([]);
    expect(quotesIn('She wrote:', 'It rained.', '> The gate was shut.')).toEqual([]);
  });
});
