/** What checking one item came to. `noted` is no fault: what belongs to no acknowledged entry, or could not be checked here. */
export interface Finding {
  /** a file within the case, an entry of the journal, a report: whatever a user would look for */
  item: string;
  state: 'ok' | 'changed' | 'missing' | 'noted';
  /** what was checked, or what is wrong, in words */
  what: string;
}

export function isFault({ state }: Finding): boolean {
  return state === 'changed' || state === 'missing';
}
