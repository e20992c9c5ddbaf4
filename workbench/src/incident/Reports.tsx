import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAct } from '../api/act.ts';
import { reportName } from '../parts/ids.ts';
import { ReportItem } from '../parts/ReportItem.tsx';
import { t } from '../strings/text.ts';
import { ApartDialog } from './ApartDialog.tsx';
import { useLookup } from './lookup.ts';

/** The reports that speak of the incident, why each was put here, and the way to say that one belongs elsewhere. */
export function Reports() {
  const { view, seen, membership } = useLookup();
  const about = view.reports.flatMap(({ id }) => (membership.get(id)?.passages === undefined ? [id] : []));
  const { mutate } = useAct(seen);
  const [leaving, setLeaving] = useState<string | null>(null);
  return (
    <>
      <ul className="rows">
        {view.reports.map((report) => (
          <li key={report.id} className="row">
            <ReportItem report={report} />
            {view.reports.length > 1 && (
              <Button className="button quiet small" aria-label={t('incident.apartOne', { report: report.id })} onPress={() => setLeaving(report.id)}>
                {t('incident.apart')}
              </Button>
            )}
            <Why report={report.id} />
            <Passages report={report.id} />
          </li>
        ))}
      </ul>
      {leaving !== null && (
        <ApartDialog
          report={leaving}
          others={membership.get(leaving)?.passages === undefined ? [] : about}
          close={() => setLeaving(null)}
          save={(act) => {
            mutate(act);
            setLeaving(null);
          }}
        />
      )}
    </>
  );
}

/** Of a report about another incident, the passages that speak of this one; each leads to the report. */
function Passages({ report }: { report: string }) {
  const { view, membership } = useLookup();
  if (membership.get(report)?.passages === undefined) return null;
  const passages = view.passages.filter((passage) => passage.report === report);
  return (
    <div className="small member-why">
      <p className="soft">{t(passages.length > 0 ? 'incident.passages' : 'incident.noPassages')}</p>
      {passages.map(({ span, text }) => (
        <blockquote key={span[0]}>
          <Link to="/reports/$id" params={{ id: report }}>
            <bdi>{text}</bdi>
          </Link>
        </blockquote>
      ))}
    </div>
  );
}

/** Why the report was put into this incident. */
function Why({ report }: { report: string }) {
  const reason = useLookup().membership.get(report);
  if (reason === undefined) return null;
  const like = reason.like === null ? null : reportName(reason.like);
  return (
    <p className="soft small member-why">
      {like !== null && (
        <>
          {t('incident.mostLike')}{' '}
          <Link to="/reports/$id" params={{ id: like }}>
            {like}
          </Link>
          .{' '}
        </>
      )}
      <bdi>{reason.why}</bdi>
    </p>
  );
}
