import type { Hop } from '../api/types.ts';
import { t } from '../strings/text.ts';

/** Who said it, through whom: speaker → relays → publisher. A party that publishes its own words stands once. */
export function Chain({ chain }: { chain: readonly Pick<Hop, 'name' | 'role' | 'channel'>[] }) {
  if (chain.length === 0) return <span className="soft">{t('chain.itself')}</span>;
  const way = chain.filter(({ name }, index) => name !== chain[index - 1]?.name);
  return (
    <span className="chain">
      {way.map(({ name, role, channel }, index) => (
        <span key={`${role} ${name}`}>
          {index > 0 && <span aria-hidden="true"> → </span>}
          <bdi className={`hop-${role}`}>{name}</bdi>
          {channel !== null && <span className="soft"> ({channel})</span>}
        </span>
      ))}
    </span>
  );
}
