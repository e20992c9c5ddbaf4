import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ingestedText } from '../src/claims.ts';
import { distanceKm } from '../src/extract/places/distance.ts';
import { fold } from '../src/gazetteer/fold.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { Ingested } from '../src/model/capture.ts';
import type { Dossier } from '../src/model/dossier.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Gazetteer } from '../src/model/ports.ts';
import { makeDossier } from '../src/pipeline.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { type Figures, measured, share } from './figures.ts';

const Marked = z.object({
  date: z.string(),
  state: z.string(),
  city: z.string(),
  num_killed: z.int(),
  num_injured: z.int(),
  docs: z.array(z.object({ doc_id: z.string(), regex_killed: z.array(z.int()), regex_injured: z.array(z.int()) })),
});
type Marked = z.infer<typeof Marked>;
const Story = z.object({ doc_id: z.string(), date: z.string().nullish(), title: z.string().nullish(), text: z.string() });
type Story = z.infer<typeof Story>;

const COUNTS = [
  ['killed', 'num_killed', 'regex_killed'],
  ['injured', 'num_injured', 'regex_injured'],
] as const;

/** Kilometres from the town's point within which another point still is in the town. */
const IN_TOWN = 10;

/**
 * Scores what is known of each incident of the Gun Violence Archive's development part after reading its reports: town, day, and the killed and injured
 * as finally counted. The baseline takes the last number that a pattern found in the latest report that has one.
 * Counts are asked for where a report states them, told by that pattern.
 */
export async function scoreIncidents(data: string): Promise<Figures> {
  const file = path.join(data, 'corpora', 'incidents', 'gva_casualty.dev.jsonl');
  const texts = path.join(data, 'corpora', 'stories', 'gva.dev.jsonl');
  if (!fs.existsSync(file) || !fs.existsSync(texts)) return {};
  const gazetteer = loadGazetteer();
  const model = loadAttributionModel();
  const stories = new Map(readLines(texts, Story).map((story) => [story.doc_id, story]));
  const results: Record<string, boolean>[] = [];
  for (const marked of readLines(file, Marked)) {
    const known = marked.docs.flatMap(({ doc_id }) => stories.get(doc_id) ?? []);
    if (known.length > 0) results.push(scoreIncident(marked, await makeDossier(captures(known), { gazetteer, model }), gazetteer));
  }
  const names = ['town', 'day', ...COUNTS.flatMap(([name]) => [name, `${name}_baseline`])];
  return measured(
    'incidents.gva',
    Object.fromEntries(
      names.map((name) => [
        name,
        share(
          results.filter((r) => name in r),
          (r) => r[name] === true,
        ),
      ]),
    ),
  );
}

function scoreIncident(marked: Marked, dossier: Dossier, gazetteer: Gazetteer): Record<string, boolean> {
  const [incident] = dossier.incidents;
  const result: Record<string, boolean> = { town: isTown(incident, marked, gazetteer), day: incident?.time?.value.startsWith(marked.date) ?? false };
  for (const [name, truth, pattern] of COUNTS) {
    const stated = marked.docs.map((doc) => doc[pattern]).filter((numbers) => numbers.length > 0);
    if (stated.length === 0) continue;
    result[name] = incident?.toll?.[name]?.count === marked[truth];
    result[`${name}_baseline`] = stated.at(-1)?.at(-1) === marked[truth];
  }
  return result;
}

function isTown(incident: Incident | undefined, { city, state }: Marked, gazetteer: Gazetteer): boolean {
  const place = incident?.place;
  if (!place) return false;
  // "Milbury (West Milbury)" gives both names, "Marram (county)" says what it is
  const names = city.split(/[()]/).map((name) => name.trim());
  return names.some(
    (name) =>
      name !== '' &&
      (place.name.split(', ').some((part) => fold(part) === fold(name)) ||
        gazetteer
          .lookup(name)
          .some((entry) => entry.country === 'US' && entry.admin1 !== null && inState(entry.admin1, state, gazetteer) && distanceKm(entry, place) <= IN_TOWN)),
  );
}

function inState(admin1: string, state: string, gazetteer: Gazetteer): boolean {
  return gazetteer.lookup(state).some((entry) => entry.feature === 'ADM1' && entry.country === 'US' && entry.admin1 === admin1);
}

async function* captures(stories: readonly Story[]): AsyncGenerator<Ingested> {
  for (const { text, date, title, doc_id } of stories) yield ingestedText(text, 'text/plain', { file: doc_id, published: date ?? null, title: title ?? null });
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));
}
