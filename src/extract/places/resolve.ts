import type { GazetteerEntry } from '../../model/ports.ts';
import { holds } from './candidates.ts';
import { distanceKm } from './distance.ts';
import type { Home } from './home.ts';
import type { Judged } from './kind.ts';

/** Weights of what speaks for a meaning, in units of log10 of population. Set on local news, checked on world news. */
const WEIGHT = { within: 20, country: 0.9, division: 1.6, near: 1.2, home: 3, homeCountry: 2.5, state: 0.6, capital: 0.5, area: 1.4 };
const NEAR_KM = 150;

/** Chooses one meaning for every name: one sense per report, the containing place first, then population, neighbours in the report, the publisher's home. */
export function resolve(judged: readonly Judged[], home: Home): Map<string, GazetteerEntry> {
  const names = new Map<string, { items: Judged[]; entries: readonly GazetteerEntry[] }>();
  for (const item of judged) {
    const known = names.get(item.name);
    if (known) known.items.push(item);
    else names.set(item.name, { items: [item], entries: item.entries });
  }

  const chosen = new Map<string, GazetteerEntry>();
  // twice: the second time with the first choices as neighbours
  for (let round = 0; round < 3; round++) {
    const previous = new Map(chosen);
    for (const [name, { items, entries }] of names) {
      const within = items.flatMap((item) => item.within);
      let best: GazetteerEntry | null = null;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (const entry of entries) {
        const score = scoreOf(name, entry, within, previous, home);
        if (score > bestScore) {
          best = entry;
          bestScore = score;
        }
      }
      if (best) chosen.set(name, best);
    }
  }
  return chosen;
}

function scoreOf(name: string, entry: GazetteerEntry, within: readonly GazetteerEntry[], chosen: ReadonlyMap<string, GazetteerEntry>, home: Home): number {
  let score = Math.log10((entry.population || uncounted(entry.feature)) + 10);
  if (entry.feature.startsWith('PCL')) score += 2;
  else if (entry.feature === 'ADM1') score += WEIGHT.state;
  else if (entry.feature.startsWith('PPLC')) score += WEIGHT.capital;
  else if (entry.feature === 'PPLX') score -= 1.5;
  else if (!entry.feature.startsWith('PPL')) score += 5;
  if (within.some((outer) => holds(outer, entry))) score += WEIGHT.within;
  let neighbours = 0;
  let sameCountry = 0;
  let sameDivision = 0;
  let inArea = 0;
  for (const [other, place] of chosen) {
    if (other === name || place.country === null) continue;
    if (place.country === entry.country && place.feature.startsWith('PCL')) sameCountry++;
    // of countries that share a name, the one whose towns are told of
    else if (place.country === entry.country && entry.feature.startsWith('PCL') && place.feature.startsWith('PPL')) sameCountry++;
    else if (place.country === entry.country) sameCountry += 0.34;
    if (place.admin1 !== null && place.country === entry.country && place.admin1 === entry.admin1) sameDivision++;
    // a town on the island, in the valley, in the region told of
    if (isArea(place) && distanceKm(place, entry) < place.radius_km) inArea = 1;
    if (place.feature.startsWith('PPL') && distanceKm(place, entry) < NEAR_KM) neighbours++;
  }
  score +=
    WEIGHT.country * Math.min(1.5, sameCountry) +
    WEIGHT.division * Math.min(1.5, 0.6 * sameDivision) +
    WEIGHT.near * Math.min(1.5, 0.6 * neighbours) +
    WEIGHT.area * inArea;
  if (home.country !== null && home.country === entry.country) score += WEIGHT.homeCountry;
  if (home.towns.some((town) => distanceKm(town, entry) < NEAR_KM)) score += WEIGHT.home;
  return score;
}

/** Neither a town nor a country nor a division of one that its towns name themselves. */
function isArea({ feature, radius_km }: GazetteerEntry): boolean {
  return !/^(?:PPL|PCL|ADM|DEMONYM)/.test(feature) && radius_km <= 500;
}

/** How many live where nobody counted: the seat of a district is a town. */
function uncounted(feature: string): number {
  return feature.startsWith('PPLA') ? 5000 : 0;
}
