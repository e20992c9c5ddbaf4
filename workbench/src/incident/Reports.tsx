import { ReportItem } from '../parts/ReportItem.tsx';
import { useLookup } from './lookup.ts';

/** The reports that speak of the incident. */
export function Reports() {
  const { view } = useLookup();
  return (
    <ul className="rows">
      {view.reports.map((report) => (
        <li key={report.id} className="row">
          <ReportItem report={report} />
        </li>
      ))}
    </ul>
  );
}
