import { Page } from '../parts/Page.tsx';

export function DossierPage() {
  return <Page title="DossierPage">…</Page>;
}
