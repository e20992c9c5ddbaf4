import { useNavigate } from '@tanstack/react-router';
import { type MouseEvent, type SyntheticEvent, useContext, useEffect, useMemo, useRef } from 'react';
import { BrushContext } from './brush.ts';

const claimsOf = (cell: Element): string[] => cell.getAttribute('data-claims')?.split(' ') ?? [];
const cellAt = (target: EventTarget): Element | null => (target instanceof Element ? target.closest('[data-claims]') : null);

/** For a box with many elements that carry `data-claims`: what is pointed at elsewhere is marked in it, pointing in it is told, and its links go through the router. */
export function useCells() {
  const brush = useContext(BrushContext);
  const navigate = useNavigate();
  const box = useRef<HTMLElement>(null);
  useEffect(
    () =>
      brush.subscribe(() => {
        for (const cell of box.current?.querySelectorAll('[data-claims]') ?? []) cell.classList.toggle('brushed', brush.touches(claimsOf(cell)));
      }),
    [brush],
  );
  const handlers = useMemo(() => {
    const point = ({ target }: SyntheticEvent) => {
      const cell = cellAt(target);
      if (cell) brush.point(claimsOf(cell));
    };
    const leave = ({ target }: SyntheticEvent) => {
      if (cellAt(target)) brush.point([]);
    };
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('[data-claims] a') : null;
      const href = link?.getAttribute('href');
      if (!href || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void navigate({ href });
    };
    return { onPointerOver: point, onPointerOut: leave, onFocus: point, onBlur: leave, onClick: follow };
  }, [brush, navigate]);
  return { box, handlers };
}
