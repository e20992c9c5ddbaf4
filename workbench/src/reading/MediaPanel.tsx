import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReportView } from '../../../src/http/contract/reports.ts';
import { addressOf, call } from '../api/client.ts';
import { Failed, Loading } from '../parts/States.tsx';
import { t } from '../strings/text.ts';

type Media = NonNullable<ReportView['report']['media']>;

/** A picture, film or recording as archived, what it says of itself, what is signed about it, and which pictures of the case look like it. */
export function MediaPanel({ view, media }: { view: ReportView; media: Media }) {
  const asked = { params: { id: view.id }, query: { version: view.version } };
  const { data, error, refetch } = useQuery({
    queryKey: ['media', view.id, view.version],
    queryFn: ({ signal }) => call('get', '/api/reports/{id}/media', { ...asked, signal }),
  });
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const { credentials, alike, shown } = data.body;
  return (
    <div className="media">
      <figure>
        {shown ? <Shown view={view} media={media} src={addressOf('/api/reports/{id}/media/bytes', asked.params, asked.query)} /> : <p>{t('media.notShown')}</p>}
        <figcaption className="soft">
          {view.report.capture.media_type}{' '}
          <a className="button small" href={addressOf('/api/captures/{sha256}', { sha256: view.report.capture.sha256 })} download>
            {t('report.download')}
          </a>
        </figcaption>
      </figure>
      <div>
        <h2>{t('media.says')}</h2>
        <p className="soft small">{t('media.saysNote')}</p>
        <dl className="media-facts">
          {media.width !== null && media.height !== null && <Fact name={t('media.size')}>{`${media.width} × ${media.height}`}</Fact>}
          <Fact name={t('media.taken')}>{media.taken ?? <span className="soft">{t('media.missing')}</span>}</Fact>
          <Fact name={t('media.camera')}>{media.camera ?? <span className="soft">{t('media.missing')}</span>}</Fact>
          <Fact name={t('media.position')}>
            {media.position ? `${media.position.latitude}, ${media.position.longitude}` : <span className="soft">{t('media.missing')}</span>}
          </Fact>
          {media.tags.map(({ name, value }) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
        </dl>
        <h2>{t('media.credentials')}</h2>
        <p>{t(`credentials.${credentials.state}`)}</p>
        <ul>
          {credentials.facts.map((fact) => (
            <li key={fact} dir="auto">
              {fact}
            </li>
          ))}
        </ul>
        <h2>{t('media.alike')}</h2>
        {alike.length === 0 ? (
          <p className="soft">{media.fingerprint === null ? t('media.noFingerprint') : t('media.noneAlike')}</p>
        ) : (
          <ul>
            {alike.map(({ report, title, distance }) => (
              <li key={report}>
                <Link to="/reports/$id" params={{ id: report }}>
                  <span className="ref">{report}</span> <bdi>{title}</bdi>
                </Link>{' '}
                <span className="soft">{t('media.apart', { n: distance })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Shown({ view, media: { kind }, src }: { view: ReportView; media: Media; src: string }) {
  const name = view.report.title ?? view.report.file ?? view.id;
  // what is said in an archived film is not known: there are no captions to give
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  if (kind === 'video') return <video controls preload="metadata" src={src} aria-label={name} />;
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  if (kind === 'audio') return <audio controls preload="metadata" src={src} aria-label={name} />;
  return <img src={src} alt={t('media.alt', { name })} />;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
