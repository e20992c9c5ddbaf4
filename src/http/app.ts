import { bodyLimit } from 'hono/body-limit';
import { TOOL } from '../model/tool.ts';
import type { Desk } from './desk/desk.ts';
import { safeHeaders } from './guard/headers.ts';
import { sameOrigin } from './guard/origin.ts';
import { needsToken, takesToken } from './guard/token.ts';
import { Issues } from './issue.ts';
import { problemOf, sendProblem } from './problems.ts';
import { Refusal } from './refusal.ts';
import { actRoutes } from './routes/acts.ts';
import { type Api, newApi, type Setting } from './routes/api.ts';
import { dossierRoutes } from './routes/dossier.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { intakeRoutes } from './routes/intake.ts';
import { notModified } from './routes/not-modified.ts';
import { readRoutes } from './routes/reads.ts';
import { serveWorkbench } from './statics.ts';

/** Bytes of a body in JSON; files have limits of their own. */
const MOST_JSON = 4_000_000;
const FILES = '/api/intake/files';

export interface Served {
  desk: Desk;
  /** what lets somebody in */
  token: string;
  /** what no other start of the server has; part of every ETag */
  start: string;
  /** the port it is reached at */
  port: number;
  /** folder of the built workbench */
  workbench: string;
  /** hears of faults of the program */
  complain(error: unknown): void;
}

/** The workbench's server: its API over an open case, and the pages that use it. */
export function workbenchApp({ desk, token, start, port, workbench, complain }: Served): Api {
  const app = newApi();
  const setting: Setting = { desk, issues: new Issues(start) };
  app.onError((error, c) => sendProblem(c, problemOf(error, complain)));
  app.notFound((c) =>
    sendProblem(c, new Refusal(404, `The API has no ${c.req.method} ${c.req.path.slice(0, 200)}; /api/openapi.json lists what it has.`).problem),
  );

  app.use(safeHeaders());
  app.use(sameOrigin(port));
  app.use('/api/*', needsToken(token, port));
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache');
  });
  const small = bodyLimit({
    maxSize: MOST_JSON,
    onError: () => {
      throw new Refusal(413, `The request holds more than ${MOST_JSON / 1_000_000} megabytes; send less at once.`);
    },
  });
  app.use('/api/*', (c, next) => (c.req.path === FILES ? next() : small(c, next)));
  app.use('/api/*', notModified(setting));

  readRoutes(app, setting);
  actRoutes(app, setting);
  intakeRoutes(app, setting);
  evidenceRoutes(app, setting);
  dossierRoutes(app, setting);
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Hearsay', version: TOOL.replace(/^\S+ /, ''), description: 'A case over HTTP.' } });

  const pages = serveWorkbench(workbench);
  app.get('*', takesToken(token, port), (c, next) => (c.req.path.startsWith('/api/') ? next() : pages(c)));
  return app;
}
