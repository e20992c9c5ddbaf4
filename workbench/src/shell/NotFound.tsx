import { Link } from '@tanstack/react-router';
import { Page } from '../parts/Page.tsx';
import { t } from '../strings/text.ts';

export function NotFound() {
  return (
    <Page title={t('state.notFound')}>
      <p>{t('state.notFoundWhy')}</p>
      <p>
        <Link to="/">{t('state.home')}</Link>
      </p>
    </Page>
  );
}
