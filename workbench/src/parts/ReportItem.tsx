import { Link } from '@tanstack/react-router';
import type { ReportRow } from '../../../src/http/contract/reports.ts';
import { t } from '../strings/text.ts';
import { When } from './When.tsx';

/** A report in one line: what it is called, who published it and when, how many claims it holds, what is folded under it. */
export function ReportItem({ report }: { report: ReportRow }) {
  return (
    <>
      <Link className="ref" to="/reports/$id" params={{ id: report.id }} tabIndex={-1} aria-hidden="true">
        {report.id}
      </Link>
      <div className="grow">
        <Link className="title" to="/reports/$id" params={{ id: report.id }} dir="auto">
          {report.title ?? report.address ?? report.id}
        </Link>
        <p className="soft">
          {report.publisher !== null && (
            <>
              <bdi>{report.publisher}</bdi> ·{' '}
            </>
          )}
          <When value={report.published} /> · {t('count.claims', { n: report.claims })}
          {report.version > 1 && <> · {t('report.version', { n: report.version })}</>}
        </p>
      </div>
    </>
  );
}
