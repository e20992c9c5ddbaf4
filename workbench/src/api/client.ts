import type { z } from 'zod';
import type { Contract } from '../../../src/http/contract/contract.ts';
import type { Problem } from '../../../src/http/contract/problem.ts';

type Route = Contract[keyof Contract];
type Method = Route['method'];
type PathOf<M extends Method> = Extract<Route, { method: M }>['path'];
type RouteOf<M extends Method, P> = Extract<Route, { method: M; path: P }>;

type JsonOf<R> = R extends { content: { 'application/json': { schema: infer S extends z.ZodType } } } ? z.output<S> : never;
type Responses<R> = R extends { responses: infer All } ? All : never;
type Success<R> = Responses<R> extends infer All ? JsonOf<All[Extract<keyof All, 200 | 201 | 202>]> : never;

type Asked<R, Part extends string> = R extends { request: Record<Part, infer S extends z.ZodType> } ? z.input<S> : undefined;
type BodyOf<R> = R extends { request: { body: { content: { 'application/json': { schema: infer S extends z.ZodType } } } } } ? z.input<S> : undefined;

/** What a route takes, as its contract says; parts it does not take may be left out. */
export interface Call<R> {
  params?: Asked<R, 'params'>;
  query?: Asked<R, 'query'>;
  body?: BodyOf<R>;
  /** the ETag of what the analyst looked at: a change is refused when somebody else acted on the same thing since */
  seen?: string | null;
  signal?: AbortSignal;
}

/** An answer with the place in the journal it was true at. */
export interface Fetched<T> {
  body: T;
  seen: string | null;
}

/** What the API says when it refuses; `message` is its sentence. */
export class ApiError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Calls a route of the contract. ApiError when it refuses, or cannot be reached. */
export async function call<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  asked: Call<RouteOf<M, P>> = {},
): Promise<Fetched<Success<RouteOf<M, P>>>> {
  const response = await send(method, addressOf(path, asked.params, asked.query), asked);
  return { body: await response.json(), seen: response.headers.get('etag') };
}

/** The address of a route, for links, frames and downloads. */
export function addressOf(path: string, params?: object, query?: object): string {
  const filled = Object.entries(params ?? {}).reduce((all, [name, value]) => all.replace(`{${name}}`, encodeURIComponent(String(value))), path);
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined && value !== null) search.set(name, String(value));
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** Sends a request that need not answer in JSON. ApiError as above. */
export async function send(
  method: string,
  address: string,
  { body, seen, signal }: Pick<Call<Route>, 'seen' | 'signal'> & { body?: unknown },
): Promise<Response> {
  const headers = new Headers();
  if (seen) headers.set('if-match', seen);
  const init: RequestInit = { method: method.toUpperCase(), headers, credentials: 'same-origin' };
  if (signal) init.signal = signal;
  if (body instanceof FormData) init.body = body;
  else if (body !== undefined) {
    headers.set('content-type', 'application/json');
    init.body = JSON.stringify(body);
  }
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError({ type: 'about:blank', title: 'No answer', status: 0, detail: 'The server does not answer. Is `hearsay serve` still running?' });
  }
  if (response.ok) return response;
  throw new ApiError(await problemOf(response));
}

async function problemOf(response: Response): Promise<Problem> {
  if (response.headers.get('content-type')?.includes('application/problem+json')) return response.json();
  return { type: 'about:blank', title: response.statusText, status: response.status, detail: `The server answered ${response.status} ${response.statusText}.` };
}
