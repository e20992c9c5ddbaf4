import { Page } from '../parts/Page.tsx';

export function LogPage() {
  return <Page title="LogPage">…</Page>;
}
