import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { Button, Switch } from 'react-aria-components';
import type { Cell, OriginView } from '../../../src/http/contract/incidents.ts';
import { ClaimLink } from '../parts/ClaimLink.tsx';
import { claimName, reportName } from '../parts/ids.ts';
import { GLYPHS, type Stand, StandMark } from '../parts/Stand.tsx';
import { Empty } from '../parts/States.tsx';
import { t } from '../strings/text.ts';
import { useBrush } from './brush.ts';
import { useCells } from './cells.ts';
import { letterOf, shorten } from './letters.ts';
import { found, type Lookup, publisherOf, useLookup } from './lookup.ts';

/** Questions across, origins down: who agrees, conflicts, hedges, denies or is silent. Those who repeat an origin are folded under it and count once. */
export function Matrix() {
  const lookup = useLookup();
  const [disputed, setDisputed] = useState(false);
  const { box, handlers } = useCells();
  const questions = lookup.questions.filter(({ answers, status }) => answers.length > 0 && (!disputed || status === 'contested' || status === 'evolving'));
  const asked = new Set(questions.map(({ id }) => id));
  const origins = found(lookup.origins, [...lookup.cells.keys()]).filter(({ id }) =>
    [...(lookup.cells.get(id)?.keys() ?? [])].some((question) => asked.has(question)),
  );
  if (lookup.questions.length === 0) return <Empty title={t('incident.noQuestions')} />;
  return (
    <>
      <div className="matrix-head">
        <Legend cells={lookup.view.cells} />
        <Switch className="switch" isSelected={disputed} onChange={setDisputed}>
          <span className="switch-track" aria-hidden="true" /> {t('incident.onlyDisputed')}
        </Switch>
      </div>
      {/* one set of handlers for thousands of cells: a component and a link of the router for each would take seconds to draw */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <section ref={box} className="scroller" aria-label={t('incident.matrixScrolls')} tabIndex={0} {...handlers}>
        <table className="matrix">
          <caption className="unseen">{t('incident.matrixCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('incident.origin')}</th>
              {questions.map(({ id, question, status }) => (
                <th key={id} scope="col" className={`is-${status}`}>
                  <span dir="auto">{question}</span> <span className="status">{t(`status.${status}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {origins.map((origin) => (
              <tr key={origin.id}>
                <th scope="row">
                  <RowHead origin={origin} lookup={lookup} />
                </th>
                {questions.map(({ id }) => (
                  <Square key={id} cells={lookup.cells.get(origin.id)?.get(id)} lookup={lookup} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function RowHead({ origin, lookup }: { origin: OriginView; lookup: Lookup }) {
  const [open, setOpen] = useState(false);
  const { brushed, handlers } = useBrush(origin.claims);
  const speaker = origin.speaker === null ? undefined : lookup.sources.get(origin.speaker);
  return (
    <div className={brushed ? 'brushed' : undefined} {...handlers}>
      <Link from="/incidents/$id" search={(before) => ({ ...before, tab: 'origins', origin: origin.id })}>
        <bdi>{speaker?.name ?? origin.title}</bdi>
      </Link>
      {speaker && <small>{origin.title}</small>}
      {origin.claims.length > 1 && (
        <>
          <Button className="button quiet small" aria-expanded={open} onPress={() => setOpen(!open)}>
            {t('count.mentions', { n: origin.claims.length })}
          </Button>
          {open && (
            <ul className="repeaters">
              {found(lookup.claims, origin.claims).map((claim) => (
                <li key={claim.id}>
                  <bdi>{publisherOf(lookup, claim)}</bdi> <ClaimLink claim={claim} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

const Square = memo(function Square({ cells, lookup }: { cells: readonly Cell[] | undefined; lookup: Lookup }) {
  if (!cells)
    return (
      <td className="is-silent">
        <StandMark stand="silent" />
      </td>
    );
  return (
    <td>
      {cells.map((cell) => (
        <OneCell key={cell.answer} cell={cell} lookup={lookup} />
      ))}
    </td>
  );
});

function OneCell({ cell, lookup }: { cell: Cell; lookup: Lookup }) {
  const [first] = found(lookup.claims, cell.claims);
  return (
    <div className="cell" data-claims={cell.claims.join(' ')}>
      <StandMark stand={cell.stand} />
      {first && (
        <a href={`/reports/${reportName(first.report)}?claim=${claimName(first.id)}`} title={first.text}>
          <b>{letterOf(cell.answer)}</b> <bdi>{shorten(cell.value, 60)}</bdi>
        </a>
      )}
    </div>
  );
}

function Legend({ cells }: { cells: readonly Cell[] }) {
  const used = new Set<Stand>(cells.map(({ stand }) => stand));
  const stands: Stand[] = ['agree', 'conflict', 'differs', 'alone', 'hedged', 'denied', 'unclaimed', 'silent'];
  return (
    <ul className="legend" aria-label={t('incident.signs')}>
      {stands
        .filter((stand) => stand === 'silent' || used.has(stand))
        .map((stand) => (
          <li key={stand}>
            <span className={`stand stand-${stand}`}>
              <span aria-hidden="true">{GLYPHS[stand]}</span> {t(`stand.${stand}`)}
            </span>{' '}
            {t(`meaning.${stand}`)}
          </li>
        ))}
    </ul>
  );
}
