import { useState } from 'react';
import type { Section } from '../../../src/http/contract/dossier.ts';

export const SECTIONS = [
  'summary',
  'judgements',
  'questions',
  'origins',
  'timeline',
  'map',
  'drift',
  'sources',
  'reports',
] as const satisfies readonly Section[];

/** What the analyst is writing, kept in this browser until it is exported. */
export interface Draft {
  text: string;
  sections: readonly Section[];
}

const key = (incident: string | null): string => `hearsay.draft.${incident ?? 'case'}`;

function stored(incident: string | null): Draft {
  const [text, chosen] = [localStorage.getItem(`${key(incident)}.text`), localStorage.getItem(`${key(incident)}.sections`)];
  const names = chosen?.split(' ');
  return { text: text ?? '', sections: names ? SECTIONS.filter((section) => names.includes(section)) : SECTIONS };
}

export function useDraft(incident: string | null): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(() => stored(incident));
  const keep = (to: Draft) => {
    localStorage.setItem(`${key(incident)}.text`, to.text);
    localStorage.setItem(`${key(incident)}.sections`, to.sections.join(' '));
    setDraft(to);
  };
  return [draft, keep];
}
