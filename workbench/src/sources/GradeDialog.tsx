import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField, Choice, LineField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The letter of the Admiralty code, on the source alone; the number sits on the claim and is asked elsewhere. */
export function GradeDialog({ name, close, save }: { name: string; close: () => void; save: (act: ActInput) => void }) {
  const [grade, setGrade] = useState<(typeof GRADES)[number] | null>(null);
  const [topic, setTopic] = useState('');
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('sources.gradeOf', { name })}
      close={close}
      submit={{
        name: t('dialog.save'),
        disabled: grade === null || reason.trim() === '',
        run: () => grade && save({ kind: 'grade', source: name, grade, topic: topic.trim() === '' ? null : topic, reason }),
      }}
    >
      <Choice label={t('sources.gradeAsk')} options={GRADES.map((id) => ({ id, name: `${id} – ${t(`grade.${id}`)}` }))} value={grade} onChange={setGrade} />
      <LineField label={t('sources.topic')} hint={t('sources.topicHint')} value={topic} onChange={setTopic} />
      <AreaField label={t('dialog.reason')} value={reason} onChange={setReason} required />
    </FormDialog>
  );
}
