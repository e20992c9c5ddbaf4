import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  text: string;
  tone: 'good' | 'bad';
  undo: (() => Promise<void>) | null;
}

const SECONDS = 12;
let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(to: readonly Toast[]): void {
  toasts = to;
  for (const listener of listeners) listener();
}

/** Shows a message at the foot of the page. Bad news stays until it is dismissed. */
export function say({ text, tone, undo = null }: { text: string; tone: Toast['tone']; undo?: Toast['undo'] }): void {
  const id = next++;
  change([...toasts.slice(-3), { id, text, tone, undo }]);
  if (tone === 'good') setTimeout(() => dismiss(id), SECONDS * 1000);
}

export function dismiss(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** The newest message that can be undone, for the keyboard. */
export function undoNewest(): void {
  const newest = toasts.findLast(({ undo }) => undo !== null);
  if (!newest?.undo) return;
  dismiss(newest.id);
  void newest.undo();
}

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
