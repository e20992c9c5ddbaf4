import type { Extraction } from '../../model/extraction.ts';
import type { FinalFigure, FinalToll, Toll } from '../../model/toll.ts';

/**
 * Killed and injured as finally counted. The figure most reports give, of figures given as often the one given last; a report that tells of one
 * only may tell of one of many, and counts where no report tells of more.
 */
export function tollOf(group: readonly Extraction[]): FinalToll {
  const inOrder = [...group].sort((a, b) => compare(a.report.published ?? '', b.report.published ?? ''));
  return { killed: finalOf(inOrder, 'killed'), injured: finalOf(inOrder, 'injured') };
}

function finalOf(inOrder: readonly Extraction[], fate: keyof Toll): FinalFigure | null {
  const told = inOrder.flatMap(({ report, incident }) => {
    const figure = incident.toll?.[fate] ?? null;
    return figure === null ? [] : [{ ...figure, report: report.id }];
  });
  const many = told.filter(({ count }) => count > 1);
  let best: FinalFigure | null = null;
  const times = new Map<number, number>();
  for (const figure of many.length > 0 ? many : told) times.set(figure.count, (times.get(figure.count) ?? 0) + 1);
  for (const figure of told) {
    const reports = times.get(figure.count) ?? 0;
    if (reports > 0 && reports >= (best?.reports ?? 0)) best = { ...figure, reports };
  }
  return best;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
