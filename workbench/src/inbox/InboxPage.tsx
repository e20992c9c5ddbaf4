import { Page } from '../parts/Page.tsx';

export function InboxPage() {
  return <Page title="InboxPage">…</Page>;
}
