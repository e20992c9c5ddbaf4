import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';

interface Props {
  report: string;
  /** reports about the incident, where this one is about another and only passages of it speak of this; else none */
  others: readonly string[];
  close: () => void;
  save: (act: ActInput) => void;
}

/** Says that a report tells of another event: it leaves its incident for one of its own, or, where only passages of it spoke of this one, stays where it is. */
export function ApartDialog({ report, others, close, save }: Props) {
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('incident.apartOf', { report })}
      close={close}
      submit={{
        name: t('incident.apart'),
        disabled: reason.trim() === '',
        run: () => save({ kind: 'incident', ruling: others.length > 0 ? 'not' : 'apart', reports: [report, ...others.slice(0, 1)], reason }),
      }}
    >
      <p className="soft">{t(others.length > 0 ? 'incident.notNote' : 'incident.apartNote')}</p>
      <AreaField label={t('dialog.reason')} hint={t('dialog.reasonHint')} value={reason} onChange={setReason} required />
    </FormDialog>
  );
}
