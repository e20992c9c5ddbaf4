import fs from 'node:fs';
import path from 'node:path';
import { distanceKm } from '../src/extract/places/distance.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { makeDossier } from '../src/pipeline.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { type Figures, measured, percent, share } from './figures.ts';
import { type GoldCase, loadGoldCase, originPairs } from './gold-case.ts';
import { f1 } from './match.ts';
import { type Candidate, candidates, chainAgrees, hedgesAgree, matchClaims, speakerAgrees } from './match-claims.ts';
import { wordF1, words } from './words.ts';

/** Content shared with any marked claim from which on a claim of the dossier counts against precision. */
const NEAR = 0.2;

/** Invented events, written and annotated by somebody who had not seen the program. */
const INVENTED = path.join(import.meta.dirname, 'invented');

/** Runs the main job on every case below `data/cases` and on the invented ones, and compares it with what annotators marked. */
export async function scoreCases(data: string): Promise<Figures> {
  const gazetteer = loadGazetteer();
  const model = loadAttributionModel();
  const figures: Figures = {};
  const directories = [path.join(data, 'cases'), INVENTED]
    .filter((root) => fs.existsSync(root))
    .flatMap((root) => fs.readdirSync(root).map((name) => path.join(root, name)));
  for (const directory of directories.sort()) {
    if (!fs.existsSync(path.join(directory, 'expected.json'))) continue;
    const gold = loadGoldCase(directory);
    const dossier = await makeDossier(ingest([directory]), { gazetteer, model });
    Object.assign(figures, measured(`cases.${path.basename(directory)}`, scoreCase(gold, dossier)));
  }
  return figures;
}

/** The figures of one case; null where the case has nothing to measure. */
export function scoreCase(gold: GoldCase, dossier: Dossier): Record<string, number | null> {
  const all = candidates(dossier);
  const pairs = matchClaims(gold.claims, all);
  const found = gold.claims.flatMap((claim) => {
    const candidate = pairs.get(claim.id);
    return candidate ? [{ claim, candidate }] : [];
  });
  return {
    claim_recall: share(
      gold.claims.filter((c) => !c.optional),
      (c) => pairs.has(c.id),
    ),
    claim_precision: precision(gold, all, new Set(pairs.values())),
    speaker: share(
      found.filter(({ claim }) => claim.source != null || claim.source_is),
      ({ claim, candidate }) => speakerAgrees(claim, candidate),
    ),
    chain: share(
      found.filter(({ claim }) => claim.form !== 'narrator'),
      ({ claim, candidate }) => chainAgrees(claim, candidate),
    ),
    form: share(found, ({ claim, candidate }) => candidate.claim.form === claim.form),
    polarity: share(found, ({ claim, candidate }) => candidate.claim.polarity === claim.polarity),
    hedges: share(
      found.filter(({ claim }) => claim.hedges.length > 0),
      ({ claim, candidate }) => hedgesAgree(claim, candidate),
    ),
    origin_f1: originF1(gold, pairs),
    ...questions(gold, dossier, pairs),
    ...whereAndWhen(gold, dossier),
  };
}

/** Of the attributed claims near anything marked, those that are it. Far from any marked claim nothing is known, so nothing is counted. */
function precision(gold: GoldCase, all: readonly Candidate[], taken: ReadonlySet<Candidate>): number {
  const goldWords = gold.claims.map(({ file, text }) => ({ file, words: words(text) }));
  const wrong = all.filter(
    (c) =>
      !taken.has(c) &&
      c.claim.form !== 'narrator' &&
      c.claim.chain.some((hop) => hop.role === 'speaker') &&
      goldWords.some((g) => g.file === c.file && wordF1(g.words, c.contentWords) >= NEAR),
  ).length;
  return taken.size + wrong === 0 ? 0 : percent(taken.size / (taken.size + wrong));
}

function originF1(gold: GoldCase, pairs: ReadonlyMap<string, Candidate>): number | null {
  const asked = originPairs(gold);
  if (asked.length === 0) return null;
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { a, b, same } of asked) {
    const x = pairs.get(a)?.claim.origin;
    const y = pairs.get(b)?.claim.origin;
    const joined = x != null && x === y;
    if (joined && same) counts.right++;
    else if (joined) counts.wrong++;
    else if (same) counts.missed++;
  }
  // nothing to join, and nothing joined
  if (counts.right + counts.wrong + counts.missed === 0) return 100;
  return f1(counts.right, counts.right + counts.wrong, counts.right + counts.missed);
}

/** A question is answered when one question of the dossier splits the found claims into the same answers. */
function questions(gold: GoldCase, dossier: Dossier, pairs: ReadonlyMap<string, Candidate>): Record<string, number | null> {
  const asked = dossier.incidents.flatMap((incident) => incident.questions);
  const results = gold.questions.map((question) => {
    const groups = question.answers.map((answer) => answer.claims.flatMap((id) => pairs.get(id)?.claim.id ?? []));
    if (groups.some((group) => group.length === 0)) return { answered: false, status: false };
    const fitting = asked.filter((candidate) => {
      const slots = groups.map((group) => mostlyIn(group, candidate.answers));
      return !slots.includes(-1) && new Set(slots).size === slots.length;
    });
    // older cases write "single-answer" where the dossier says "single"
    const wanted = question.status.startsWith('single') ? 'single' : question.status;
    return { answered: fitting.length > 0, status: fitting.some((candidate) => candidate.status === wanted) };
  });
  return { questions_answered: share(results, (r) => r.answered), question_status: share(results, (r) => r.status) };
}

/** Index of the answer that holds at least half of the claims, or -1. A claim that gives several answers counts for the first of them. */
function mostlyIn(claims: readonly string[], answers: readonly { claims: readonly string[] }[]): number {
  const places = claims.map((id) => answers.findIndex((answer) => answer.claims.includes(id))).filter((place) => place >= 0);
  const count = (place: number): number => places.filter((other) => other === place).length;
  const most = places.reduce((best, place) => (best < 0 || count(place) > count(best) ? place : best), -1);
  return count(most) * 2 >= claims.length ? most : -1;
}

function whereAndWhen(gold: GoldCase, { incidents: [incident] }: Dossier): Record<string, number | null> {
  const place = gold.incident?.place;
  const date = gold.incident?.time?.date;
  return {
    place: place ? share([place], () => incident?.place != null && distanceKm(place, incident.place) <= place.within_km) : null,
    date: date === undefined ? null : share([date], () => incident?.time?.value.startsWith(date) ?? false),
  };
}
