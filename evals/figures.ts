/** Named results of one evaluation, `suite.corpus.measure`, in percent to one decimal; more is better. */
export type Figures = Record<string, number>;

/** Percentage of a list that passes; null when the list is empty. */
export function share<T>(list: readonly T[], passes: (item: T) => boolean): number | null {
  return list.length === 0 ? null : percent(list.filter(passes).length / list.length);
}

export function percent(part: number): number {
  return Math.round(part * 1000) / 10;
}

/** Leaves out what could not be measured and puts `prefix.` before each name. */
export function measured(prefix: string, values: Readonly<Record<string, number | null>>): Figures {
  const figures: Figures = {};
  for (const [name, value] of Object.entries(values)) if (value !== null) figures[`${prefix}.${name}`] = value;
  return figures;
}
