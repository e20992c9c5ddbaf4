import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ActInput } from '../../../src/http/contract/acts.ts';
import type { ReportView } from '../../../src/http/contract/reports.ts';
import { useAct } from '../api/act.ts';
import { When } from '../parts/When.tsx';
import { t } from '../strings/text.ts';
import { CheckDialog } from './CheckDialog.tsx';
import { PILLARS, type Pillar } from './pillars.ts';
import { SearchedDialog } from './SearchedDialog.tsx';

type Sheet = ReportView['sheets'][number];
type Asking = { media: string | null; pillar: Pillar | 'search' } | null;

/** The five things to check of the report, and of pictures and posts in it; and every search that was made, those in vain included. */
export function Sheets({ view, seen }: { view: ReportView; seen: string | null }) {
  const [asking, setAsking] = useState<Asking>(null);
  const { mutate } = useAct(seen);
  const close = () => setAsking(null);
  const save = (act: ActInput) => {
    mutate(act);
    close();
  };
  const subject = { report: view.id, media: asking?.media ?? null };
  return (
    <div className="sheets">
      <p className="soft">{t('sheet.deck')}</p>
      {view.sheets.map((sheet) => (
        <SheetCard key={sheet.media ?? ''} sheet={sheet} ask={(pillar) => setAsking({ media: sheet.media, pillar })} />
      ))}
      {asking?.pillar === 'search' && <SearchedDialog subject={subject} close={close} save={save} />}
      {asking && asking.pillar !== 'search' && <CheckDialog subject={subject} pillar={asking.pillar} close={close} save={save} />}
    </div>
  );
}

function SheetCard({ sheet: { media, checks, searches }, ask }: { sheet: Sheet; ask: (pillar: Pillar | 'search') => void }) {
  return (
    <section className="card sheet" aria-label={media ?? t('sheet.report')}>
      <h2 dir="auto">{media ?? t('sheet.report')}</h2>
      <ul>
        {PILLARS.map((pillar) => (
          <li key={pillar}>
            <b>{t(`pillar.${pillar}`)}</b> <span className="soft">{t(`pillarAsk.${pillar}`)}</span>
            <CheckLine check={checks[pillar]} />
            <Button className="button small" onPress={() => ask(pillar)} aria-label={t('sheet.checkOf', { pillar: t(`pillar.${pillar}`) })}>
              {checks[pillar].state === 'not-checked' ? t('sheet.check') : t('sheet.again')}
            </Button>
          </li>
        ))}
      </ul>
      <h3>{t('sheet.searches')}</h3>
      {searches.length === 0 && <p className="soft">{t('sheet.noSearch')}</p>}
      <ul>
        {searches.map(({ at, by, where, query, why, found }) => (
          <li key={`${at} ${where} ${query}`}>
            <p>
              <bdi>{where}</bdi>: “<bdi>{query}</bdi>” → {found === null ? <i>{t('sheet.nothing')}</i> : <bdi>{found}</bdi>}{' '}
              <span className="soft">
                {why} – {by}, <When value={at} />
              </span>
            </p>
          </li>
        ))}
      </ul>
      <Button className="button" onPress={() => ask('search')}>
        {t('sheet.addSearch')}
      </Button>
    </section>
  );
}

function CheckLine({ check }: { check: Sheet['checks'][Pillar] }) {
  if (check.state === 'not-checked') return <p className="soft">{t('sheet.not-checked')}</p>;
  const told = check.state === 'checked';
  return (
    <p>
      <span className={told ? 'tag tag-accepted' : 'tag tag-possible'}>{t(`sheet.${check.state}`)}</span> {told && <b dir="auto">{check.result}</b>}{' '}
      <bdi>{told ? check.how : check.why}</bdi> {check.evidence.length > 0 && <span className="soft">[{check.evidence.join('; ')}]</span>}{' '}
      <span className="soft">
        – {check.by}, <When value={check.at} />
      </span>
    </p>
  );
}
