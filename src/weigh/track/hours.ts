const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Hours from one ISO 8601 date or date-time to another, to a tenth; null when one is unknown, vaguer than a day, or the second is earlier. A missing zone is read as UTC. */
export function hoursBetween(from: string | null, to: string | null): number | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start === null || end === null || end < start) return null;
  return Math.round((end - start) / 6) / 10;
}

function minutesOf(text: string | null): number | null {
  const match = DATE.exec(text ?? '');
  if (!match) return null;
  const [year, month, day, hour, minute] = [1, 2, 3, 4, 5].map((group) => Number(match[group] ?? 0));
  const zone = /^([+-])(\d\d):?(\d\d)$/.exec(match[7] ?? '');
  const offset = zone ? (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1) : 0;
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0) / 60_000 - offset;
}
