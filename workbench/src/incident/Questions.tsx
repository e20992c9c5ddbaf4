import { Link } from '@tanstack/react-router';
import type { OriginView } from '../../../src/http/contract/incidents.ts';
import type { Answer, Question } from '../api/types.ts';
import { Chain } from '../parts/Chain.tsx';
import { ClaimLink } from '../parts/ClaimLink.tsx';
import { Folded } from '../parts/Folded.tsx';
import { claimName } from '../parts/ids.ts';
import { Stances } from '../parts/Stances.tsx';
import { Empty } from '../parts/States.tsx';
import { t } from '../strings/text.ts';
import { useBrush } from './brush.ts';
import { letterOf } from './letters.ts';
import { found, sayAnswer, useLookup } from './lookup.ts';
import { Settle } from './Settle.tsx';

/** pairs of answers that a card offers to compare, and origins of an answer that are in sight */
const [PAIRS, VOICES] = [6, 6];

/** Every question with its competing answers; contested ones first. Under each answer its origins, and under each origin those who repeat it. */
export function Questions() {
  const { questions, lone } = useLookup();
  if (questions.length === 0) return <Empty title={t('incident.noQuestions')} />;
  return (
    <>
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      {lone.length > 0 && (
        <Folded name={t('incident.lone', { n: lone.length })} small={false}>
          {() =>
            lone.flatMap(({ id, answers }) =>
              answers.map((answer) => (
                <div key={`${id} ${answer.value}`} className="voice">
                  <Voice claims={answer.claims} />
                </div>
              )),
            )
          }
        </Folded>
      )}
    </>
  );
}

function QuestionCard({ question }: { question: Question }) {
  const { answers, status, why, conflict } = question;
  return (
    <section className={`question card is-${status}`} id={question.id} aria-labelledby={`${question.id}-name`}>
      <header>
        <h2 id={`${question.id}-name`} dir="auto">
          {question.question}
        </h2>
        <span className="status">{t(`status.${status}`)}</span>
      </header>
      <p className="why">
        {why} {conflict !== null && conflict !== 'other' && <strong>{t('incident.differIn', { what: conflict })}</strong>}
      </p>
      <ol className="answers">
        {answers.map((answer, index) => (
          <AnswerItem key={answer.value} answer={answer} index={index} rivals={answers.length} />
        ))}
      </ol>
      <div className="actions">
        {answers.length > 1 && <Compare answers={answers} />}
        {answers.length > 0 && <Settle question={question} />}
      </div>
    </section>
  );
}

function AnswerItem({ answer, index, rivals }: { answer: Answer; index: number; rivals: number }) {
  const { brushed, handlers } = useBrush(answer.claims);
  const lookup = useLookup();
  const byOrigin = answer.origins.map((origin) => ({
    origin: lookup.origins.get(origin),
    claims: answer.claims.filter((claim) => lookup.claims.get(claim)?.origin === origin),
  }));
  return (
    <li className={brushed ? 'answer brushed' : 'answer'} {...handlers}>
      <p className="value">
        {rivals > 1 && <span className="letter">{letterOf(index)}</span>} <bdi>{sayAnswer(lookup, answer.value)}</bdi>
      </p>
      <p className="weight">
        {t('count.mentions', { n: answer.claims.length })} · {t('count.origins', { n: answer.origins.length })}
        {answer.origins.length > 1 && <span className="soft"> {t('incident.noLink', { n: answer.claims.length })}</span>}
      </p>
      <OneOrTwo claims={byOrigin.flatMap((one) => one.claims.slice(0, 1))} />
      {byOrigin.slice(0, VOICES).map(voiceOf)}
      {byOrigin.length > VOICES && (
        <Folded name={t('incident.moreOrigins', { n: byOrigin.length - VOICES })}>{() => byOrigin.slice(VOICES).map(voiceOf)}</Folded>
      )}
    </li>
  );
}

function voiceOf({ origin, claims }: { origin: OriginView | undefined; claims: readonly string[] }) {
  return (
    <div key={origin?.id ?? claims[0]} className="voice">
      {origin && (
        <Link className="origin-chip" from="/incidents/$id" search={(before) => ({ ...before, tab: 'origins', origin: origin.id })}>
          {origin.title}
        </Link>
      )}
      <Voice claims={claims} />
    </div>
  );
}

/** The way to decide whether two origins of an answer are one. */
function OneOrTwo({ claims: [a, b] }: { claims: readonly string[] }) {
  const { view } = useLookup();
  if (a === undefined || b === undefined) return null;
  return (
    <Link className="origin-chip" to="/compare" search={{ a: claimName(a), b: claimName(b), incident: view.id }}>
      {t('incident.oneOrTwo')}
    </Link>
  );
}

/** The first telling in full; those who repeat it are folded below it. */
function Voice({ claims }: { claims: readonly string[] }) {
  const lookup = useLookup();
  const [first, ...rest] = found(lookup.claims, claims);
  if (!first) return null;
  return (
    <>
      <blockquote dir="auto">{first.text}</blockquote>
      <p className="said-by">
        <Chain chain={first.chain} /> <Stances claim={first} /> <ClaimLink claim={first} />
      </p>
      {rest.length > 0 && (
        <Folded name={t('incident.repeated', { n: rest.length })}>
          {() =>
            rest.map((claim) => (
              <div key={claim.id} className="repeat">
                <blockquote dir="auto">{claim.text}</blockquote>
                <p className="said-by">
                  <Chain chain={claim.chain} /> <Stances claim={claim} /> <ClaimLink claim={claim} />
                </p>
              </div>
            ))
          }
        </Folded>
      )}
    </>
  );
}

/** The ways to the conflict cards of the first claims of every two answers: a dispute ends only when each pair is decided. */
function Compare({ answers }: { answers: readonly Answer[] }) {
  const { view } = useLookup();
  const firsts = answers.flatMap(({ claims: [claim] }, index) => (claim === undefined ? [] : [{ claim: claimName(claim), letter: letterOf(index) }]));
  const pairs = firsts.flatMap((one, index) => firsts.slice(index + 1).map((other) => [one, other] as const));
  return pairs.slice(0, PAIRS).map(([one, other]) => (
    <Link key={`${one.letter}${other.letter}`} className="button" to="/compare" search={{ a: one.claim, b: other.claim, incident: view.id }}>
      {t('incident.compare', { a: one.letter, b: other.letter })}
    </Link>
  ));
}
