import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import type { ClaimView } from '../../../src/http/contract/reports.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField, Choice } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';

const NUMBERS = ['1', '2', '3', '4', '5', '6'] as const;

/** The number of the Admiralty code, on the claim alone; the letter sits on the source and is asked elsewhere. */
export function CredibilityDialog({ claim, close, save }: { claim: ClaimView; close: () => void; save: (act: ActInput) => void }) {
  const [number, setNumber] = useState<(typeof NUMBERS)[number] | null>(null);
  const [reason, setReason] = useState('');
  const [override, setOverride] = useState('');
  const credibility = ([1, 2, 3, 4, 5, 6] as const).find((one) => String(one) === number);
  return (
    <FormDialog
      title={t('desk.credibility', { claim: claim.name })}
      close={close}
      submit={{
        name: t('dialog.save'),
        disabled: credibility === undefined || reason.trim() === '',
        run: () =>
          credibility !== undefined &&
          save({ kind: 'credibility', claim: claim.name, credibility, reason, override: override.trim() === '' ? null : override }),
      }}
    >
      <blockquote className="quoted" dir="auto">
        {claim.text}
      </blockquote>
      <Choice
        label={t('desk.credibilityAsk')}
        options={NUMBERS.map((id) => ({ id, name: `${id} – ${t(`credibility.${id}`)}` }))}
        value={number}
        onChange={setNumber}
      />
      <AreaField label={t('dialog.reason')} value={reason} onChange={setReason} required />
      {number === '1' && <AreaField label={t('desk.override')} hint={t('desk.overrideHint')} value={override} onChange={setOverride} />}
    </FormDialog>
  );
}
