import { t } from '../strings/text.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date or an instant in UTC; the reader's own time stands in its title. What is no date is shown as it came. */
export function When({ value }: { value: string | null }) {
  if (value === null) return <span className="soft">{t('time.unknown')}</span>;
  const words = sayUtc(value);
  if (!value.includes('T')) return <time dateTime={value}>{words}</time>;
  const moment = new Date(value);
  const local = Number.isNaN(moment.getTime()) ? null : moment.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <time dateTime={value} title={local === null ? undefined : t('time.local', { time: local })}>
      {words}
    </time>
  );
}

/** `2023-03-20T19:30:00Z` → `20 Mar 2023, 19:30 UTC`. */
function sayUtc(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(value)) return value;
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return value;
  const day = `${moment.getUTCDate()} ${MONTHS[moment.getUTCMonth()]} ${moment.getUTCFullYear()}`;
  return value.includes('T') ? `${day}, ${moment.toISOString().slice(11, 16)} ${t('time.utc')}` : day;
}
