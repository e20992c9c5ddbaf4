import type { ReportView } from '../../../src/http/contract/reports.ts';
import { addressOf } from '../api/client.ts';
import { t } from '../strings/text.ts';

/** The page as captured, sanitised by the server and shown in a frame that may run nothing and ask for nothing. */
export function Captured({ view }: { view: ReportView }) {
  const { capture } = view.report;
  return (
    <section className="captured">
      <p>
        {t('report.capturedAs')} <code>{capture.sha256}</code>{' '}
        <a className="button" href={addressOf('/api/captures/{sha256}', { sha256: capture.sha256 })} download>
          {t('report.download')}
        </a>
      </p>
      <iframe
        title={t('report.frame')}
        sandbox=""
        referrerPolicy="no-referrer"
        src={addressOf('/api/reports/{id}/frame', { id: view.id }, { version: view.version })}
      />
    </section>
  );
}
