import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../strings/text.ts';

export function Loading() {
  return (
    <p className="state" role="status">
      {t('state.loading')}
    </p>
  );
}

/** What went wrong in the server's own sentence, and a way to try again. */
export function Failed({ error, retry }: { error: Error; retry?: () => unknown }) {
  return (
    <div className="state is-bad" role="alert">
      <h2>{t('state.failed')}</h2>
      <p>{error.message}</p>
      {retry && (
        <Button className="button" onPress={() => void retry()}>
          {t('state.retry')}
        </Button>
      )}
    </div>
  );
}

/** Nothing is here yet: says so, and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
