/** What checking one item came to. `stray` is no fault: it belongs to no acknowledged entry, as what an interrupted run leaves. */
export interface Finding {
  /** a file within the case, an entry of the journal, a report: whatever a user would look for */
  item: string;
  state: 'ok' | 'changed' | 'missing' | 'stray';
  /** what was checked, or what is wrong, in words */
  what: string;
}

export function isFault({ state }: Finding): boolean {
  return state === 'changed' || state === 'missing';
}
