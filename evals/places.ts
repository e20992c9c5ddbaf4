import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { distanceKm } from '../src/extract/places/distance.ts';
import { findPlaces } from '../src/extract/places/places.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { analyse } from '../src/text/analyse.ts';
import { f1, matchOverlapping } from './match.ts';

const Document = z.object({
  doc_id: z.string(),
  text: z.string(),
  domain: z.string().nullish(),
  toponyms: z.array(z.object({ start: z.number(), end: z.number(), lat: z.number().nullish(), lon: z.number().nullish() })),
});

const CORPORA = ['lgl', 'geovirus', 'geowebnews'];
/** 100 miles, the usual tolerance in geoparsing (Leidner 2007). */
const TOLERANCE_KM = 161;

/**
 * Scores places on the corpora found under `dataDir/corpora/places`: lenient recognition F1 and end-to-end F1 (recognised and within 161 km),
 * in percent, on the gold toponyms that have coordinates.
 */
export async function scorePlaces(dataDir: string): Promise<Record<string, number>> {
  const gazetteer = loadGazetteer();
  const scores: Record<string, number> = {};
  for (const corpus of CORPORA) {
    const file = path.join(dataDir, 'corpora', 'places', `${corpus}.jsonl`);
    if (!fs.existsSync(file)) continue;
    const total = { gold: 0, found: 0, matched: 0, hits: 0, placed: 0 };
    for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const document = Document.parse(JSON.parse(line));
      const gold = document.toponyms.flatMap(({ start, end, lat, lon }) =>
        typeof lat === 'number' && typeof lon === 'number' ? [{ start, end, latitude: lat, longitude: lon }] : [],
      );
      const found = findPlaces(
        analyse({ text: document.text }),
        { publisher: null, url: document.domain ? `https://${document.domain}/` : null },
        gazetteer,
      ).map(({ span: [start, end], place }) => ({ start, end, place }));
      const matched = matchOverlapping(gold, found);
      total.gold += gold.length;
      total.found += found.length;
      total.matched += matched.length;
      total.placed += found.filter(({ place }) => place !== null).length;
      for (const [i, j] of matched) {
        const place = found[j]?.place;
        const wanted = gold[i];
        if (place && wanted && distanceKm(place, wanted) <= TOLERANCE_KM) total.hits++;
      }
    }
    scores[`places.${corpus}.recognition_f1`] = f1(total.matched, total.found, total.gold);
    scores[`places.${corpus}.end_to_end_f1`] = f1(total.hits, total.placed, total.gold);
  }
  return scores;
}
