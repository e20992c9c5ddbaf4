import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Dossier } from '../../model/dossier.ts';
import type { Report } from '../../model/report.ts';
import { piecesOf } from '../pieces.ts';
import type { Finding } from './finding.ts';
import { misquotes } from './quotes.ts';

/**
 * Checks a dossier again: that every claim stands where it says in the text of its report, and that the sources which lie beside it still
 * have the hashes they had. `directory` is where the dossier lies; a source is looked for as its capture says, then from there.
 */
export async function* checkDossier(dossier: Dossier, directory: string): AsyncGenerator<Finding> {
  const reports = new Set(dossier.reports.map(({ id }) => id));
  for (const report of dossier.reports) {
    const claims = dossier.claims.filter((claim) => claim.report === report.id);
    const faults = misquotes(report, claims);
    for (const what of faults) yield { item: `${report.id} text`, state: 'changed', what };
    if (faults.length === 0) yield { item: `${report.id} text`, state: 'ok', what: `${claims.length} claims stand where they say` };
    yield await checkSource(report, directory);
  }
  for (const { id, report } of dossier.claims)
    if (!reports.has(report)) yield { item: id, state: 'missing', what: `The report ${report} it stands in is not in the dossier.` };
}

async function checkSource({ id, file, capture }: Report, directory: string): Promise<Finding> {
  const item = `${id} source`;
  const { sha256, from, size } = capture;
  const kept = [path.join('captures', sha256), path.join('captures', sha256.slice(0, 2), sha256)];
  const named = [file ?? from, ...(file === null || file === from ? [] : [from])].filter((name) => !/^[a-z]+:\/\//i.test(name) && name !== '-');
  let changed: string | null = null;
  for (const place of [...kept.map((name) => path.join(directory, name)), ...named, ...named.map((name) => path.join(directory, name))]) {
    const found = await stat(place).catch(() => null);
    if (!found?.isFile()) continue;
    if (found.size === size && hashOf(place) === sha256) return { item, state: 'ok', what: `${place} has the SHA-256 ${sha256}` };
    changed ??= place;
  }
  if (changed !== null) return { item, state: 'changed', what: `${changed} is not the file with the SHA-256 ${sha256} any more.` };
  return { item, state: 'noted', what: `${from} is not beside the dossier, so its SHA-256 ${sha256} was not checked.` };
}

function hashOf(file: string): string {
  const hash = createHash('sha256');
  for (const piece of piecesOf(file)) hash.update(piece);
  return hash.digest('hex');
}
