import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SourceView } from '../../../src/http/contract/sources.ts';
import { undo, useAct } from '../api/act.ts';
import { call } from '../api/client.ts';
import { Page } from '../parts/Page.tsx';
import { Failed, Loading } from '../parts/States.tsx';
import { When } from '../parts/When.tsx';
import { t } from '../strings/text.ts';
import { GradeDialog } from './GradeDialog.tsx';
import { NamesDialog } from './NamesDialog.tsx';
import './sources.css';

const route = getRouteApi('/sources/$key');

/** One source: the names it goes by, how analysts graded it and when, its record, and what falls if it falls. */
export function SourcePage() {
  const { key } = route.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['source', key],
    queryFn: ({ signal }) => call('get', '/api/sources/{key}', { params: { key }, signal }),
  });
  const { mutate } = useAct(data?.seen ?? null);
  const [asking, setAsking] = useState<'grade' | 'same' | 'different' | null>(null);
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const source = data.body;
  const close = () => setAsking(null);
  return (
    <Page
      title={source.name}
      deck={[t(`kind.${source.kind}`), source.role, source.affiliation].filter((part) => part !== null).join(' · ')}
      actions={
        <Button className="button main" onPress={() => setAsking('grade')}>
          {t('sources.grade')}
        </Button>
      }
    >
      <div className="source-grid">
        <section className="card" aria-labelledby="names">
          <h2 id="names">{t('sources.names')}</h2>
          <ul className="names">
            {[source.name, ...source.aliases].map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
          <div className="actions">
            <Button className="button small" onPress={() => setAsking('same')}>
              {t('sources.merge')}
            </Button>
            {source.aliases.length > 0 && (
              <Button className="button small" onPress={() => setAsking('different')}>
                {t('sources.split')}
              </Button>
            )}
          </div>
          <ul>
            {source.rulings.map(({ seq, names, ruling, reason, by, at }) => (
              <li key={seq} className="history">
                {t(`sources.ruled-${ruling}`, { a: names[0], b: names[1] })} “{reason}” <span className="soft">{by}, </span>
                <When value={at} />{' '}
                <Button className="button quiet small" onPress={() => void undo(seq)}>
                  {t('toast.undo')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
        <section className="card" aria-labelledby="grades">
          <h2 id="grades">{t('sources.grades')}</h2>
          {source.grades.length === 0 && <p className="soft">{t('sources.ungraded')}</p>}
          <ol>
            {source.grades.toReversed().map(({ id, grade, topic, why, by, at }) => (
              <li key={id} className="history">
                <span className="letter">{grade}</span> {t(`grade.${grade}`)}
                {topic !== null && <> ({topic})</>} “{why}” <span className="soft">{by}, </span>
                <When value={at} />
              </li>
            ))}
          </ol>
          <p className="soft small">{t('sources.gradeNote')}</p>
        </section>
        <section className="card" aria-labelledby="record">
          <h2 id="record">{t('sources.record')}</h2>
          {source.record.length === 0 ? <p className="soft">{t('sources.noRecord')}</p> : source.record.map((line) => <p key={line}>{line}</p>)}
        </section>
      </div>
      <Depends depends={source.depends} />
      {asking === 'grade' && (
        <GradeDialog
          name={source.name}
          close={close}
          save={(made) => {
            mutate(made);
            close();
          }}
        />
      )}
      {(asking === 'same' || asking === 'different') && (
        <NamesDialog
          ruling={asking}
          name={source.name}
          aliases={source.aliases}
          close={close}
          save={(made) => {
            mutate(made);
            close();
          }}
        />
      )}
    </Page>
  );
}

/** If this falls, these fall. */
function Depends({ depends: { claims, judgements, answers } }: Pick<SourceView, 'depends'>) {
  return (
    <section aria-labelledby="depends" className="depends">
      <h2 id="depends">{t('sources.depends')}</h2>
      <p className="soft">{t('sources.dependsWhy')}</p>
      {judgements.length > 0 && (
        <>
          <h3>{t('sources.judgements')}</h3>
          <ul>
            {judgements.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        </>
      )}
      {answers.length > 0 && (
        <>
          <h3>{t('sources.answers')}</h3>
          <ul className="rows">
            {answers.map(({ incident, question, value, alone }) => (
              <li key={`${incident} ${question} ${value}`} className="row">
                <Link className="ref" to="/incidents/$id" params={{ id: incident }}>
                  {incident}
                </Link>
                <span className="grow">
                  {question} <b>{value}</b>
                </span>
                {alone && <span className="tag tag-denied">{t('sources.alone')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('count.claims', { n: claims.length })}</h3>
      <ul className="rows">
        {claims.map(({ id, text, report }) => (
          <li key={id} className="row">
            <Link className="ref" to="/reports/$id" params={{ id: report }} search={{ claim: id }}>
              {id}
            </Link>
            <span className="grow" dir="auto">
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
