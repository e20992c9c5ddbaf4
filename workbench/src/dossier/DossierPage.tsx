import { getRouteApi } from '@tanstack/react-router';
import type { IncidentRow } from '../../../src/http/contract/incidents.ts';
import { call } from '../api/client.ts';
import { usePages } from '../api/read.ts';
import { Page } from '../parts/Page.tsx';
import { Failed, Loading } from '../parts/States.tsx';
import { t } from '../strings/text.ts';
import { Builder } from './Builder.tsx';
import './dossier.css';

const route = getRouteApi('/dossier');

/** Where a dossier is put together: one incident or the whole case, its sections, and the analyst's own sentences. */
export function DossierPage() {
  const { incident } = route.useSearch();
  const navigate = route.useNavigate();
  const list = usePages<IncidentRow>(['incidents'], (cursor, signal) => call('get', '/api/incidents', { query: { cursor }, signal }));
  if (list.error) return <Failed error={list.error} retry={list.retry} />;
  if (list.isPending) return <Loading />;
  return (
    <Page
      wide
      title={t('app.dossier')}
      deck={t('dossier.deck')}
      actions={
        <label className="field of-what">
          <span className="label">{t('dossier.of')}</span>
          <select value={incident ?? ''} onChange={({ target }) => void navigate({ search: { incident: target.value === '' ? undefined : target.value } })}>
            <option value="">{t('dossier.wholeCase')}</option>
            {list.rows.map(({ id, headline }) => (
              <option key={id} value={id}>
                {id} {headline}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <Builder key={incident ?? 'case'} incident={incident ?? null} />
    </Page>
  );
}
