const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const FORM = /^\w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/;

/** X's own way of writing an instant, `Mon May 06 07:08:09 +0000 2024`, as ISO 8601; null for anything else. */
export function readXDate(value: string): string | null {
  const [, month = '', day = '', clock = '', offset = '', year = ''] = FORM.exec(value.trim()) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return null;
  const zone = offset === '+0000' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${clock}${zone}`;
}
