const KEY = 'hearsay.marked';

/** The claim that waits for a second one to be laid beside it; it is kept while the analyst goes from report to report. */
export const markedClaim = (): string | null => sessionStorage.getItem(KEY);

export function markClaim(name: string | null): void {
  if (name === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, name);
}
