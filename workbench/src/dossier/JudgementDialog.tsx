import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField, Choice, LineField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';

const LIKELIHOODS = ['almost-no-chance', 'very-unlikely', 'unlikely', 'roughly-even-chance', 'likely', 'very-likely', 'almost-certain'] as const;
const CONFIDENCES = ['low', 'moderate', 'high'] as const;

/** Asks for a judgement in the terms of ICD 203. Likelihood and confidence are two questions, and become two sentences. */
export function JudgementDialog({ close, save }: { close: () => void; save: (act: ActInput) => void }) {
  const [statement, setStatement] = useState('');
  const [likelihood, setLikelihood] = useState<(typeof LIKELIHOODS)[number] | null>(null);
  const [confidence, setConfidence] = useState<(typeof CONFIDENCES)[number] | null>(null);
  const [basis, setBasis] = useState('');
  const [change, setChange] = useState('');
  const [reason, setReason] = useState('');
  const claims = [...new Set(`${statement} ${basis}`.match(/C-\d{4,}/g))];
  const ready = [statement, basis, change, reason].every((words) => words.trim() !== '');
  return (
    <FormDialog
      title={t('dossier.newJudgement')}
      close={close}
      submit={{
        name: t('dialog.save'),
        disabled: !ready || confidence === null,
        run: () => confidence && save({ kind: 'judgement', statement, likelihood, confidence, basis, would_change: change, claims, reason }),
      }}
    >
      <AreaField label={t('dossier.statement')} hint={t('dossier.statementHint')} value={statement} onChange={setStatement} required />
      <Choice
        label={t('dossier.likelihood')}
        options={LIKELIHOODS.map((id) => ({ id, name: t(`likelihood.${id}`) }))}
        value={likelihood}
        onChange={setLikelihood}
      />
      <Choice
        label={t('dossier.confidence')}
        options={CONFIDENCES.map((id) => ({ id, name: t(`confidence.${id}`) }))}
        value={confidence}
        onChange={setConfidence}
      />
      <AreaField label={t('dossier.basis')} hint={t('dossier.basisHint')} value={basis} onChange={setBasis} required />
      <LineField label={t('dossier.change')} value={change} onChange={setChange} required />
      <LineField label={t('dialog.reason')} hint={t('dialog.reasonHint')} value={reason} onChange={setReason} required />
    </FormDialog>
  );
}
