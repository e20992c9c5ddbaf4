import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import type { FinalFigure } from '../model/toll.ts';
import { titleOf, type View } from './view.ts';
import { count } from './words.ts';

/** A figure of an incident's toll: `2 killed`, how many reports give it, and the last that does. */
interface TollNote {
  figure: string;
  reports: string;
  last: Report | undefined;
  title: string;
}

/** Killed and injured as most reports of an incident count them in all; none where they do not tell. */
export function tollOf(view: View, { toll }: Incident): TollNote[] {
  const note = (figure: FinalFigure | null | undefined, what: string): TollNote[] => {
    if (!figure) return [];
    const last = view.reports.get(figure.report);
    return [
      {
        figure: `${figure.count} ${what}`,
        reports: `as ${count(figure.reports, 'report counts', 'reports count')} in all`,
        last,
        title: last ? titleOf(last) : figure.report,
      },
    ];
  };
  return [...note(toll?.killed, 'killed'), ...note(toll?.injured, 'injured')];
}
