import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Switch } from 'react-aria-components';
import type { LogRow } from '../../../src/http/contract/evidence.ts';
import { undo } from '../api/act.ts';
import { call } from '../api/client.ts';
import { usePages } from '../api/read.ts';
import { Page } from '../parts/Page.tsx';
import { VirtualRows } from '../parts/VirtualRows.tsx';
import { When } from '../parts/When.tsx';
import { t } from '../strings/text.ts';

const route = getRouteApi('/log');

/** Everything that happened to the case, newest first. What an analyst did can be undone; it stays in the journal. */
export function LogPage() {
  const { subject } = route.useSearch();
  const [acts, setActs] = useState(true);
  const list = usePages<LogRow>(['log', subject ?? null, acts], (cursor, signal) =>
    call('get', '/api/log', { query: { cursor, subject, acts: acts ? 'true' : 'false' }, signal }),
  );
  return (
    <Page
      title={subject ? t('log.of', { subject }) : t('app.log')}
      deck={t('log.deck')}
      actions={
        <Switch className="switch" isSelected={!acts} onChange={(all) => setActs(!all)}>
          <span className="switch-track" aria-hidden="true" /> {t('log.all')}
        </Switch>
      }
    >
      <VirtualRows list={list} name={t('app.log')} keyOf={({ seq }) => String(seq)} empty={{ title: t('log.none'), why: t('log.noneWhy') }}>
        {(row) => <Entry row={row} />}
      </VirtualRows>
    </Page>
  );
}

function Entry({ row: { seq, at, by, subject, what, reason, hash, undone, undoable } }: { row: LogRow }) {
  return (
    <>
      <code title={hash}>#{seq}</code>
      <div className="grow">
        <p className={undone === null ? undefined : 'struck'}>
          {what} <Subject subject={subject} />
        </p>
        <p className="soft">
          <When value={at} /> · {by}
          {reason && <> · “{reason}”</>}
          {undone !== null && <> · {t('log.undoneBy', { n: undone })}</>}
        </p>
      </div>
      {undoable && undone === null && (
        <Button className="button small" onPress={() => void undo(seq)}>
          {t('toast.undo')}
        </Button>
      )}
    </>
  );
}

function Subject({ subject }: { subject: string }) {
  if (/^R-\d+$/.test(subject))
    return (
      <Link className="ref" to="/reports/$id" params={{ id: subject }}>
        {subject}
      </Link>
    );
  return /^C-\d+$/.test(subject) ? <span className="ref">{subject}</span> : null;
}
