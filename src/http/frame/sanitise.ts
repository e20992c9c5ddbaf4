import sanitizeHtml from 'sanitize-html';

const TAGS =
  'address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  );

/** Addresses are shown, at most so much of them. */
const SHOWN = 300;

/**
 * A captured page with its words, lists and tables and nothing else: what runs, loads, submits or leads away is gone. Where a link or a
 * picture stood, its words stay, with the address to be read.
 */
export function sanitise(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      '*': ['dir', 'lang'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      time: ['datetime'],
      ol: ['start'],
      span: ['title'],
    },
    allowedClasses: { span: ['was-link', 'was-picture'] },
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'title', 'svg', 'math', 'iframe', 'object', 'canvas'],
    transformTags: {
      a: (_name, { href = '' }) => ({ tagName: 'span', attribs: { class: 'was-link', title: href.slice(0, SHOWN) } }),
      img: (_name, { alt = '', src = '' }) => ({ tagName: 'span', attribs: { class: 'was-picture', title: src.slice(0, SHOWN) }, text: alt || 'picture' }),
    },
  });
}
