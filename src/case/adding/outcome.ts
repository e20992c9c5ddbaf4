import type { Fault } from '../../model/fault.ts';

/** What became of one input; told only when it is safe on the disk. `report` is its number in the case. */
export type Outcome =
  | { kind: 'added' | 'changed'; where: string; report: number; version: number; claims: number }
  /** the case had it: the same bytes; the same page, unchanged; or a page that is there no more */
  | { kind: 'known' | 'unchanged' | 'gone'; where: string; report: number }
  | { kind: 'fault'; fault: Fault };
