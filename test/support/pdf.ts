import zlib from 'node:zlib';

/** A PDF whose pages hold these lines, 14 points apart; an empty line leaves its place free. ASCII only. */
export function pdfOf(pages: readonly (readonly string[])[], info = '', packed = false): Buffer {
  const objects: Buffer[] = [];
  const put = (body: string | Buffer): number => objects.push(Buffer.from(body));
  put('<</Type/Catalog/Pages 2 0 R>>');
  put(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}]>>`);
  put('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  put(`<<${info}>>`);
  for (const [i, lines] of pages.entries()) {
    put(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${6 + 2 * i} 0 R>>`);
    const drawn = Buffer.from(`BT /F1 12 Tf 20 760 Td ${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -14 Td`).join('\n')} ET`);
    const stream = packed ? zlib.deflateSync(drawn) : drawn;
    put(Buffer.concat([Buffer.from(`<</Length ${stream.length}${packed ? '/Filter/FlateDecode' : ''}>>\nstream\n`), stream, Buffer.from('\nendstream')]));
  }
  const numbered = objects.map((body, i) => Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...numbered, Buffer.from('trailer<</Root 1 0 R/Info 4 0 R>>\n%%EOF\n')]);
}
