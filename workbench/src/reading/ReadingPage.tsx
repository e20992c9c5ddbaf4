import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useAct } from '../api/act.ts';
import { useReport } from '../api/read.ts';
import { claimName } from '../parts/ids.ts';
import { Page } from '../parts/Page.tsx';
import { Failed, Loading } from '../parts/States.tsx';
import { StatusChoice } from '../parts/StatusChoice.tsx';
import { When } from '../parts/When.tsx';
import { t } from '../strings/text.ts';
import { Captured } from './Captured.tsx';
import { Changes } from './Changes.tsx';
import { Desk } from './Desk.tsx';
import { MediaPanel } from './MediaPanel.tsx';
import { Receipt } from './Receipt.tsx';
import { Sheets } from './Sheets.tsx';
import './reading.css';

const route = getRouteApi('/reports/$id');
const VIEWS = ['text', 'page', 'check', 'changes', 'receipt'] as const;

/** One report: its claims beside its archived text, the page as captured, what changed since, and what vouches for it. */
export function ReadingPage() {
  const { id } = route.useParams();
  const { claim, version, view: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useReport(id, version);
  const { mutate } = useAct(data?.seen ?? null);
  const choose = useCallback(
    (chosen: string) => void navigate({ search: (before) => ({ ...before, claim: claimName(chosen) }), replace: true, resetScroll: false }),
    [navigate],
  );
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const view = data.body;
  const { report } = view;
  const chosen = view.claims.find(({ name }) => name === claim)?.id ?? null;
  return (
    <Page
      wide
      title={report.title ?? view.id}
      deck={
        <>
          <span className="ref">{view.id}</span> {report.publisher !== null && <bdi>{report.publisher}</bdi>} · <When value={report.published} />
          {report.url !== null && (
            <>
              {' · '}
              <a href={report.url} rel="noreferrer noopener" target="_blank">
                {new URL(report.url).hostname}
              </a>
            </>
          )}
          {view.incidents.map((incident) => (
            <span key={incident}>
              {' · '}
              <Link to="/incidents/$id" params={{ id: incident }}>
                {incident}
              </Link>
            </span>
          ))}
        </>
      }
      actions={<StatusChoice status={view.status} onChange={(status) => mutate({ kind: 'status', report: view.id, status })} />}
    >
      {view.copies.length > 0 && (
        <p className="copies-note">
          {t('report.copies', { n: view.copies.length })}{' '}
          {view.copies.map((copy) => (
            <Link key={copy.id} className="ref" to="/reports/$id" params={{ id: copy.id }} title={copy.why}>
              {copy.publisher ?? copy.id}
            </Link>
          ))}
        </p>
      )}
      <Tabs
        className="tabs"
        selectedKey={VIEWS.find((one) => one === asked) ?? 'text'}
        onSelectionChange={(key) => void navigate({ search: (before) => ({ ...before, view: String(key) }), replace: true })}
      >
        <TabList aria-label={t('report.views')} className="tab-list">
          {VIEWS.filter((name) => name !== 'page' || !report.media).map((name) => (
            <Tab key={name} id={name}>
              {t(name === 'text' && report.media ? 'report.picture' : `report.${name}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="text">
          {report.media ? <MediaPanel view={view} media={report.media} /> : <Desk view={view} seen={data.seen} active={chosen} choose={choose} />}
        </TabPanel>
        {!report.media && (
          <TabPanel id="page">
            <Captured view={view} />
          </TabPanel>
        )}
        <TabPanel id="check">
          <Sheets view={view} seen={data.seen} />
        </TabPanel>
        <TabPanel id="changes">
          <Changes view={view} />
        </TabPanel>
        <TabPanel id="receipt">
          <Receipt id={view.id} />
        </TabPanel>
      </Tabs>
    </Page>
  );
}
