import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ReportRow } from '../../../src/http/contract/reports.ts';
import { useAct } from '../api/act.ts';
import { call } from '../api/client.ts';
import { usePages } from '../api/read.ts';
import { Page } from '../parts/Page.tsx';
import { ReportItem } from '../parts/ReportItem.tsx';
import { STATUSES, StatusChoice } from '../parts/StatusChoice.tsx';
import { VirtualRows } from '../parts/VirtualRows.tsx';
import { t } from '../strings/text.ts';
import { DropBox } from './DropBox.tsx';
import { Jobs } from './Jobs.tsx';
import './inbox.css';

const route = getRouteApi('/');

/** Where reports come in, and wait for somebody to read them. Near-duplicates are folded under the first of them. */
export function InboxPage() {
  const { status: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const status = STATUSES.find((one) => one === asked);
  const list = usePages<ReportRow>(['reports', status ?? 'all'], (cursor, signal) => call('get', '/api/reports', { query: { cursor, status }, signal }));
  return (
    <Page title={t('app.inbox')} deck={t('inbox.deck')}>
      <DropBox />
      <Jobs />
      <div className="queue-head">
        <h2>{t('inbox.queue')}</h2>
        <ToggleButtonGroup
          aria-label={t('inbox.filter')}
          className="segmented"
          disallowEmptySelection
          selectedKeys={[status ?? 'all']}
          onSelectionChange={(keys) => void navigate({ search: { status: STATUSES.find((one) => keys.has(one)) } })}
        >
          <ToggleButton id="all">{t('inbox.all')}</ToggleButton>
          {STATUSES.map((one) => (
            <ToggleButton key={one} id={one}>
              {t(`queue.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {!list.isPending && <span className="soft">{t('count.reports', { n: list.total })}</span>}
      </div>
      <VirtualRows
        list={list}
        name={t('inbox.queue')}
        keyOf={({ id }) => id}
        empty={status ? { title: t('inbox.noneHere'), why: t('inbox.noneHereWhy') } : { title: t('inbox.none'), why: t('inbox.noneWhy') }}
      >
        {(report) => <QueueRow report={report} seen={list.seen} />}
      </VirtualRows>
    </Page>
  );
}

function QueueRow({ report, seen }: { report: ReportRow; seen: string | null }) {
  const { mutate } = useAct(seen);
  const [open, setOpen] = useState(false);
  return (
    <>
      <ReportItem report={report} />
      {report.copies.length > 0 && (
        <Button className="button small" aria-expanded={open} onPress={() => setOpen(!open)}>
          {t('count.copies', { n: report.copies.length })}
        </Button>
      )}
      <StatusChoice status={report.status} onChange={(status) => mutate({ kind: 'status', report: report.id, status })} />
      {open && (
        <ul className="copies">
          {report.copies.map((id) => (
            <li key={id}>
              <Link to="/reports/$id" params={{ id }}>
                {id}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
