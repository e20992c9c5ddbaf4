import { memo, type RefObject, useEffect } from 'react';
import type { ClaimView, ReportView } from '../../../src/http/contract/reports.ts';
import type { Span } from '../parts/span.ts';
import { segmentsOf } from './segments.ts';

/** stands among the claims for the words that name the speaker of the active one */
const NAMED = '@';

type Block = ReportView['report']['blocks'][number];

/** The text as archived, with the words of every claim marked. A click on marked words chooses the claim. */
export function ArchivedText({
  report,
  claims,
  active,
  choose,
  box,
}: {
  report: ReportView['report'];
  claims: readonly ClaimView[];
  active: string | null;
  choose: (claim: string) => void;
  box: RefObject<HTMLElement | null>;
}) {
  useEffect(() => {
    box.current?.querySelector('.seg.active')?.scrollIntoView({ block: 'nearest' });
  }, [active, box]);
  const blocks = report.blocks.length > 0 ? report.blocks : [{ kind: 'paragraph' as const, span: [0, report.text.length] as [number, number] }];
  return (
    <article ref={box} className="archived" tabIndex={0} lang={report.language ?? undefined} dir="auto" aria-label={report.title ?? undefined}>
      {blocks.map((block) => (
        <TextBlock key={block.span[0]} block={block} text={report.text} claims={inside(claims, block.span)} active={active} choose={choose} />
      ))}
    </article>
  );
}

const inside = (claims: readonly ClaimView[], [from, to]: Span): ClaimView[] =>
  claims.filter(({ content }) => content.some(([start, end]) => start < to && end > from));

const TextBlock = memo(
  function TextBlock({
    block,
    text,
    claims,
    active,
    choose,
  }: {
    block: Block;
    text: string;
    claims: readonly ClaimView[];
    active: string | null;
    choose: (claim: string) => void;
  }) {
    const speaker = claims.find(({ id }) => id === active)?.chain[0];
    return (
      <p className={`b-${block.kind}`}>
        {segmentsOf(block.span, speaker?.span ? [...claims, { id: NAMED, content: [speaker.span] }] : claims).map(({ span: [from, to], claims: over }) => {
          const first = over.find((id) => id !== NAMED);
          const named = over.includes(NAMED);
          if (first === undefined)
            return (
              <span key={from} data-from={from} className={named ? 'named' : undefined}>
                {text.slice(from, to)}
              </span>
            );
          const on = active !== null && over.includes(active);
          return (
            // the cards beside the text do the same by keyboard
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
            <span
              key={from}
              data-from={from}
              className={`seg${on ? ' active' : ''}${named ? ' named' : ''}`}
              onClick={() => document.getSelection()?.isCollapsed && choose(first)}
            >
              {text.slice(from, to)}
            </span>
          );
        })}
      </p>
    );
  },
  (before, after) =>
    before.block === after.block &&
    before.text === after.text &&
    before.claims.length === after.claims.length &&
    before.claims.every((claim, index) => claim === after.claims[index]) &&
    holds(before) === holds(after) &&
    before.choose === after.choose,
);

/** The active claim when this block shows it, else null: other changes of it need no new drawing. */
function holds({ claims, active }: { claims: readonly ClaimView[]; active: string | null }): string | null {
  return claims.some(({ id }) => id === active) ? active : null;
}
