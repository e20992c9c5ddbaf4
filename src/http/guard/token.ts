import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Refusal } from '../refusal.ts';

/** Cookies do not know ports: two cases served on one machine must not take each other's. */
const cookieOf = (port: number): string => `hearsay-${port}`;

/** Lets `/api` be used only by who shows the token of this start: in the cookie that the first visit set, or as a bearer. */
export function needsToken(token: string, port: number): MiddlewareHandler {
  return async (c, next) => {
    const [, bearer] = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const shown = bearer ?? getCookie(c, cookieOf(port));
    if (shown === undefined || !same(shown, token))
      throw new Refusal(
        401,
        'The token of this start is missing or wrong; open the address that `hearsay serve` printed, or send it as “Authorization: Bearer …”.',
      );
    await next();
  };
}

/** The first visit, `/?token=…`: the token moves into a cookie that no script reads and no other site sends, and out of the address. */
export function takesToken(token: string, port: number): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const shown = url.searchParams.get('token');
    if (shown === null) return next();
    if (!same(shown, token)) throw new Refusal(401, 'The token in this address is not that of this start; open the address that `hearsay serve` printed last.');
    setCookie(c, cookieOf(port), token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    url.searchParams.delete('token');
    return c.redirect(`${url.pathname.replace(/^\/{2,}/, '/')}${url.search}`, 303);
  };
}

/** Takes the same time wherever the two differ. */
function same(shown: string, token: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
