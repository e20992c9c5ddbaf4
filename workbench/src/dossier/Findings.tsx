import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { call } from '../api/client.ts';
import { t } from '../strings/text.ts';

const PAUSE = 300;

/** What the linter finds in the draft, as it is written. A click selects the words. */
export function Findings({ text, go }: { text: string; go: (from: number, to: number) => void }) {
  const settled = useSettled(text);
  const { data, error } = useQuery({
    queryKey: ['lint', settled],
    queryFn: ({ signal }) => call('post', '/api/lint', { body: { text: settled }, signal }),
    enabled: settled.trim() !== '',
    placeholderData: (before) => before,
    gcTime: 10_000,
  });
  const findings = settled.trim() === '' ? [] : (data?.body.findings ?? []);
  return (
    <section className="findings" aria-label={t('dossier.findings')} aria-live="polite">
      {error && <p className="bad">{error.message}</p>}
      {settled.trim() !== '' && findings.length === 0 && !error && <p className="good">{t('dossier.clean')}</p>}
      <ul>
        {findings.map(({ rule, span: [from, to], what, fix }) => (
          <li key={`${rule} ${from}`}>
            <Button className="button small" onPress={() => go(from, to)}>
              {t('dossier.show')}
            </Button>{' '}
            {what} <span className="soft">{fix}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
