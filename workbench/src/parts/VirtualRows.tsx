import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Empty, Failed, Loading } from './States.tsx';

interface List<Row> {
  rows: readonly Row[];
  more: boolean;
  fetchMore: () => void;
  isPending: boolean;
  error: Error | null;
  retry: () => void;
}

interface Rows<Row> {
  list: List<Row>;
  name: string;
  keyOf: (row: Row) => string;
  empty: { title: string; why: string };
  children: (row: Row) => ReactNode;
}

const [ROW, AHEAD] = [66, 12];

/** A list of any length: only what is near the screen is in the page, and the next page is fetched before its rows are reached. */
export function VirtualRows<Row>({ list, name, keyOf, empty, children }: Rows<Row>) {
  const { rows, more, fetchMore } = list;
  const box = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const filled = rows.length > 0;
  useLayoutEffect(() => setTop(filled ? (box.current?.offsetTop ?? 0) : 0), [filled]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW,
    overscan: AHEAD,
    scrollMargin: top,
    getItemKey: (index) => (rows[index] ? keyOf(rows[index]) : index),
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= rows.length - 1 - AHEAD * 4) fetchMore();
  }, [more, last, rows.length, fetchMore]);
  if (list.error) return <Failed error={list.error} retry={list.retry} />;
  if (list.isPending) return <Loading />;
  if (rows.length === 0)
    return (
      <Empty title={empty.title}>
        <p>{empty.why}</p>
      </Empty>
    );
  return (
    <ul ref={box} className="rows virtual" aria-label={name} style={{ height: virtual.getTotalSize() }}>
      {items.map(({ key, index, start }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="row"
              aria-setsize={more ? -1 : rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              {children(row)}
            </li>
          )
        );
      })}
    </ul>
  );
}
