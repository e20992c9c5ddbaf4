import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useAct } from '../api/act.ts';
import { useIncident } from '../api/read.ts';
import { Page } from '../parts/Page.tsx';
import { Failed, Loading } from '../parts/States.tsx';
import { t } from '../strings/text.ts';
import { Brush, BrushContext } from './brush.ts';
import { Drift } from './Drift.tsx';
import { Facts } from './Facts.tsx';
import { LookupProvider, lookupOf } from './lookup.ts';
import { Matrix } from './Matrix.tsx';
import { Origins } from './Origins.tsx';
import { Questions } from './Questions.tsx';
import { Reports } from './Reports.tsx';
import { Timeline } from './Timeline.tsx';
import { TogetherDialog } from './TogetherDialog.tsx';
import './incident.css';

const Map = lazy(() => import('./map/MapPanel.tsx'));

const route = getRouteApi('/incidents/$id');
const TABS = { questions: Questions, matrix: Matrix, origins: Origins, drift: Drift, reports: Reports } as const;
type TabName = keyof typeof TABS;
const isTab = (name: string | undefined): name is TabName => name !== undefined && name in TABS;

/** One incident: what is asked of it, who says what, where it comes from, when and where. What is pointed at in one view shows in all. */
export function IncidentPage() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useIncident(id);
  const lookup = useMemo(() => (data ? lookupOf(data) : null), [data]);
  // here and not in the dialog: the incident it was asked of may be gone when it is done
  const { mutate } = useAct(data?.seen ?? null);
  const [joining, setJoining] = useState(false);
  const brush = useMemo(() => new Brush(), []);
  if (error) return <Failed error={error} retry={refetch} />;
  if (!lookup) return <Loading />;
  const { view } = lookup;
  const tab = isTab(search.tab) ? search.tab : 'questions';
  return (
    <LookupProvider value={lookup}>
      <BrushContext value={brush}>
        <Page
          wide
          title={view.headline}
          deck={`${id} · ${t('count.reports', { n: view.reports.length })} · ${t('count.claims', { n: view.claims.length })} · ${t('count.origins', { n: view.origins.length })}`}
          actions={
            <>
              <Button className="button" onPress={() => setJoining(true)}>
                {t('incident.together')}
              </Button>
              <Link className="button" to="/dossier" search={{ incident: id }}>
                {t('incident.toDossier')}
              </Link>
            </>
          }
        >
          <Facts />
          <div className="incident-panes">
            <Tabs
              className="tabs"
              selectedKey={tab}
              onSelectionChange={(key) => void navigate({ search: (before) => ({ ...before, tab: String(key) }), replace: true })}
            >
              <TabList aria-label={t('incident.views')} className="tab-list">
                {Object.keys(TABS)
                  .filter(isTab)
                  .map((name) => (
                    <Tab key={name} id={name}>
                      {t(`incident.${name}`)}
                    </Tab>
                  ))}
              </TabList>
              {Object.entries(TABS).map(([name, View]) => (
                <TabPanel key={name} id={name}>
                  <View />
                </TabPanel>
              ))}
            </Tabs>
            <aside aria-label={t('incident.whenWhere')} className="incident-aside">
              <Timeline />
              <Suspense fallback={<Loading />}>
                <Map />
              </Suspense>
            </aside>
          </div>
          {joining && (
            <TogetherDialog
              incident={id}
              close={() => setJoining(false)}
              save={(act, joined) => {
                mutate(act, { onSuccess: () => void navigate({ params: { id: joined } }) });
                setJoining(false);
              }}
            />
          )}
        </Page>
      </BrushContext>
    </LookupProvider>
  );
}
