import { contract } from '../contract/contract.ts';
import { lintDraft } from '../views/lint.ts';
import type { Api, Setting } from './api.ts';

const TYPES = { html: 'text/html', md: 'text/markdown', json: 'application/json' } as const;

/** What leaves the case, and how it is worded. */
export function dossierRoutes(api: Api, { desk }: Setting): void {
  api.openapi(contract.lintDraft, (c) => c.json({ findings: lintDraft(c.req.valid('json').text) }, 200));
  api.openapi(contract.exportDossier, async (c) => {
    const asked = c.req.valid('json');
    const { format, text } = (await desk.ask('exportDossier', asked)).answer;
    const name = `dossier${asked.incident === null ? '' : `-${asked.incident}`}.${format}`;
    return new Response(text, {
      headers: { 'content-type': `${TYPES[format]}; charset=utf-8`, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' },
    });
  });
}
