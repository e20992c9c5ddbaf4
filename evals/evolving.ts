import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ingestedText } from '../src/claims.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { Ingested } from '../src/model/capture.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { makeDossier } from '../src/pipeline.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { type Figures, measured, share } from './figures.ts';

/** Incidents that were looked at while rules were written, and those that were only labelled, many of them with one victim told without a number. */
const LABELS = { 'evolving.gva': 'labels.json', 'evolving.gva.fresh': 'fresh.json' } as const;
const STATUSES = ['agreed', 'evolving', 'contested'] as const;
const SLOTS = ['killed', 'injured'] as const;

const Label = z.enum(STATUSES);
const Labels = z.record(z.string(), z.partialRecord(z.enum(SLOTS), Label));
const Story = z.object({ doc_id: z.string(), cluster: z.string(), date: z.string().nullish(), title: z.string().nullish(), text: z.string() });
type Story = z.infer<typeof Story>;

/** A question as a reader of the reports judged it and as the dossier has it; `absent` where the dossier does not ask it. */
export interface Judged {
  label: z.infer<typeof Label>;
  found: string;
}

/**
 * Scores whether the killed and the injured of incidents of the Gun Violence Archive's development part are told to be agreed, evolving or contested,
 * against labels given by hand. `right` is over all labels; as most tolls are agreed, `moving` is over those that are not.
 */
export async function scoreEvolving(data: string): Promise<Figures> {
  const file = path.join(data, 'corpora', 'stories', 'gva.dev.jsonl');
  if (!fs.existsSync(file)) return {};
  const gazetteer = loadGazetteer();
  const model = loadAttributionModel();
  const stories = readStories(file);
  const figures: Figures = {};
  for (const [name, labelled] of Object.entries(LABELS)) {
    const labels = Labels.parse(JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'evolving', labelled), 'utf8')));
    const judged: Judged[] = [];
    for (const [incident, bySlot] of Object.entries(labels)) {
      const dossier = await makeDossier(captures(stories.filter(({ cluster }) => cluster === incident)), { gazetteer, model });
      for (const slot of SLOTS) {
        const label = bySlot[slot];
        if (label !== undefined) judged.push({ label, found: statusIn(dossier, slot) });
      }
    }
    console.error(`${name}\n${confusion(judged)}`);
    Object.assign(figures, measured(name, shares(judged)));
  }
  return figures;
}

/** Shares of the labels that the dossiers have right: of all, and of those that are not simply agreed. */
export function shares(judged: readonly Judged[]): Record<'right' | 'moving', number | null> {
  const isRight = ({ label, found }: Judged): boolean => label === found;
  return {
    right: share(judged, isRight),
    moving: share(
      judged.filter(({ label }) => label !== 'agreed'),
      isRight,
    ),
  };
}

/** A row for each label, a column for each status found, the columns in the order of the rows and then by name. */
export function confusion(judged: readonly Judged[]): string {
  const others = new Set(judged.map(({ found }) => found).filter((found) => !STATUSES.some((status) => status === found)));
  const columns = [...STATUSES, ...[...others].sort()];
  const rows = STATUSES.map((label) => [label, ...columns.map((found) => String(judged.filter((one) => one.label === label && one.found === found).length))]);
  return [['label', ...columns], ...rows].map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(11) : cell.padStart(11))).join('')).join('\n');
}

/** The first of a dossier's incidents to ask for a toll says how it stands. */
function statusIn(dossier: Dossier, slot: string): string {
  return dossier.incidents.flatMap(({ questions }) => questions).find((question) => question.slot === slot)?.status ?? 'absent';
}

function readStories(file: string): Story[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Story.parse(JSON.parse(line)));
}

async function* captures(stories: readonly Story[]): AsyncGenerator<Ingested> {
  for (const { text, date, title, doc_id } of stories) yield ingestedText(text, 'text/plain', { file: doc_id, published: date ?? null, title: title ?? null });
}
