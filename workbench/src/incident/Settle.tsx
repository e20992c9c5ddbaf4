import { useState } from 'react';
import { Button } from 'react-aria-components';
import { undo, useAct } from '../api/act.ts';
import type { Question } from '../api/types.ts';
import { When } from '../parts/When.tsx';
import { t } from '../strings/text.ts';
import { sayAnswer, useLookup } from './lookup.ts';
import { SettleDialog } from './SettleDialog.tsx';

/** Whether an analyst holds the question to be settled; the way to do so, and to take it back. */
export function Settle({ question }: { question: Question }) {
  const lookup = useLookup();
  const { view, seen, settled } = lookup;
  const quoted = (values: readonly string[]): string => values.map((value) => `“${sayAnswer(lookup, value)}”`).join(', ');
  const [asking, setAsking] = useState(false);
  const { mutate } = useAct(seen);
  const stands = settled.get(question.id);
  return (
    <>
      {stands && (
        <p className="settled">
          <span className="tag tag-accepted">{t('settle.settled')}</span> {t('settle.holds', { values: quoted(stands.accepted) })}{' '}
          {stands.rejected.length > 0 && t('settle.not', { values: quoted(stands.rejected) })} <span className="soft">– {stands.why}</span>{' '}
          <span className="soft">
            {stands.by}, <When value={stands.at} />
          </span>
          <Button className="button quiet small" onPress={() => void undo(stands.seq)}>
            {t('toast.undo')}
          </Button>
        </p>
      )}
      <Button className="button" onPress={() => setAsking(true)}>
        {stands ? t('settle.again') : t('settle.settle')}
      </Button>
      {asking && (
        <SettleDialog
          question={question}
          incident={view.id}
          close={() => setAsking(false)}
          save={(act) => {
            mutate(act);
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
