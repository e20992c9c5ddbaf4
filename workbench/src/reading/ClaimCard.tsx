import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { ClaimView } from '../../../src/http/contract/reports.ts';
import { Chain } from '../parts/Chain.tsx';
import { Stances } from '../parts/Stances.tsx';
import { t } from '../strings/text.ts';
import type { Doings } from './keys.ts';

/** A claim beside the text: who said it through whom, how firmly, where it comes from, and what can be done with it. */
export function ClaimCard({
  claim,
  active,
  choose,
  doings,
  incident,
}: {
  claim: ClaimView;
  active: boolean;
  choose: (claim: string) => void;
  doings: Doings;
  incident: string | undefined;
}) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={card}
      className={`claim-card card${active ? ' active' : ''}${claim.state.review === 'rejected' ? ' rejected' : ''}`}
      aria-current={active ? 'true' : undefined}
    >
      <Button className="claim-head" onPress={() => choose(claim.id)}>
        <span className="ref">{claim.name}</span> <Chain chain={claim.chain} />
      </Button>
      <blockquote dir="auto">{claim.text}</blockquote>
      <p className="chips">
        <span className="tag">{t(`form.${claim.form}`)}</span> <Stances claim={claim} />
        {claim.hedges.length > 0 && <span className="tag tag-possible">{t('desk.hedged')}</span>}
        {claim.from &&
          (incident ? (
            <Link className="origin-chip" to="/incidents/$id" params={{ id: incident }} search={{ tab: 'origins', origin: claim.from.id }}>
              {claim.from.label}, {t('count.mentions', { n: claim.from.mentions })}
            </Link>
          ) : (
            <span className="soft">
              {claim.from.label}, {t('count.mentions', { n: claim.from.mentions })}
            </span>
          ))}
      </p>
      {active && (
        <div className="actions">
          {(['a', 'x', 'e', 's', 'c', 'm'] as const).map((key) => (
            <Button key={key} className="button small" onPress={doings[key]}>
              {t(`act.${key}`)} <kbd>{key}</kbd>
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
