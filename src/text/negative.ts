/** What leaves a question open, or says that nobody claimed, denies nothing. */
const NEITHER = new Set(['not known', 'not claimed']);

/** Whether an answer's value denies: `no`, `denied`, `not train destroyed`. Whoever denies gives such an answer. */
export function isNegative(value: string): boolean {
  return !NEITHER.has(value) && (value === 'no' || value === 'denied' || value.startsWith('not '));
}
