import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';

/** Says that a report tells of another event: it leaves its incident for one of its own. */
export function ApartDialog({ report, close, save }: { report: string; close: () => void; save: (act: ActInput) => void }) {
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('incident.apartOf', { report })}
      close={close}
      submit={{
        name: t('incident.apart'),
        disabled: reason.trim() === '',
        run: () => save({ kind: 'incident', ruling: 'apart', reports: [report], reason }),
      }}
    >
      <p className="soft">{t('incident.apartNote')}</p>
      <AreaField label={t('dialog.reason')} hint={t('dialog.reasonHint')} value={reason} onChange={setReason} required />
    </FormDialog>
  );
}
