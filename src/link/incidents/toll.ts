import type { Extraction } from '../../model/extraction.ts';
import type { FinalFigure, FinalToll, Toll } from '../../model/toll.ts';

type Told = Omit<FinalFigure, 'reports'>;

/**
 * Killed and injured as finally counted. The figure most reports give, of figures given as often the one given last; a report that tells of one
 * only may tell of one of many, and counts where no report tells of more. Of those hit as a report counts them that tells of no death, and of those
 * injured before any report does, the dead are taken off (`toll.died-later`).
 */
export function tollOf(group: readonly Extraction[]): FinalToll {
  const inOrder = [...group].sort((a, b) => compare(a.report.published ?? '', b.report.published ?? ''));
  const killed = finalOf(toldIn(inOrder, 'killed'));
  return { killed, injured: finalOf(withoutDead(inOrder, killed?.count ?? 0)) };
}

function toldIn(inOrder: readonly Extraction[], fate: keyof Toll): Told[] {
  return inOrder.flatMap(({ report, incident }) => {
    const figure = incident.toll?.[fate] ?? null;
    return figure === null ? [] : [{ ...figure, report: report.id }];
  });
}

function withoutDead(inOrder: readonly Extraction[], dead: number): Told[] {
  const telling = new Set(toldIn(inOrder, 'killed').map(({ report }) => report));
  const first = inOrder.find(({ report }) => telling.has(report.id))?.report.published ?? '';
  const before = new Set(inOrder.filter(({ report }) => (report.published ?? '') < first).map(({ report }) => report.id));
  return toldIn(inOrder, 'injured').map((figure) => {
    const counted = before.has(figure.report) || (figure.rule === 'toll.hit-less-dead' && !telling.has(figure.report));
    return counted && dead > 0 && figure.count >= dead ? { ...figure, count: figure.count - dead, rule: 'toll.died-later' } : figure;
  });
}

function finalOf(told: readonly Told[]): FinalFigure | null {
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
