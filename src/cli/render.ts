import type { Dossier } from '../model/dossier.ts';

export const FORMATS = ['html', 'md', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<string, Format>> = { '.html': 'html', '.htm': 'html', '.md': 'md', '.markdown': 'md', '.json': 'json' };

/** The format a file's ending stands for, or null. */
export function formatOfEnding(ending: string): Format | null {
  return ENDINGS[ending.toLowerCase()] ?? null;
}

/** The dossier as text; each format is loaded when it is asked for. */
export async function render(dossier: Dossier, format: Format): Promise<string> {
  switch (format) {
    case 'html':
      return (await import('../present/html.ts')).toHtml(dossier);
    case 'md':
      return (await import('../present/markdown.ts')).toMarkdown(dossier);
    case 'json':
      return (await import('../present/json.ts')).toJson(dossier);
  }
}
