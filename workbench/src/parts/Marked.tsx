import type { Span } from './span.ts';

/** Text with stretches marked; marks may come in any order and are clipped to the text. */
export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  let at = 0;
  const parts: { text: string; marked: boolean; start: number }[] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const [from, to] = [Math.max(at, start), Math.min(text.length, end)];
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false, start: at });
    parts.push({ text: text.slice(from, to), marked: true, start: from });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false, start: at });
  return parts.map((part) => (part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>));
}
