import type { MiddlewareHandler } from 'hono';

/** Everything comes from here and runs from files; styles are set on elements by the libraries that place and colour them. */
const PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** For what somebody else wrote: nothing runs, nothing is loaded, and it is of no origin. */
export const SEALED = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/** What every answer carries, unless its route has set a stricter policy. */
export function safeHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    const sealed = headers.has('content-security-policy');
    if (!sealed) headers.set('content-security-policy', PAGES);
    headers.set('x-frame-options', sealed ? 'SAMEORIGIN' : 'DENY');
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'no-referrer');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  };
}
