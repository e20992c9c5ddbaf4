import { type Headers, readHeaders, valueOf } from './headers.ts';

const MAX_DEPTH = 20;
const MAX_PARTS = 5000;

/** A part of a message that holds no parts itself. Offsets are bytes of the whole. */
export interface Part {
  headers: Headers;
  /** lower case, `text/plain` unless it says otherwise */
  type: string;
  parameters: ReadonlyMap<string, string>;
  /** lower case; empty when none is named */
  encoding: string;
  body: [start: number, end: number];
  /** types of the parts around it, outermost first */
  inside: readonly string[];
}

export interface Message {
  headers: Headers;
  parts: Part[];
  /** false when a multipart has no closing boundary: the message was cut off */
  whole: boolean;
}

/**
 * Takes a message (RFC 5322, MIME) apart. `source` holds a character for each byte. Null when it has no headers, or holds more than
 * 5,000 parts or parts more than 20 deep.
 */
export function readMessage(source: string): Message | null {
  const top = readHeaders(source, 0, source.length);
  if (top === null) return null;
  const message: Message = { headers: top.headers, parts: [], whole: true };
  const waiting = [{ headers: top.headers, body: [top.body, source.length] as [number, number], inside: [] as readonly string[] }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { headers, body, inside } = at;
    const { value, parameters } = valueOf(headers.get('content-type') ?? '');
    const type = value === '' ? 'text/plain' : value;
    const boundary = parameters.get('boundary');
    if (type.startsWith('multipart/') && boundary) {
      if (inside.length >= MAX_DEPTH) return null;
      const { bodies, closed } = split(source, body, boundary);
      message.whole &&= closed;
      if (bodies.length > MAX_PARTS) return null;
      for (const [start, end] of bodies.reverse()) {
        const part = readHeaders(source, start, end);
        if (part) waiting.push({ headers: part.headers, body: [Math.min(part.body, end), end], inside: [...inside, type] });
      }
      continue;
    }
    if (message.parts.length >= MAX_PARTS) return null;
    const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
    message.parts.push({ headers, type, parameters, encoding, body, inside });
  }
  return message;
}

/** The stretches between the boundary's lines. */
function split(source: string, [start, end]: readonly [number, number], boundary: string): { bodies: [number, number][]; closed: boolean } {
  const mark = `--${boundary}`;
  const bodies: [number, number][] = [];
  let open = -1;
  for (let at = source.indexOf(mark, start); at >= 0 && at < end; at = source.indexOf(mark, at + mark.length)) {
    if (at > start && source[at - 1] !== '\n') continue;
    const after = at + mark.length;
    const closes = source.startsWith('--', after);
    const newline = source.indexOf('\n', after);
    const line = source.slice(closes ? after + 2 : after, newline < 0 ? end : Math.min(newline, end));
    // the boundary of a part inside may begin with ours
    if (line.length > 100 || line.trim() !== '') continue;
    if (open >= 0) bodies.push([open, Math.max(open, source[at - 2] === '\r' ? at - 2 : at - 1)]);
    open = newline < 0 ? end : Math.min(newline + 1, end);
    if (closes) return { bodies, closed: true };
  }
  if (open >= 0 && open < end) bodies.push([open, end]);
  return { bodies, closed: false };
}
