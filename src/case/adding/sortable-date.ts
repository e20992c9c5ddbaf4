/**
 * A date or instant of a report so that text order is time order: instants in UTC to the second, days as they stand, anything that is no
 * date null. A day sorts before every instant of it.
 */
export function sortableDate(published: string): string | null {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(published)) return published;
  // a time without a zone is taken as UTC, whatever the zone of this machine
  const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(published) ? published : `${published}Z`;
  const time = /^\d{4}-\d{2}-\d{2}t\d/i.test(zoned) ? Date.parse(zoned) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
