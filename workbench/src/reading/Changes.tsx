import { useQuery } from '@tanstack/react-query';
import type { ReportView } from '../../../src/http/contract/reports.ts';
import { call } from '../api/client.ts';
import { Empty, Failed, Loading } from '../parts/States.tsx';
import { When } from '../parts/When.tsx';
import { t } from '../strings/text.ts';

/** What changed from the version before, in the text and in the claims; and what was seen of the page besides. */
export function Changes({ view }: { view: ReportView }) {
  return (
    <>
      {view.observations.length > 0 && (
        <ul className="observations">
          {view.observations.map(({ what, at }) => (
            <li key={`${at} ${what}`}>
              <When value={at} />: {what}
            </li>
          ))}
        </ul>
      )}
      {view.versions.length < 2 ? (
        <Empty title={t('report.oneVersion')}>
          <p>{t('report.oneVersionWhy')}</p>
        </Empty>
      ) : (
        <Diff id={view.id} />
      )}
    </>
  );
}

function Diff({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['diff', id],
    queryFn: ({ signal }) => call('get', '/api/reports/{id}/diff', { params: { id }, query: {}, signal }),
  });
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const { from, to, text, claims } = data.body;
  return (
    <div className="desk">
      <article className="archived diff" aria-label={t('report.diff', { from, to })}>
        <p>
          {text.map(({ kind, text: words }, index) => {
            // pieces have no identity but their place
            const key = `${index} ${kind}`;
            if (kind === 'added') return <ins key={key}>{words}</ins>;
            return kind === 'removed' ? <del key={key}>{words}</del> : <span key={key}>{words}</span>;
          })}
        </p>
      </article>
      <ul className="claims">
        {claims.map(({ change, older, newer, text: words }) => (
          <li key={`${older} ${newer}`} className="card">
            <span className="tag">{change}</span> <span className="ref">{newer ?? older}</span>
            <blockquote dir="auto">{words}</blockquote>
          </li>
        ))}
      </ul>
    </div>
  );
}
