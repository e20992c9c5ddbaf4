import { Button } from 'react-aria-components';
import { t } from '../strings/text.ts';
import { dismiss, useToasts } from './toasts.ts';

/** Messages at the foot of the page; a screen reader hears them as they come. */
export function ToastRegion() {
  const toasts = useToasts();
  return (
    <section className="toasts" aria-label={t('toast.region')} aria-live="polite">
      {toasts.map(({ id, text, tone, undo }) => (
        <div key={id} className={`toast is-${tone}`} role={tone === 'bad' ? 'alert' : undefined}>
          <p>{text}</p>
          {undo && (
            <Button
              className="button quiet"
              onPress={() => {
                dismiss(id);
                void undo();
              }}
            >
              {t('toast.undo')}
            </Button>
          )}
          <Button className="button quiet" aria-label={t('toast.dismiss')} onPress={() => dismiss(id)}>
            ×
          </Button>
        </div>
      ))}
    </section>
  );
}
