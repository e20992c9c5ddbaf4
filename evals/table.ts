import type { Figures } from './figures.ts';

/** One row a figure: name, value, baseline, difference. */
export function formatTable(figures: Figures, baseline: Figures): string {
  const rows = Object.entries(figures).map(([name, value]) => {
    const before = baseline[name];
    const difference = before === undefined ? 'new' : signed(value - before);
    return [name, value.toFixed(1), before?.toFixed(1) ?? '', difference] as const;
  });
  const width = Math.max(6, ...rows.map(([name]) => name.length));
  const line = ([name, ...numbers]: readonly string[]): string => [(name ?? '').padEnd(width), ...numbers.map((n) => n.padStart(12))].join('').trimEnd();
  return [line(['figure', 'value', 'baseline', 'difference']), ...rows.map(line)].join('\n');
}

function signed(difference: number): string {
  const rounded = difference.toFixed(1);
  if (Number(rounded) === 0) return '=';
  return difference > 0 ? `+${rounded}` : rounded;
}
