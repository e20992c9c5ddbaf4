import { Page } from '../parts/Page.tsx';

export function SourcePage() {
  return <Page title="SourcePage">…</Page>;
}
