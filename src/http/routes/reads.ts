import { contract } from '../contract/contract.ts';
import { type Api, marked, numberIn, type Setting } from './api.ts';

/** What only reads and is true at a state of the journal. */
export function readRoutes(api: Api, setting: Setting): void {
  const { desk } = setting;
  api.openapi(contract.readCase, async (c) => c.json(marked(c, setting, await desk.ask('readCase', null)), 200));
  api.openapi(contract.listReports, async (c) => {
    const { cursor = null, limit, status = null, folded, incident = null } = c.req.valid('query');
    return c.json(marked(c, setting, await desk.ask('listReports', { cursor, limit, status, folded: folded === 'true', incident })), 200);
  });
  api.openapi(contract.readReport, async (c) => {
    const { version = null } = c.req.valid('query');
    return c.json(marked(c, setting, await desk.ask('readReport', { report: numberIn(c.req.valid('param').id), version })), 200);
  });
  api.openapi(contract.diffReport, async (c) => {
    const { from = null, to = null } = c.req.valid('query');
    return c.json(marked(c, setting, await desk.ask('diffReport', { report: numberIn(c.req.valid('param').id), from, to })), 200);
  });
  api.openapi(contract.listIncidents, async (c) => {
    const { cursor = null, limit } = c.req.valid('query');
    return c.json(marked(c, setting, await desk.ask('listIncidents', { cursor, limit })), 200);
  });
  api.openapi(contract.readIncident, async (c) => c.json(marked(c, setting, await desk.ask('readIncident', { incident: c.req.valid('param').id })), 200));
  api.openapi(contract.readPair, async (c) => {
    const { a, b } = c.req.valid('query');
    return c.json(marked(c, setting, await desk.ask('readPair', { claims: [numberIn(a), numberIn(b)] })), 200);
  });
  api.openapi(contract.search, async (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json({ hits: marked(c, setting, await desk.ask('search', { words: q, limit })) }, 200);
  });
  api.openapi(contract.listSources, async (c) => {
    const { cursor = null, limit, q = null } = c.req.valid('query');
    return c.json(marked(c, setting, await desk.ask('listSources', { cursor, limit, words: q })), 200);
  });
  api.openapi(contract.readSource, async (c) => c.json(marked(c, setting, await desk.ask('readSource', { key: c.req.valid('param').key })), 200));
  api.openapi(contract.listLog, async (c) => {
    const { cursor = null, limit, subject = null, acts } = c.req.valid('query');
    return c.json(marked(c, setting, await desk.ask('listLog', { cursor, limit, subject, acts: acts === 'true' })), 200);
  });
  api.openapi(contract.listAssessments, async (c) => c.json({ rows: marked(c, setting, await desk.ask('listAssessments', null)) }, 200));
}
