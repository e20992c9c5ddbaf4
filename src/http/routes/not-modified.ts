import type { MiddlewareHandler } from 'hono';
import type { Setting } from './api.ts';

/** Answers 304 without asking anybody when the caller holds what was true at the present state. Only what is true at a state was given an ETag. */
export function notModified({ desk, issues }: Setting): MiddlewareHandler {
  let present: string | null = null;
  desk.listen((news) => {
    if (news.kind === 'head') present = issues.etagOf(news.issue);
  });
  return async (c, next) => {
    const held = c.req.header('if-none-match');
    if (held === undefined || held !== present || c.req.method !== 'GET') return next();
    return c.body(null, 304, { etag: held });
  };
}
