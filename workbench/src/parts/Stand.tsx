import type { Cell } from '../../../src/http/contract/incidents.ts';
import { t } from '../strings/text.ts';

export type Stand = Cell['stand'];

/** A sign and a word: colour alone never tells. */
export const GLYPHS: Readonly<Record<Stand, string>> = {
  agree: '=',
  conflict: '≠',
  differs: '→',
  alone: '•',
  hedged: '≈',
  denied: '✕',
  unclaimed: '∅',
  silent: '–',
};

export function StandMark({ stand }: { stand: Stand }) {
  return (
    <span className={`stand stand-${stand}`} title={t(`meaning.${stand}`)}>
      <span aria-hidden="true">{GLYPHS[stand]}</span> {t(`stand.${stand}`)}
    </span>
  );
}
