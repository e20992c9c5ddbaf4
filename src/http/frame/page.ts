import { sanitise } from './sanitise.ts';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;margin:1.5rem auto;max-width:46rem;padding:0 1rem;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}' +
  'pre{white-space:pre-wrap;font:inherit}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .5rem;vertical-align:top}' +
  '.was-link{text-decoration:underline dotted}.was-picture{color:#555;border:1px dashed #999;padding:.1rem .4rem}blockquote{border-left:3px solid #ccc;margin-left:0;padding-left:1rem}';

/** What somebody else wrote, as a page in which nothing runs and from which nothing is fetched. `tab` is what the browser calls it. */
export function sealedPage(captured: { html: string } | { title: string; text: string }, tab = 'As captured'): string {
  const body = 'html' in captured ? sanitise(captured.html) : `<h1 dir="auto">${escaped(captured.title)}</h1><pre dir="auto">${escaped(captured.text)}</pre>`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(tab)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
