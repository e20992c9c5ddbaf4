import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { SourceRow } from '../../../src/http/contract/sources.ts';
import { call } from '../api/client.ts';
import { usePages } from '../api/read.ts';
import { Page } from '../parts/Page.tsx';
import { VirtualRows } from '../parts/VirtualRows.tsx';
import { t } from '../strings/text.ts';

const route = getRouteApi('/sources');

/** Everybody who speaks or relays in the case, those with most claims first. */
export function SourcesPage() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const sought = useDeferredValue(q);
  const list = usePages<SourceRow>(['sources', sought ?? ''], (cursor, signal) => call('get', '/api/sources', { query: { cursor, q: sought }, signal }));
  return (
    <Page
      title={t('app.sources')}
      deck={list.total > 0 ? t('count.sources', { n: list.total }) : undefined}
      actions={
        <SearchField
          className="field"
          aria-label={t('sources.find')}
          value={q ?? ''}
          onChange={(words) => void navigate({ search: { q: words || undefined }, replace: true })}
        >
          <Input placeholder={t('sources.find')} />
        </SearchField>
      }
    >
      <VirtualRows list={list} name={t('app.sources')} keyOf={({ key }) => key} empty={{ title: t('sources.none'), why: t('sources.noneWhy') }}>
        {(source) => <Row source={source} />}
      </VirtualRows>
    </Page>
  );
}

function Row({ source: { key, name, kind, aliases, claims, origins, grade } }: { source: SourceRow }) {
  return (
    <>
      <div className="grow">
        <Link className="title" to="/sources/$key" params={{ key }}>
          <bdi>{name}</bdi>
        </Link>
        <p className="soft">
          {t(`kind.${kind}`)}
          {aliases.length > 0 && <> · {t('sources.also', { names: aliases.slice(0, 4).join(', ') })}</>}
        </p>
      </div>
      <span className="soft">
        {t('count.claims', { n: claims })} · {t('count.origins', { n: origins })}
      </span>
      {grade !== null && (
        <span className="tag" title={t(`grade.${grade === 'A' || grade === 'B' || grade === 'C' || grade === 'D' || grade === 'E' ? grade : 'F'}`)}>
          {grade}
        </span>
      )}
    </>
  );
}
