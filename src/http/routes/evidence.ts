import { contract } from '../contract/contract.ts';
import { sealedPage } from '../frame/page.ts';
import { SEALED } from '../guard/headers.ts';
import { type Api, numberIn, type Setting } from './api.ts';

/** What vouches for the case, checked when it is asked for, and the captures themselves. */
export function evidenceRoutes(api: Api, { desk }: Setting): void {
  api.openapi(contract.receipt, async (c) => {
    const { version = null } = c.req.valid('query');
    return c.json((await desk.ask('receipt', { report: numberIn(c.req.valid('param').id), version })).answer, 200);
  });
  api.openapi(contract.verify, async (c) => c.json((await desk.ask('verify', null)).answer, 200));
  api.openapi(contract.frameReport, async (c) => {
    const { version = null } = c.req.valid('query');
    const { answer } = await desk.ask('capturedPage', { report: numberIn(c.req.valid('param').id), version });
    return c.html(sealedPage(answer), 200, { 'content-security-policy': SEALED });
  });
  api.openapi(contract.readMedia, async (c) => {
    const { version = null } = c.req.valid('query');
    return c.json((await desk.ask('readMedia', { report: numberIn(c.req.valid('param').id), version })).answer, 200);
  });
  api.openapi(contract.showMedia, async (c) => {
    const { version = null } = c.req.valid('query');
    // no validator is ever given out, so that whoever makes a range depend on one holds something else
    const range = c.req.header('if-range') === undefined ? (c.req.header('range') ?? null) : null;
    const { bytes, type, part, size } = (await desk.ask('showMedia', { report: numberIn(c.req.valid('param').id), version, range })).answer;
    const headers = { 'content-type': type, 'content-security-policy': SEALED, 'accept-ranges': 'bytes' };
    if (part === null) return c.body(new Uint8Array(bytes), 200, headers);
    return c.body(new Uint8Array(bytes), 206, { ...headers, 'content-range': `bytes ${part.from}-${part.to - 1}/${size}` });
  });
  api.openapi(contract.downloadCapture, async (c) => {
    const { sha256 } = c.req.valid('param');
    const { bytes } = (await desk.ask('capture', { sha256 })).answer;
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${sha256}"`,
      'content-security-policy': SEALED,
    });
  });
}
