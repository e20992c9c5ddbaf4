import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import type { IncidentRow } from '../../../src/http/contract/incidents.ts';
import { call } from '../api/client.ts';
import { usePages } from '../api/read.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField, LineField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';
import { firstReport, incidentCalled, joinedName } from './names.ts';

/** Says that another incident is this one too. `save` gets the act and the name of the incident that both become. */
export function TogetherDialog({ incident, close, save }: { incident: string; close: () => void; save: (act: ActInput, joined: string) => void }) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const other = incidentCalled(typed);
  const { rows } = usePages<IncidentRow>(['incidents'], (cursor, signal) => call('get', '/api/incidents', { query: { cursor }, signal }));
  const offers = rows.filter(({ id }) => id !== incident).map(({ id, headline }) => ({ value: id, name: headline }));
  return (
    <FormDialog
      title={t('incident.togetherOf', { incident })}
      close={close}
      submit={{
        name: t('incident.together'),
        disabled: other === null || other === incident || reason.trim() === '',
        run: () => {
          if (other === null) return;
          save({ kind: 'incident', ruling: 'together', reports: [firstReport(incident), firstReport(other)], reason }, joinedName(incident, other));
        },
      }}
    >
      <LineField label={t('incident.other')} hint={t('incident.otherHint')} value={typed} onChange={setTyped} offers={offers} autoFocus required />
      <AreaField label={t('dialog.reason')} hint={t('dialog.reasonHint')} value={reason} onChange={setReason} required />
    </FormDialog>
  );
}
