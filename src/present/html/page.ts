import type { Markup, Part } from './markup.ts';
import { html, Markup as Raw } from './markup.ts';
import { STYLE } from './style.ts';

/** The whole file: nothing is loaded, nothing runs, and the policy says so to the browser. */
export function page(title: string, body: Part): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the dossier</a>
${body}
</body>
</html>
`;
}

/** A part of the page with its heading. */
export function section(id: string, heading: string, body: Part, lead?: Part): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${heading}</h2>
${lead && html`<p class="lead">${lead}</p>`}
${body}
</section>
`;
}
