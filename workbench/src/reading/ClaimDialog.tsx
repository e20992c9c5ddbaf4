import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { HopDraft } from '../../../src/http/contract/acts.ts';
import type { ClaimView } from '../../../src/http/contract/reports.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { Choice, LineField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';

const POLARITIES = ['asserted', 'denied', 'not-claimed', 'questioned'] as const;
const CERTAINTIES = ['certain', 'probable', 'possible', 'unknown'] as const;

/** What the dialog gives back. */
export interface ClaimDraft {
  chain: HopDraft[];
  polarity: (typeof POLARITIES)[number];
  certainty: (typeof CERTAINTIES)[number];
  reason: string;
}

/** Changes who said a claim, through whom and how firmly; or says it for a new one. The words themselves are chosen in the text. */
export function ClaimDialog({
  title,
  words,
  claim,
  publisher,
  close,
  save,
}: {
  title: string;
  words: string;
  claim: ClaimView | null;
  publisher: string;
  close: () => void;
  save: (draft: ClaimDraft) => void;
}) {
  const [chain, setChain] = useState<readonly HopDraft[]>(
    () =>
      claim?.chain.map(({ name, role, channel }) => ({ name, role, channel })) ?? [
        { name: '', role: 'speaker', channel: null },
        { name: publisher, role: 'publisher', channel: null },
      ],
  );
  const [polarity, setPolarity] = useState<ClaimDraft['polarity']>(claim?.polarity ?? 'asserted');
  const [certainty, setCertainty] = useState<ClaimDraft['certainty']>(claim?.certainty ?? 'unknown');
  const [reason, setReason] = useState('');
  const named = chain.map((hop) => ({ ...hop, name: hop.name.trim() })).filter(({ name }) => name !== '');
  const change = (index: number, to: Partial<HopDraft>) => setChain(chain.map((hop, at) => (at === index ? { ...hop, ...to } : hop)));
  return (
    <FormDialog
      title={title}
      close={close}
      submit={{ name: t('dialog.save'), run: () => save({ chain: named, polarity, certainty, reason }), disabled: named.length === 0 }}
    >
      <blockquote className="quoted" dir="auto">
        {words}
      </blockquote>
      <fieldset className="hops">
        <legend>{t('desk.chain')}</legend>
        {chain.map((hop, index) => (
          // hops have no identity but their place
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className="hop">
            <LineField label={t(`desk.${hop.role}`)} value={hop.name} onChange={(name) => change(index, { name })} autoFocus={index === 0} />
            <LineField
              label={t('desk.channel')}
              value={hop.channel ?? ''}
              onChange={(channel) => change(index, { channel: channel === '' ? null : channel })}
            />
            {hop.role === 'relay' && (
              <Button className="button quiet danger" onPress={() => setChain(chain.filter((_, at) => at !== index))}>
                {t('desk.removeHop')}
              </Button>
            )}
          </div>
        ))}
        <Button className="button" onPress={() => setChain([...chain.slice(0, 1), { name: '', role: 'relay', channel: null }, ...chain.slice(1)])}>
          {t('desk.addRelay')}
        </Button>
      </fieldset>
      <Choice label={t('desk.polarity')} options={POLARITIES.map((id) => ({ id, name: t(`polarity.${id}`) }))} value={polarity} onChange={setPolarity} />
      <Choice label={t('desk.certainty')} options={CERTAINTIES.map((id) => ({ id, name: t(`certainty.${id}`) }))} value={certainty} onChange={setCertainty} />
      <LineField label={t('dialog.reason')} hint={t('dialog.reasonHint')} value={reason} onChange={setReason} />
    </FormDialog>
  );
}
