/** Bytes in which a page has to declare its charset. */
const HEAD = 4096;

/** Charsets a document is declared to be in, best first: by the server, then by its own `<meta>` (when `page` is one). */
export function declaredCharsets(contentType: string, page: Uint8Array | null): string[] {
  const found = [/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]];
  if (page) {
    // every charset that a page can declare in itself writes the declaration in ASCII
    const head = new TextDecoder('windows-1252').decode(page.subarray(0, HEAD));
    found.push(/<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1], /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]);
  }
  return found.filter((label) => label !== undefined);
}
