import type { Assignment } from '../clusters/clusterer.ts';
import type { Likeness } from '../clusters/likeness.ts';
import { WEIGHTS } from '../clusters/weights.generated.ts';

/** What people would name of a likeness, said of two reports; likenesses of one kind are one reason. */
const SAID: Partial<Record<keyof Likeness, string>> = {
  sameDay: 'tell of the same day',
  wordsSameDay: 'tell of the same day',
  lead: 'begin alike',
  title: 'have like titles',
  rarestWords: 'share rare words',
  wordsRoot: 'use many of the same words',
  words: 'use many of the same words',
  rarestNames: 'share rare names',
  rarestCapitals: 'share rare names',
  capitals: 'share rare names',
  capitalsShared: 'share rare names',
  ages: 'tell of people of the same age',
  agesShared: 'tell of people of the same age',
  figures: 'share figures',
};
const MOST = 3;

/** Why a report is counted to the incident of the one it is most like, as one sentence about the two: what spoke most for it. */
export function whyPlaced(like: Assignment['like']): string {
  if (like === null) return 'No earlier report tells of the same event.';
  const reasons = new Map<string, number>();
  for (const [name, said] of Object.entries(SAID)) {
    const known = nameOf(name);
    if (known === null) continue;
    const weight = WEIGHTS[known] * like.likeness[known];
    if (weight > 0) reasons.set(said, (reasons.get(said) ?? 0) + weight);
  }
  const told = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
  if (told.length === 0) return 'It is among the few reports that were put together.';
  const [first = '', ...others] = told.map(([said]) => said);
  const last = others.pop();
  return `Both ${[first, ...others].join(', ')}${last === undefined ? '' : ` and ${last}`}.`;
}

function nameOf(name: string): keyof Likeness | null {
  return NAMES.find((known) => known === name) ?? null;
}
const NAMES = Object.keys(WEIGHTS).filter((name): name is keyof Likeness => name in WEIGHTS);
