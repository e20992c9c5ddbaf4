import type { Span } from '../parts/span.ts';

/** The selected stretch of the archived text in its own characters, white space at its ends left out; null when nothing of it is selected. */
export function selectedSpan(box: HTMLElement | null, text: string): Span | null {
  const selection = document.getSelection();
  if (!box || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.commonAncestorContainer)) return null;
  const edges = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  const [a, b] = edges;
  if (a === null || b === null || a === undefined || b === undefined) return null;
  return trimmed([Math.min(a, b), Math.max(a, b)], text);
}

function trimmed([start, end]: Span, text: string): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? [from, to] : null;
}

/** Where in the archived text a place in the page lies. Each piece of text stands in an element that says where it begins. */
function offsetOf(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-from]');
    return piece ? Number(piece.dataset['from']) + offset : null;
  }
  // between elements: the beginning of the piece behind the place, or the end of the one before it
  const next = node.childNodes[offset];
  const ahead = next instanceof HTMLElement ? (next.matches('[data-from]') ? next : next.querySelector<HTMLElement>('[data-from]')) : null;
  if (ahead) return Number(ahead.dataset['from']);
  const pieces = node instanceof HTMLElement ? node.querySelectorAll<HTMLElement>('[data-from]') : [];
  const last = pieces[pieces.length - 1];
  return last ? Number(last.dataset['from']) + (last.textContent?.length ?? 0) : null;
}
