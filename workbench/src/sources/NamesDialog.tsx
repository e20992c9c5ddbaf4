import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField, Choice, LineField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';

/** Says that another name is this source too, or that one of its names is somebody else. Either can be undone. */
export function NamesDialog({
  ruling,
  name,
  aliases,
  close,
  save,
}: {
  ruling: 'same' | 'different';
  name: string;
  aliases: readonly string[];
  close: () => void;
  save: (act: ActInput) => void;
}) {
  const [other, setOther] = useState('');
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t(ruling === 'same' ? 'sources.mergeOf' : 'sources.splitOf', { name })}
      close={close}
      submit={{
        name: t('dialog.save'),
        disabled: other.trim() === '' || reason.trim() === '',
        run: () => save({ kind: 'source', names: [name, other], ruling, reason }),
      }}
    >
      {ruling === 'same' ? (
        <LineField label={t('sources.otherName')} value={other} onChange={setOther} autoFocus required />
      ) : (
        <Choice label={t('sources.whichName')} options={aliases.map((id) => ({ id, name: id }))} value={other} onChange={setOther} />
      )}
      <AreaField label={t('dialog.reason')} value={reason} onChange={setReason} required />
    </FormDialog>
  );
}
