import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField, Choice, LineField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';
import type { Pillar, Subject } from './pillars.ts';

const STATES = ['checked', 'cannot-tell', 'not-checked'] as const;

/** What was checked, how, and what came out; or why it cannot be told. */
export function CheckDialog({ subject, pillar, close, save }: { subject: Subject; pillar: Pillar; close: () => void; save: (act: ActInput) => void }) {
  const [state, setState] = useState<(typeof STATES)[number]>('checked');
  const [media, setMedia] = useState(subject.media ?? '');
  const [result, setResult] = useState('');
  const [evidence, setEvidence] = useState('');
  const [reason, setReason] = useState('');
  const words = (text: string) => (text.trim() === '' ? null : text.trim());
  return (
    <FormDialog
      title={t('sheet.checkOf', { pillar: t(`pillar.${pillar}`) })}
      close={close}
      submit={{
        name: t('dialog.save'),
        disabled: words(reason) === null || (state === 'checked' && words(result) === null),
        run: () =>
          save({
            kind: 'check',
            report: subject.report,
            media: words(media),
            pillar,
            state,
            result: state === 'checked' ? words(result) : null,
            evidence: evidence.split('\n').flatMap((line) => words(line) ?? []),
            reason,
          }),
      }}
    >
      <p className="soft">{t(`pillarAsk.${pillar}`)}</p>
      <Choice label={t('sheet.state')} options={STATES.map((id) => ({ id, name: t(`sheet.${id}`) }))} value={state} onChange={setState} />
      {state === 'checked' && <LineField label={t('sheet.result')} value={result} onChange={setResult} required />}
      <AreaField label={state === 'checked' ? t('sheet.how') : t('sheet.why')} hint={t('dialog.reasonHint')} value={reason} onChange={setReason} required />
      <AreaField label={t('sheet.evidence')} hint={t('sheet.evidenceHint')} value={evidence} onChange={setEvidence} />
      <LineField label={t('sheet.media')} hint={t('sheet.mediaHint')} value={media} onChange={setMedia} />
    </FormDialog>
  );
}
