import { Link } from '@tanstack/react-router';
import type { IncidentRow } from '../../../src/http/contract/incidents.ts';
import { call } from '../api/client.ts';
import { usePages } from '../api/read.ts';
import { Page } from '../parts/Page.tsx';
import { VirtualRows } from '../parts/VirtualRows.tsx';
import { t } from '../strings/text.ts';

/** What the reports of the case tell of. */
export function IncidentsPage() {
  const list = usePages<IncidentRow>(['incidents'], (cursor, signal) => call('get', '/api/incidents', { query: { cursor }, signal }));
  return (
    <Page title={t('incident.list')} deck={list.total > 0 ? t('count.incidents', { n: list.total }) : t('incident.listDeck')}>
      <VirtualRows list={list} name={t('incident.list')} keyOf={({ id }) => id} empty={{ title: t('incident.none'), why: t('incident.noneWhy') }}>
        {(incident) => <Row incident={incident} />}
      </VirtualRows>
    </Page>
  );
}

function Row({ incident: { id, headline, reports, claims, origins, contested } }: { incident: IncidentRow }) {
  return (
    <>
      <span className="ref">{id}</span>
      <div className="grow">
        <Link className="title" to="/incidents/$id" params={{ id }}>
          {headline}
        </Link>
        <p className="soft">
          {t('count.reports', { n: reports })} · {t('count.claims', { n: claims })} → {t('count.origins', { n: origins })}
        </p>
      </div>
      {contested > 0 && <span className="status is-contested">{t('count.contested', { n: contested })}</span>}
    </>
  );
}
