import type { Fault } from './fault.ts';

/** An error a user can act on: what is wrong, where, and how to fix it. */
export class HearsayError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, options?: { cause?: unknown }) {
    super(`${fault.where}: ${fault.what} ${fault.fix}`, options);
    this.name = 'HearsayError';
    this.fault = fault;
  }
}
