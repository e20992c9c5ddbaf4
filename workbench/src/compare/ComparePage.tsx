import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import { useAct } from '../api/act.ts';
import { call } from '../api/client.ts';
import { AreaField, Choice } from '../parts/fields.tsx';
import { Page } from '../parts/Page.tsx';
import { Empty, Failed, Loading } from '../parts/States.tsx';
import { t } from '../strings/text.ts';
import { Side } from './Side.tsx';
import './compare.css';

const route = getRouteApi('/compare');
const VERDICTS = ['conflict', 'different-events', 'compatible', 'unclear'] as const;
const RULINGS = ['same', 'different'] as const;

/** Two claims side by side, what differs in bold: do they conflict, and do they come from one act of saying? */
export function ComparePage() {
  const { a, b, incident } = route.useSearch();
  if (a === undefined || b === undefined)
    return (
      <Page title={t('compare.title')}>
        <Empty title={t('compare.none')}>
          <p>{t('compare.noneWhy')}</p>
        </Empty>
      </Page>
    );
  return <Pair a={a} b={b} incident={incident} />;
}

function Pair({ a, b, incident }: { a: string; b: string; incident: string | undefined }) {
  const { data, error, refetch } = useQuery({ queryKey: ['pair', a, b], queryFn: ({ signal }) => call('get', '/api/pairs', { query: { a, b }, signal }) });
  const { mutate } = useAct(data?.seen ?? null);
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const { claims, slot, rulings } = data.body;
  const [first, second] = claims;
  return (
    <Page
      title={t('compare.of', { a, b })}
      deck={slot ?? t('compare.deck')}
      actions={
        incident && (
          <Link className="button" to="/incidents/$id" params={{ id: incident }}>
            {t('compare.back')}
          </Link>
        )
      }
    >
      <div className="pair">
        <Side side={first} />
        <Side side={second} />
      </div>
      {rulings.map(({ seq, what, reason, by }) => (
        <p key={seq} className="soft">
          {what} “{reason}” – {by}
        </p>
      ))}
      <div className="pair">
        <Decide
          title={t('compare.conflictAsk')}
          options={VERDICTS.map((id) => ({ id, name: t(`verdict.${id}`) }))}
          save={(verdict, reason) => mutate({ kind: 'conflict', claims: [a, b], verdict, reason })}
        />
        <Decide
          title={t('compare.originAsk')}
          options={RULINGS.map((id) => ({ id, name: t(`ruling.${id}`) }))}
          save={(ruling, reason) => mutate({ kind: 'origin', claims: [a, b], ruling, reason } satisfies ActInput)}
        />
      </div>
    </Page>
  );
}

function Decide<T extends string>({
  title,
  options,
  save,
}: {
  title: string;
  options: readonly { id: T; name: string }[];
  save: (chosen: T, reason: string) => void;
}) {
  const [chosen, setChosen] = useState<T | null>(null);
  const [reason, setReason] = useState('');
  return (
    <form
      className="card decide"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null || reason.trim() === '') return;
        save(chosen, reason);
        setChosen(null);
        setReason('');
      }}
    >
      <Choice label={title} options={options} value={chosen} onChange={setChosen} />
      <AreaField label={t('dialog.reason')} hint={t('dialog.reasonHint')} value={reason} onChange={setReason} required />
      <button type="submit" className="button main" disabled={chosen === null || reason.trim() === ''}>
        {t('compare.decide')}
      </button>
    </form>
  );
}
