/** `i-3` → `I-0003`; null for what is no name of an incident. */
export function incidentCalled(typed: string): string | null {
  const [, digits] = /^\s*i-?0*([1-9]\d{0,8})\s*$/i.exec(typed) ?? [];
  return digits === undefined ? null : `I-${digits.padStart(4, '0')}`;
}

/** An incident has the number of its first report: `I-0003` → `R-0003`. */
export const firstReport = (incident: string): string => incident.replace('I', 'R');

/** What two incidents are called once they are one. */
export const joinedName = (one: string, other: string): string => (numberOf(one) < numberOf(other) ? one : other);

const numberOf = (incident: string): number => Number(incident.slice(2));
