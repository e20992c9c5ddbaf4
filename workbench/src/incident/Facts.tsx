import { t } from '../strings/text.ts';
import { useLookup } from './lookup.ts';

/** The headline facts with how precisely each is known, and how many questions stand where. */
export function Facts() {
  const { view, questions } = useLookup();
  const { facts } = view;
  const { toll } = view.incident;
  return (
    <dl className="facts">
      <Fact name={t('incident.what')} fact={{ words: facts.what, precision: '' }} />
      <Fact name={t('incident.where')} fact={facts.where} />
      <Fact name={t('incident.whenFact')} fact={facts.when} />
      {(toll?.killed || toll?.injured) && (
        <div>
          <dt>{t('incident.toll')}</dt>
          <dd>
            {[toll.killed && t('incident.killed', { n: toll.killed.count }), toll.injured && t('incident.injured', { n: toll.injured.count })]
              .filter(Boolean)
              .join(', ')}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('incident.questions')}</dt>
        <dd className="fact-statuses">
          {(['contested', 'evolving', 'agreed', 'single'] as const).map((status) => {
            const n = questions.filter((question) => question.status === status).length;
            return (
              n > 0 && (
                <span key={status} className={`status is-${status}`}>
                  {n} {t(`status.${status}`)}
                </span>
              )
            );
          })}
        </dd>
      </div>
    </dl>
  );
}

function Fact({ name, fact }: { name: string; fact: { words: string; precision: string } | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {fact ? (
          <>
            {fact.words} {fact.precision && <small>{fact.precision}</small>}
          </>
        ) : (
          <span className="soft">{t('incident.unknown')}</span>
        )}
      </dd>
    </div>
  );
}
