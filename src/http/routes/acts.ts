import { contract } from '../contract/contract.ts';
import { type Api, marked, type Setting } from './api.ts';

/** What changes the case; each change is one entry of the journal. */
export function actRoutes(api: Api, setting: Setting): void {
  const { desk, issues } = setting;
  api.openapi(contract.act, async (c) => {
    const seen = issues.seenIn(c.req.valid('header')['if-match']);
    return c.json(marked(c, setting, await desk.ask('act', { act: c.req.valid('json'), seen })), 201);
  });
}
