import type { ClaimView } from '../../../src/http/contract/reports.ts';
import { t } from '../strings/text.ts';

/** What a reader must know of a claim beyond its words, where it is not the plain thing: denied, hedged, rejected by an analyst. */
export function Stances({ claim: { polarity, certainty, state } }: { claim: Pick<ClaimView, 'polarity' | 'certainty' | 'state'> }) {
  return (
    <>
      {polarity !== 'asserted' && <span className={`tag tag-${polarity}`}>{t(`polarity.${polarity}`)}</span>}
      {(certainty === 'possible' || certainty === 'probable') && <span className={`tag tag-${certainty}`}>{t(`certainty.${certainty}`)}</span>}
      {state.review && <span className={`tag tag-${state.review}`}>{t(`review.${state.review}`)}</span>}
      {state.edited && <span className="tag">{t('review.edited')}</span>}
      {state.added && <span className="tag">{t('review.added')}</span>}
      {state.credibility !== null && <span className="tag">{t('review.credibility', { n: state.credibility })}</span>}
    </>
  );
}
