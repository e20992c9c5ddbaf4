import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chunk } from './chunk.ts';
import { chunksOfLines, LineTooLong } from './lines.ts';

async function* blocks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function collect(text: string, size: number, limit = 1e6): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of chunksOfLines(blocks(text, size), limit)) chunks.push(chunk);
  return chunks;
}

describe('chunksOfLines', () => {
  it('gives back every line once, in order, with its number, wherever the blocks are cut', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((s) => s.replace(/\n/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 40 }), async (lines, size) => {
        const chunks = await collect(`${lines.join('\n')}\n`, size);
        expect(chunks.flatMap((chunk) => chunk.lines)).toEqual(lines.map((l) => new TextDecoder().decode(new TextEncoder().encode(l))));
        let next = 1;
        for (const { first, lines: held } of chunks) {
          expect(first).toBe(next);
          next += held.length;
        }
      }),
    );
  });

  it('reads a last line without its line end', async () => {
    expect((await collect('a\nb', 3)).flatMap(({ lines }) => lines)).toEqual(['a', 'b']);
  });

  it('refuses to hold a line beyond the limit, and says which', async () => {
    await expect(collect(`a\n${'x'.repeat(500)}`, 100, 200)).rejects.toThrow(LineTooLong);
    await expect(collect(`a\n${'x'.repeat(500)}`, 100, 200)).rejects.toMatchObject({ line: 2 });
  });
});
