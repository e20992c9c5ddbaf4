import { useEffect, useRef } from 'react';

/** What the keys of the reading desk do, in the order in which `?` shows them. */
export const KEYS = ['j', 'k', 'a', 'x', 'e', 's', 'n', 'c', 'm', 'o', 'u', '?'] as const;
type DeskKey = (typeof KEYS)[number];
export type Doings = Readonly<Record<DeskKey, () => void>>;

/** Single keys work wherever the analyst is not typing, and not while a dialog is open. */
export function useDeskKeys(doings: Doings): void {
  const current = useRef(doings);
  useEffect(() => {
    current.current = doings;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const key = KEYS.find((one) => one === event.key);
      if (!key) return;
      event.preventDefault();
      current.current[key]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
