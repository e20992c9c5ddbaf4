import { Page } from '../parts/Page.tsx';

export function SourcesPage() {
  return <Page title="SourcesPage">…</Page>;
}
