import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { call } from '../api/client.ts';
import { queries, useReceipt } from '../api/read.ts';
import { Failed, Loading } from '../parts/States.tsx';
import { When } from '../parts/When.tsx';
import { t } from '../strings/text.ts';

/** What vouches for the bytes of a report. None of it says that what they tell is so. */
export function Receipt({ id }: { id: string }) {
  const { data, error, refetch, isFetching } = useReceipt(id);
  const whole = useMutation({ mutationFn: () => call('post', '/api/verify'), onSuccess: () => queries.invalidateQueries({ queryKey: ['receipt', id] }) });
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const { sha256, size, media_type, fetched, from, hash, chained, stamped } = data.body;
  return (
    <section className="receipt card" aria-label={t('report.receipt')}>
      <ul className="seals">
        <Seal good={hash === 'ok'} name={t('receipt.hash')} words={t(`receipt.hash-${hash}`)} />
        <Seal good={chained.ok} name={t('receipt.chained')} words={chained.ok ? t('receipt.chained-ok', { n: chained.seq }) : t('receipt.chained-bad')} />
        <Seal
          good={stamped !== null}
          name={t('receipt.stamped')}
          words={stamped ? t('receipt.stamped-ok', { authority: stamped.authority, at: stamped.at }) : t('receipt.stamped-none')}
        />
      </ul>
      <dl>
        <dt>SHA-256</dt>
        <dd>
          <code>{sha256}</code>
        </dd>
        <dt>{t('receipt.what')}</dt>
        <dd>
          {media_type}, {t('receipt.bytes', { n: size })}
        </dd>
        <dt>{t('receipt.from')}</dt>
        <dd>{from ?? t('receipt.file')}</dd>
        <dt>{t('receipt.fetched')}</dt>
        <dd>
          <When value={fetched} />
        </dd>
      </dl>
      <div className="actions">
        <Button className="button" onPress={() => void refetch()} isDisabled={isFetching}>
          {t('receipt.again')}
        </Button>
        <Button className="button" onPress={() => whole.mutate()} isDisabled={whole.isPending}>
          {whole.isPending ? t('receipt.verifying') : t('receipt.verify')}
        </Button>
      </div>
      <div aria-live="polite">
        {whole.error && <Failed error={whole.error} />}
        {whole.data && (
          <>
            <p className={whole.data.body.ok ? 'verdict good' : 'verdict bad'}>
              {whole.data.body.ok ? t('receipt.allOk', { n: whole.data.body.checked }) : t('receipt.faults', { n: whole.data.body.faults.length })}
            </p>
            <ul>
              {whole.data.body.faults.map(({ item, what }) => (
                <li key={item}>
                  <b>{item}</b> {what}
                </li>
              ))}
              {whole.data.body.notes.map((note) => (
                <li key={note} className="soft">
                  {note}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

function Seal({ good, name, words }: { good: boolean; name: string; words: string }) {
  return (
    <li className={good ? 'seal good' : 'seal'}>
      <span aria-hidden="true">{good ? '✓' : '○'}</span> <b>{name}</b> {words}
    </li>
  );
}
