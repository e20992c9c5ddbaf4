import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { undo, useAct } from '../api/act.ts';
import { call } from '../api/client.ts';
import { t } from '../strings/text.ts';
import { JudgementDialog } from './JudgementDialog.tsx';

/** The judgements that stand in the case: likelihood and confidence each in a sentence of its own. */
export function Judgements() {
  const { data } = useQuery({ queryKey: ['assessments'], queryFn: ({ signal }) => call('get', '/api/assessments', { signal }) });
  const { mutate } = useAct(data?.seen ?? null);
  const [asking, setAsking] = useState(false);
  const judgements = (data?.body.rows ?? []).flatMap(({ seq, assessment }) => (assessment.kind === 'judgement' ? [{ seq, judgement: assessment }] : []));
  return (
    <section className="judgements" aria-labelledby="judgements">
      <header className="queue-head">
        <h2 id="judgements">{t('section.judgements')}</h2>
        <Button className="button" onPress={() => setAsking(true)}>
          {t('dossier.newJudgement')}
        </Button>
      </header>
      <ul>
        {judgements.map(({ seq, judgement }) => (
          <li key={seq} className="card">
            <p className="value">{judgement.statement}</p>
            {judgement.likelihood !== null && <p>{t('dossier.likelihoodIs', { likelihood: t(`likelihood.${judgement.likelihood}`) })}</p>}
            <p>{t('dossier.confidenceIs', { confidence: t(`confidence.${judgement.confidence}`), basis: judgement.basis })}</p>
            <p className="soft">{t('dossier.wouldChange', { what: judgement.would_change })}</p>
            <p className="soft">
              {judgement.by}{' '}
              <Button className="button quiet small" onPress={() => void undo(seq)}>
                {t('toast.undo')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {asking && (
        <JudgementDialog
          close={() => setAsking(false)}
          save={(made) => {
            mutate(made);
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}
