import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ProgressBar } from 'react-aria-components';
import type { IntakeLine, Job } from '../../../src/http/contract/intake.ts';
import { call } from '../api/client.ts';
import { t } from '../strings/text.ts';

/** What is on its way into the case, with its rate, and what became of each input. The server pushes news of it (`live.ts`). */
export function Jobs() {
  const { data: jobs = [] } = useQuery<Job[]>({ queryKey: ['jobs'], queryFn: async ({ signal }) => (await call('get', '/api/jobs', { signal })).body.jobs });
  if (jobs.length === 0) return null;
  return (
    <section aria-label={t('inbox.jobs')} className="jobs">
      {jobs.slice(0, 5).map((job) => (
        <OneJob key={job.id} job={job} />
      ))}
    </section>
  );
}

function OneJob({ job: { state, done, total, rate, lines, failed } }: { job: Job }) {
  const running = state === 'running' || state === 'waiting';
  const left = total !== null && rate > 0 ? Math.ceil((total - done) / rate) : null;
  return (
    <article className="job card">
      <ProgressBar
        aria-label={t('inbox.progress')}
        value={done}
        maxValue={total ?? Math.max(done, 1)}
        isIndeterminate={running && total === null}
        className="progress"
      >
        {({ percentage }) => (
          <>
            <p>
              <b>{t(`job.${state}`)}</b> {total === null ? t('inbox.done', { n: done }) : t('inbox.doneOf', { done, total })}
              {rate > 0 && <> · {t('inbox.rate', { rate: rate < 10 ? rate.toFixed(1) : Math.round(rate) })}</>}
              {running && left !== null && left > 0 && <> · {t('inbox.left', { n: left })}</>}
            </p>
            <div className="progress-track">
              <div style={{ width: `${percentage ?? 30}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {failed !== null && <p className="bad">{failed}</p>}
      <ul className="job-lines">
        {lines
          .slice(-6)
          .toReversed()
          .map((line, index) => (
            // one input may come twice, and lines only grow at their end
            // oxlint-disable-next-line react/no-array-index-key
            <Line key={`${line.where} ${index}`} line={line} />
          ))}
      </ul>
    </article>
  );
}

function Line({ line: { where, outcome, report, claims, fault } }: { line: IntakeLine }) {
  return (
    <li className={outcome === 'fault' ? 'bad' : undefined}>
      <span className="tag">{t(`outcome.${outcome}`)}</span>{' '}
      {report === null ? (
        where
      ) : (
        <Link to="/reports/$id" params={{ id: report }}>
          {report} {where}
        </Link>
      )}
      {claims !== null && <span className="soft"> {t('count.claims', { n: claims })}</span>} {fault}
    </li>
  );
}
