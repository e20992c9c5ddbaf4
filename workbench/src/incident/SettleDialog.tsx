import { useState } from 'react';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import type { Question } from '../api/types.ts';
import { FormDialog } from '../parts/FormDialog.tsx';
import { AreaField, Choice, LineField } from '../parts/fields.tsx';
import { t } from '../strings/text.ts';
import { letterOf } from './letters.ts';
import { sayAnswer, useLookup } from './lookup.ts';

const STATES = ['open', 'accepted', 'rejected'] as const;
type State = (typeof STATES)[number];

/** Which answers to a question hold and which do not. Those left open may still turn out right: another answer need not be a wrong one. */
export function SettleDialog({ question, incident, close, save }: { question: Question; incident: string; close: () => void; save: (act: ActInput) => void }) {
  const lookup = useLookup();
  const [states, setStates] = useState<ReadonlyMap<string, State>>(new Map());
  const [topic, setTopic] = useState('');
  const [reason, setReason] = useState('');
  const having = (wanted: State) => question.answers.flatMap(({ value }) => ((states.get(value) ?? 'open') === wanted ? value : []));
  const accepted = having('accepted');
  return (
    <FormDialog
      title={t('settle.title', { question: question.question })}
      close={close}
      submit={{
        name: t('settle.settle'),
        disabled: accepted.length === 0 || reason.trim() === '',
        run: () =>
          save({
            kind: 'settle',
            incident,
            question: question.id,
            accepted,
            rejected: having('rejected'),
            topic: topic.trim() === '' ? null : topic,
            reason,
          }),
      }}
    >
      <p className="soft">{t('settle.note')}</p>
      {question.answers.map(({ value }, index) => (
        <Choice
          key={value}
          label={`${letterOf(index)} ${sayAnswer(lookup, value)}`}
          options={STATES.map((id) => ({ id, name: t(`settle.${id}`) }))}
          value={states.get(value) ?? 'open'}
          onChange={(state) => setStates(new Map(states).set(value, state))}
        />
      ))}
      <LineField label={t('settle.topic')} hint={t('settle.topicHint')} value={topic} onChange={setTopic} />
      <AreaField label={t('dialog.reason')} hint={t('dialog.reasonHint')} value={reason} onChange={setReason} required />
    </FormDialog>
  );
}
