import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField, LineField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';
import type { Subject } from './pillars.ts';

/** A search that was made: what was looked for in vain counts too. */
export function SearchedDialog({ subject, close, save }: { subject: Subject; close: () => void; save: (act: ActInput) => void }) {
  const [where, setWhere] = useState('');
  const [query, setQuery] = useState('');
  const [found, setFound] = useState('');
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('sheet.addSearch')}
      close={close}
      submit={{
        name: t('dialog.save'),
        disabled: [where, query, reason].some((text) => text.trim() === ''),
        run: () => save({ kind: 'search', ...subject, where, query, found: found.trim() === '' ? null : found, reason }),
      }}
    >
      <LineField label={t('sheet.where')} hint={t('sheet.whereHint')} value={where} onChange={setWhere} autoFocus required />
      <LineField label={t('sheet.query')} value={query} onChange={setQuery} required />
      <AreaField label={t('sheet.found')} hint={t('sheet.foundHint')} value={found} onChange={setFound} />
      <LineField label={t('sheet.toShow')} value={reason} onChange={setReason} required />
    </FormDialog>
  );
}
