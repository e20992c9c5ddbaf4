import { useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import type { ReportView } from '../../../src/http/contract/reports.ts';
import { useAct } from '../api/act.ts';
import { Empty } from '../parts/States.tsx';
import type { Span } from '../parts/span.ts';
import { say, undoNewest } from '../shell/toasts.ts';
import { t } from '../strings/text.ts';
import { ArchivedText } from './ArchivedText.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import { CredibilityDialog } from './CredibilityDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { type Doings, useDeskKeys } from './keys.ts';
import { markClaim, markedClaim } from './marked.ts';
import { selectedSpan } from './selection.ts';

type Asking = { what: 'edit' | 'credibility' | 'keys' } | { what: 'add'; span: Span } | null;

/** Archived text on the left, claims on the right. Everything can be done by single keys; every act goes to the journal. */
export function Desk({ view, seen, active, choose }: { view: ReportView; seen: string | null; active: string | null; choose: (claim: string) => void }) {
  const text = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const { mutate } = useAct(seen);
  const navigate = useNavigate();
  const { claims, report } = view;
  const at = claims.findIndex(({ id }) => id === active);
  const claim = claims[at];
  const close = useCallback(() => setAsking(null), []);
  const does = (made: ActInput) => {
    mutate(made);
    close();
  };
  const step = (by: number) => {
    const next = claims[Math.min(claims.length - 1, Math.max(0, at + by))];
    if (next) choose(next.id);
  };
  const withClaim = (run: (name: string) => void) => () => (claim ? run(claim.name) : say({ text: t('desk.chooseFirst'), tone: 'bad' }));
  const selected = (run: (span: Span) => void) => () => {
    const span = selectedSpan(text.current, report.text);
    if (span) run(span);
    else say({ text: t('desk.selectFirst'), tone: 'bad' });
  };
  const doings: Doings = {
    j: () => step(1),
    k: () => step(-1),
    a: withClaim((name) => does({ kind: 'review', claim: name, review: 'accepted' })),
    x: withClaim((name) => does({ kind: 'review', claim: name, review: 'rejected' })),
    e: withClaim(() => setAsking({ what: 'edit' })),
    s: withClaim((name) => selected(([start, end]) => does({ kind: 'edit', claim: name, change: { content: [[start, end]] } }))()),
    n: selected((span) => setAsking({ what: 'add', span })),
    c: withClaim(() => setAsking({ what: 'credibility' })),
    m: withClaim((name) => {
      const other = markedClaim();
      if (other === null || other === name) {
        markClaim(name);
        say({ text: t('desk.marked', { claim: name }), tone: 'good' });
      } else {
        markClaim(null);
        void navigate({ to: '/compare', search: { a: other, b: name } });
      }
    }),
    o: () => {
      const [incident] = view.incidents;
      if (claim?.from && incident) void navigate({ to: '/incidents/$id', params: { id: incident }, search: { tab: 'origins', origin: claim.from.id } });
    },
    u: undoNewest,
    '?': () => setAsking({ what: 'keys' }),
  };
  useDeskKeys(doings);
  return (
    <div className="desk">
      <ArchivedText report={report} claims={claims} active={active} choose={choose} box={text} />
      <div className="desk-claims">
        <p className="desk-hint soft">
          {t('count.claims', { n: claims.length })}
          <Button className="button quiet small" onPress={doings.n}>
            {t('act.n')} <kbd>n</kbd>
          </Button>
          <Button className="button quiet small" onPress={doings['?']}>
            {t('desk.keys')} <kbd>?</kbd>
          </Button>
        </p>
        {claims.length === 0 && (
          <Empty title={t('desk.none')}>
            <p>{t('desk.noneWhy')}</p>
          </Empty>
        )}
        <ol className="claims">
          {claims.map((one) => (
            <ClaimCard key={one.id} claim={one} active={one.id === active} choose={choose} doings={doings} incident={view.incidents[0]} />
          ))}
        </ol>
      </div>
      {asking?.what === 'keys' && <KeysDialog close={close} />}
      {asking?.what === 'credibility' && claim && <CredibilityDialog claim={claim} close={close} save={does} />}
      {asking?.what === 'edit' && claim && (
        <ClaimDialog
          title={t('desk.edit', { claim: claim.name })}
          words={claim.text}
          claim={claim}
          publisher={report.publisher ?? ''}
          close={close}
          save={({ reason, ...change }) => does({ kind: 'edit', claim: claim.name, change, reason })}
        />
      )}
      {asking?.what === 'add' && (
        <ClaimDialog
          title={t('desk.add')}
          words={report.text.slice(...asking.span)}
          claim={null}
          publisher={report.publisher ?? ''}
          close={close}
          save={(draft) => does({ kind: 'add', report: view.id, content: [[asking.span[0], asking.span[1]]], ...draft })}
        />
      )}
    </div>
  );
}
