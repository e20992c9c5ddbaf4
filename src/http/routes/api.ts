import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Desk } from '../desk/desk.ts';
import type { Issues } from '../issue.ts';
import { invalid } from '../problems.ts';

export type Api = OpenAPIHono;

/** What every route needs. */
export interface Setting {
  desk: Desk;
  issues: Issues;
}

/** A router that refuses what its contract does not take. */
export function newApi(): Api {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error);
    },
  });
}

/** Marks an answer with the state it is true at. */
export function marked<T>(c: Context, { issues }: Setting, { answer, issue }: { answer: T; issue: string }): T {
  c.header('etag', issues.etagOf(issue));
  return answer;
}

/** `R-0012` → 12, after the contract has checked its form. */
export const numberIn = (name: string): number => Number(name.replace(/^\D+/, ''));
