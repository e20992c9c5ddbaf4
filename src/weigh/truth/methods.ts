import { accu, popAccu } from './accu.ts';
import { accuCopy } from './accu-copy.ts';
import { weighClaims } from './hearsay.ts';
import type { Method } from './truth.ts';
import { truthFinder } from './truth-finder.ts';
import { vote } from './vote.ts';

/** Ways of weighing, the published ones in the order of their years and ours last; those that look for copies name them as well. */
export const METHODS = { vote, truthfinder: truthFinder, accu, popaccu: popAccu, accucopy: accuCopy, hearsay: weighClaims } as const satisfies Readonly<
  Record<string, Method>
>;
export type MethodName = keyof typeof METHODS;
export const METHOD_NAMES = ['vote', 'truthfinder', 'accu', 'popaccu', 'accucopy', 'hearsay'] as const satisfies readonly MethodName[];
/** Those that tell which sources copy. */
export const FINDS_COPIES: ReadonlySet<MethodName> = new Set(['accucopy', 'hearsay']);
