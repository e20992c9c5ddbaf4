import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { Problem } from './problem.ts';

/** A body or an answer in JSON. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({ content: { 'application/json': { schema } }, description });

/** An error of the API. */
export const problem = (description: string) => ({ content: { 'application/problem+json': { schema: Problem } }, description });

/** The errors that every route can answer with. */
export const PROBLEMS = {
  400: problem('what was asked cannot be understood'),
  401: problem('the token of this start is missing or wrong'),
  404: problem('the case has no such thing'),
  409: problem('it cannot be done as things stand'),
  412: problem('somebody changed it since the caller looked (If-Match)'),
  413: problem('larger than the server accepts'),
  500: problem('a fault in Hearsay'),
} as const;

/** The place in the journal that the caller last saw, as an ETag: `"h42"`. A change is refused when its subject was acted on since. */
export const IfMatch = z.object({ 'if-match': z.string().optional() });

export { createRoute, z };
