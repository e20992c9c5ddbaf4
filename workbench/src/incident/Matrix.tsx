import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useState } from 'react';
import { Button, Switch } from 'react-aria-components';
import type { Cell, OriginView } from '../../../src/http/contract/incidents.ts';
import type { Question } from '../api/types.ts';
import { ClaimLink } from '../parts/ClaimLink.tsx';
import { claimName, reportName } from '../parts/ids.ts';
import { GLYPHS, type Stand, StandMark } from '../parts/Stand.tsx';
import { Empty } from '../parts/States.tsx';
import { t } from '../strings/text.ts';
import { useBrush } from './brush.ts';
import { useCells } from './cells.ts';
import { letterOf, shorten } from './letters.ts';
import { found, type Lookup, publisherOf, sayAnswer, useLookup } from './lookup.ts';

/** cells of a table that is drawn whole; rows and columns beyond the screen that are drawn of a larger one (the heads of columns hide two or three rows) */
const [WHOLE, AHEAD_DOWN, AHEAD_ACROSS] = [400, 5, 2];
/** pixels: a column, the heads of the rows, a row as a rule, and a screen before it was measured */
const [COLUMN, HEAD, ROW, SCREEN] = [140, 208, 78, 800];

/** Questions across, origins down: who agrees, conflicts, hedges, denies or is silent. Those who repeat an origin are folded under it and count once. */
export function Matrix() {
  const lookup = useLookup();
  const [disputed, setDisputed] = useState(false);
  const questions = useMemo(
    () => lookup.questions.filter(({ answers, status }) => answers.length > 0 && (!disputed || status === 'contested' || status === 'evolving')),
    [lookup, disputed],
  );
  const origins = useMemo(() => {
    const asked = new Set(questions.map(({ id }) => id));
    return found(lookup.origins, [...lookup.cells.keys()]).filter(({ id }) =>
      [...(lookup.cells.get(id)?.keys() ?? [])].some((question) => asked.has(question)),
    );
  }, [lookup, questions]);
  if (lookup.questions.length === 0) return <Empty title={t('incident.noQuestions')} />;
  return (
    <>
      <div className="matrix-head">
        <Legend cells={lookup.view.cells} />
        <Switch className="switch" isSelected={disputed} onChange={setDisputed}>
          <span className="switch-track" aria-hidden="true" /> {t('incident.onlyDisputed')}
        </Switch>
      </div>
      {origins.length > 0 ? (
        <Grid key={String(disputed)} questions={questions} origins={origins} lookup={lookup} />
      ) : (
        <Empty title={t('incident.noDisputed')} />
      )}
    </>
  );
}

/** The table itself. Of a large one only what is near the screen is drawn; the rest are gaps as wide and high as it. */
function Grid({ questions, origins, lookup }: { questions: readonly Question[]; origins: readonly OriginView[]; lookup: Lookup }) {
  const { box, handlers } = useCells();
  const whole = questions.length * origins.length <= WHOLE;
  const rows = useVirtualizer({
    count: origins.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: whole ? origins.length : AHEAD_DOWN,
    initialRect: { width: SCREEN, height: SCREEN },
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: questions.length,
    getScrollElement: () => box.current,
    estimateSize: () => COLUMN,
    overscan: whole ? questions.length : AHEAD_ACROSS,
    initialRect: { width: SCREEN, height: SCREEN },
  });
  const [across, down] = [columns.getVirtualItems(), rows.getVirtualItems()];
  const shown = across.flatMap(({ index }) => questions[index] ?? []);
  const before = across[0]?.start ?? 0;
  const first = across[0]?.index ?? 0;
  const behind = columns.getTotalSize() - (across.at(-1)?.end ?? 0);
  const above = down[0]?.start ?? 0;
  const below = rows.getTotalSize() - (down.at(-1)?.end ?? 0);
  return (
    // one set of handlers for thousands of cells: a component and a link of the router for each would take seconds to draw
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <section ref={box} className="scroller" aria-label={t('incident.matrixScrolls')} tabIndex={0} {...handlers}>
      <table className="matrix" aria-rowcount={origins.length + 1} aria-colcount={questions.length + 1} style={{ width: HEAD + columns.getTotalSize() }}>
        <caption className="unseen">{t('incident.matrixCaption')}</caption>
        <colgroup>
          <col style={{ width: HEAD }} />
          {before > 0 && <col style={{ width: before }} />}
          {shown.map(({ id }) => (
            <col key={id} style={{ width: COLUMN }} />
          ))}
          {behind > 0 && <col style={{ width: behind }} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1}>
              {t('incident.origin')}
            </th>
            {before > 0 && <Gap />}
            {shown.map(({ id, question, status }, index) => (
              <th key={id} scope="col" aria-colindex={first + index + 2} className={`is-${status}`}>
                <span dir="auto" title={question}>
                  {question}
                </span>{' '}
                <span className="status">{t(`status.${status}`)}</span>
              </th>
            ))}
            {behind > 0 && <Gap />}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr className="matrix-gap" style={{ height: above }} />}
          {down.map(({ index }) => {
            const origin = origins[index];
            return (
              origin && (
                <tr key={origin.id} ref={rows.measureElement} data-index={index} aria-rowindex={index + 2}>
                  <th scope="row" aria-colindex={1}>
                    <RowHead origin={origin} lookup={lookup} />
                  </th>
                  {before > 0 && <Gap />}
                  {shown.map(({ id }, at) => (
                    <Square key={id} column={first + at + 2} cells={lookup.cells.get(origin.id)?.get(id)} lookup={lookup} />
                  ))}
                  {behind > 0 && <Gap />}
                </tr>
              )
            );
          })}
          {below > 0 && <tr className="matrix-gap" style={{ height: below }} />}
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the columns that are not drawn. */
function Gap() {
  // it holds nothing and is nothing to a reader
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label
  return <td className="gap" aria-hidden="true" />;
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

const Square = memo(function Square({ column, cells, lookup }: { column: number; cells: readonly Cell[] | undefined; lookup: Lookup }) {
  if (!cells)
    return (
      <td className="is-silent" aria-colindex={column}>
        <StandMark stand="silent" />
      </td>
    );
  return (
    <td aria-colindex={column}>
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
          <b>{letterOf(cell.answer)}</b> <bdi>{shorten(sayAnswer(lookup, cell.value), 60)}</bdi>
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
