import type { Place } from '../../model/place.ts';
import { kilometres } from '../kilometres.ts';
import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';
import { Union } from './union.ts';
import { joined } from './words.ts';

/** Two places this near, their own extent allowed for, are one answer. */
const NEAR_KM = 25;
/** A name that is on no map stands between a town and a region. */
const UNPLACED_KM = 30;

/** Lines up answers that are places: one lies in or near the other, then they agree; two street addresses must be the same. */
export function placeAnswers(given: readonly Given[]): DraftAnswer[] {
  const answers = byValue(given);
  const places = answers.map(({ value, claims }) => claims.flatMap((c) => c.places).find((p) => p.name === value)?.place ?? null);
  const isAddress = answers.map(({ value }) => /\d/.test(value));
  const union = new Union(answers.length);
  for (let i = 0; i < answers.length; i++) {
    for (let j = 0; j < i; j++) {
      if (isAddress[i] && isAddress[j]) continue;
      const [a, b] = [places[i] ?? null, places[j] ?? null];
      if (a === null || b === null || kilometres(a, b) <= NEAR_KM + 1.5 * (a.radius_km + b.radius_km)) union.join(i, j);
    }
  }
  return union.groups().map((group) => {
    const { claims } = joined(group.flatMap((i) => answers[i] ?? []));
    return { value: nameOf(group.map((i) => ({ answer: answers[i], place: places[i] ?? null, isAddress: isAddress[i] ?? false }))), claims };
  });
}

/** One name for one place: an address before a town, the narrower place before the wider, of the same place the name told most often. */
function nameOf(names: readonly { answer: DraftAnswer | undefined; place: Place | null; isAddress: boolean }[]): string {
  const votes = (answer: DraftAnswer | undefined): number => answer?.claims.length ?? 0;
  const [best] = [...names].sort(
    (a, b) =>
      Number(b.isAddress) - Number(a.isAddress) ||
      (a.place?.radius_km ?? UNPLACED_KM) - (b.place?.radius_km ?? UNPLACED_KM) ||
      votes(b.answer) - votes(a.answer),
  );
  return best?.answer?.value ?? '';
}
