import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ReportStatus } from '../../../src/http/contract/reports.ts';
import { t } from '../strings/text.ts';

export const STATUSES = ['new', 'reading', 'done', 'set-aside'] as const satisfies readonly ReportStatus[];

/** Where a report stands in the queue. */
export function StatusChoice({ status, onChange }: { status: ReportStatus; onChange: (status: ReportStatus) => void }) {
  return (
    <ToggleButtonGroup
      aria-label={t('queue.label')}
      className="segmented"
      disallowEmptySelection
      selectedKeys={[status]}
      onSelectionChange={(keys) => {
        const chosen = STATUSES.find((one) => keys.has(one));
        if (chosen && chosen !== status) onChange(chosen);
      }}
    >
      {STATUSES.map((one) => (
        <ToggleButton key={one} id={one}>
          {t(`queue.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
