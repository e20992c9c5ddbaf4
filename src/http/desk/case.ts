import { wireReport } from '../../case/ids.ts';
import { TOOL } from '../../model/tool.ts';
import { StampData } from '../../store/timestamp/check.ts';
import type { CaseView } from '../contract/case.ts';
import type { Room } from './room.ts';

/** The case at a glance. */
export async function readCase({ opened, book, shelf, linking }: Room): Promise<CaseView> {
  const reports = await shelf.reports();
  const { statuses } = book.standing;
  const stamp = StampData.safeParse(book.stamps.at(-1)?.data);
  return {
    id: opened.id,
    name: opened.name,
    operator: opened.by,
    tool: TOOL,
    counts: {
      reports: reports.length,
      claims: reports.reduce((sum, { claims }) => sum + claims, 0),
      incidents: await linking.size(),
      waiting: reports.filter(({ report }) => (statuses.get(wireReport(report)) ?? 'new') === 'new').length,
    },
    head: opened.journal.head(),
    stamped: stamp.success ? { at: stamp.data.time, size: stamp.data.size } : null,
  };
}
