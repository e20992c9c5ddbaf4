import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ZodError } from 'zod';
import { HearsayError } from '../model/errors.ts';
import type { Problem } from './contract/problem.ts';
import { sealedPage } from './frame/page.ts';
import { SEALED } from './guard/headers.ts';
import { Refusal } from './refusal.ts';

/** Whatever went wrong, as a problem. `complain` hears of what is a fault of the program. */
export function problemOf(error: unknown, complain: (error: unknown) => void): Refusal['problem'] {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof HearsayError) return new Refusal(409, error.message).problem;
  if (error instanceof ZodError) return invalid(error).problem;
  if (error instanceof HTTPException && error.status < 500) {
    const status = error.status === 413 ? 413 : 400;
    return new Refusal(status, status === 413 ? 'The request is larger than the server accepts.' : `The request cannot be read (${error.message}).`).problem;
  }
  complain(error);
  return new Refusal(500, 'Something went wrong within Hearsay; the terminal in which `hearsay serve` runs says what.').problem;
}

/** What the first thing is that does not fit, and where it stands. */
export function invalid({ issues }: Pick<ZodError, 'issues'>): Refusal {
  const [issue] = issues;
  const where = issue?.path.map(String).join('.') || 'the request';
  return new Refusal(400, `${where}: ${issue?.message ?? 'not as it should be'}; /api/openapi.json says what is taken.`);
}

/** The problem as JSON; who opened a page in a browser gets a page that says it. */
export function sendProblem(c: Context, problem: Problem & { status: Refusal['problem']['status'] }): Response | Promise<Response> {
  const opened = !c.req.path.startsWith('/api/') && c.req.header('accept')?.includes('text/html');
  if (opened) {
    const page = sealedPage({ title: problem.title, text: problem.detail }, problem.title);
    return c.html(page, problem.status, { 'content-security-policy': SEALED, 'cache-control': 'no-store' });
  }
  return c.body(JSON.stringify(problem), problem.status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
}
