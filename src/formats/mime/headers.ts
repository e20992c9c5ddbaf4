/** Headers of a message or part: lower-case names, unfolded values, of repeated ones the first. Characters stand for bytes. */
export type Headers = ReadonlyMap<string, string>;

/** Bytes that a block of headers may have; the longest real ones, of much relayed mail, stay under a tenth of this. */
const MAX_BLOCK = 256_000;
const FIELD = /^([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)$/;

/**
 * Reads the headers that begin at `start` of a source whose characters stand for bytes, and says where the body begins.
 * Null when there is no end of them within 256 kB, or what stands there are no headers.
 */
export function readHeaders(source: string, start: number, end: number): { headers: Headers; body: number } | null {
  const headers = new Map<string, string>();
  let name: string | null = null;
  let parts: string[] = [];
  const keep = (): void => {
    if (name !== null && !headers.has(name)) headers.set(name, parts.join(' ').trim());
  };
  for (let at = start; at <= end; ) {
    const newline = source.indexOf('\n', at);
    const stop = newline < 0 || newline >= end ? end : newline;
    if (stop - start > MAX_BLOCK) return null;
    const line = source.slice(at, stop).replace(/\r$/, '');
    const next = Math.min(stop + 1, end);
    if (line === '' || stop === end) {
      const last = line === '' ? null : FIELD.exec(line);
      keep();
      if (last) headers.set((last[1] ?? '').toLowerCase(), last[2] ?? '');
      return { headers, body: next };
    }
    if (/^[ \t]/.test(line)) parts.push(line.trim());
    else {
      const field = FIELD.exec(line);
      // a line of another program's mailbox stands above some messages
      if (!field && !(at === start && /^>?From /.test(line))) return null;
      keep();
      name = field?.[1]?.toLowerCase() ?? null;
      parts = [field?.[2] ?? ''];
    }
    at = next;
  }
  return null;
}

/** A value with parameters, such as that of Content-Type: the value in lower case, and the parameters by their lower-case names. */
export function valueOf(header: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const value = (header.split(';', 1)[0] ?? '').trim().toLowerCase();
  const parameters = new Map<string, string>();
  for (const match of header.slice(0, 4000).matchAll(/;\s*([\w-]{1,40})(\*?)\s*=\s*(?:"((?:[^"\\]|\\.){0,1000})"|([^\s;"]{1,1000}))/g)) {
    const [, name = '', extended = '', quoted, bare = ''] = match;
    const raw = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    parameters.set(name.toLowerCase(), extended === '' ? raw : percentDecoded(raw.replace(/^[\w-]*'[\w-]*'/, '')));
  }
  return { value, parameters };
}

function percentDecoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
