import type { Problem } from './contract/problem.ts';

type Status = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 416 | 500;

const TITLES: Readonly<Record<Status, string>> = {
  400: 'It cannot be understood',
  401: 'Not let in',
  403: 'Not let in from there',
  404: 'There is no such thing',
  409: 'It cannot be done as things stand',
  412: 'Somebody was faster',
  413: 'Too large',
  415: 'Not in this form',
  416: 'There is no such part',
  500: 'A fault in Hearsay',
};

/** A request that is answered with a problem instead of what it asked for. `message` is one sentence: what, where, how to mend it. */
export class Refusal extends Error {
  readonly problem: Problem & { status: Status };

  constructor(status: Status, detail: string, more: Pick<Problem, 'since'> = {}) {
    super(detail);
    this.name = 'Refusal';
    this.problem = { type: 'about:blank', title: TITLES[status], status, detail, ...more };
  }
}
