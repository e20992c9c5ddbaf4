import { FormDialog } from '../parts/FormDialog.tsx';
import { t } from '../strings/text.ts';
import { KEYS } from './keys.ts';

/** What every key does. */
export function KeysDialog({ close }: { close: () => void }) {
  return (
    <FormDialog title={t('desk.keys')} close={close}>
      <dl className="keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`key.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </FormDialog>
  );
}
