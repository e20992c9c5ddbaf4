import { Chain } from '../parts/Chain.tsx';
import { ClaimLink } from '../parts/ClaimLink.tsx';
import { Empty } from '../parts/States.tsx';
import { t } from '../strings/text.ts';
import { found, useLookup } from './lookup.ts';

/** The same utterance changed on its way: each change with the words on both sides. */
export function Drift() {
  const { view, claims } = useLookup();
  if (view.drift.length === 0) return <Empty title={t('incident.noDrift')} />;
  return view.drift.map(({ kind, what, claims: ids }) => (
    <section key={`${kind} ${ids.join(' ')}`} className="card drift">
      <p>
        <span className="tag">{t(`drift.${kind}`)}</span> {what}
      </p>
      <div className="sides">
        {found(claims, ids).map((claim) => (
          <div key={claim.id}>
            <blockquote dir="auto">{claim.text}</blockquote>
            <p className="said-by">
              <Chain chain={claim.chain} /> <ClaimLink claim={claim} />
            </p>
          </div>
        ))}
      </div>
    </section>
  ));
}
