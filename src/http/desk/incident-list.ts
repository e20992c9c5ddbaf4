import type { IncidentRow } from '../contract/incidents.ts';
import type { Page, Paging } from './desk.ts';
import { pageOf } from './pages.ts';
import type { Room } from './room.ts';

/** Incidents, the one reported on last first. */
export async function listIncidents({ linking }: Room, paging: Paging): Promise<Page<IncidentRow>> {
  return pageOf(await linking.rows(), paging);
}
