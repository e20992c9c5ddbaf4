import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';

/** Claims pointed at in one view of an incident; every other view shows where they stand there. */
export class Brush {
  #claims: ReadonlySet<string> = new Set();
  readonly #listeners = new Set<() => void>();

  readonly point = (claims: Iterable<string>): void => {
    this.#claims = new Set(claims);
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  touches(claims: readonly string[]): boolean {
    return this.#claims.size > 0 && claims.some((claim) => this.#claims.has(claim));
  }
}

export const BrushContext = createContext(new Brush());

/** For something that stands for claims: whether it is pointed at, and the handlers that point with it, by pointer and by keyboard. */
export function useBrush(claims: readonly string[]) {
  const brush = useContext(BrushContext);
  const brushed = useSyncExternalStore(
    brush.subscribe,
    useCallback(() => brush.touches(claims), [brush, claims]),
  );
  const handlers = useMemo(() => {
    const point = () => brush.point(claims);
    const leave = () => brush.point([]);
    return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
  }, [brush, claims]);
  return { brushed, handlers };
}
