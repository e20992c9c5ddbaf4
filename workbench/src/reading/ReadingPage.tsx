import { Page } from '../parts/Page.tsx';

export function ReadingPage() {
  return <Page title="ReadingPage">…</Page>;
}
