import type { Dossier } from '../../src/model/dossier.ts';
import { DossierBuilder } from './dossier-builder.ts';

const CLAIMS = 16;

/** A large dossier: `reports` reports of sixteen claims each, ten reports an incident, the later ones of each incident retelling the first. */
export function manyReports(reports: number): Dossier {
  const d = new DossierBuilder();
  const speakers = Array.from({ length: 40 }, (_, index) => d.source(`Speaker ${index}`, 'person'));
  const said = new Map<string, string[]>();
  for (let number = 0; number < reports; number++) {
    const incident = Math.floor(number / 10);
    const sentences = Array.from(
      { length: CLAIMS },
      (_, k) => `In place ${incident} the ${k}th house of the street was found to hold ${k % 3 === 0 ? number % 4 : k} people after the water had gone.`,
    );
    const report = d.report(
      [`title: Report ${number} of flood ${incident}`, ...sentences.map((sentence, k) => `Speaker ${(incident + k) % 40} said: ${sentence}`)],
      { title: `Report ${number} of flood ${incident}`, publisher: `Paper ${number % 10}`, published: `2024-05-${String((number % 10) + 10)}` },
    );
    for (const [k, sentence] of sentences.entries()) {
      const claim = d.claim(report, {
        content: sentence,
        chain: [{ source: speakers[(incident + k) % 40] ?? '', words: `Speaker ${(incident + k) % 40}` }],
        answers: { [`count:house ${k}`]: String(k % 3 === 0 ? number % 4 : k) },
      });
      const key = `${incident}/${k}`;
      said.set(key, [...(said.get(key) ?? []), claim]);
    }
  }
  for (const [key, claims] of said) {
    d.origin(
      `Interview ${key}`,
      speakers[(Number(key.split('/')[0]) + Number(key.split('/')[1])) % 40] ?? null,
      claims,
      claims.slice(1).map((from, index) => ({ from, to: claims[index] ?? from, kind: 'copies', strength: 'proven', why: 'Word for word.' })),
    );
  }
  for (let incident = 0; incident * 10 < reports; incident++) {
    d.incident(
      {
        type: 'flood',
        place: { name: `Place ${incident}`, latitude: 50 + (incident % 10), longitude: (incident % 36) * 5, geonameid: null, country: null, radius_km: 5 },
        time: { value: '2024-05-10', precision: 'day' },
        reports: d.dossier.reports.slice(incident * 10, incident * 10 + 10).map(({ id }) => id),
      },
      Array.from({ length: CLAIMS }, (_, k) => ({
        slot: `count:house ${k}`,
        question: `How many people in house ${k}?`,
        status: k % 3 === 0 ? ('contested' as const) : ('agreed' as const),
        why: 'Counted.',
      })),
    );
  }
  return d.dossier;
}
