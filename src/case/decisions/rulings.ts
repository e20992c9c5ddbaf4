import { Ruling } from '../../model/ruling.ts';
import { claimName, numberOf } from '../ids.ts';
import { plain } from '../journal-data.ts';
import type { OpenCase } from '../open-case.ts';

/** Adds a ruling on two claims to the journal; every dossier of the case respects it from then on. Returns it as kept. */
export async function addRuling({ journal, now, by }: OpenCase, made: Omit<Ruling, 'by' | 'at'>): Promise<Ruling> {
  const at = now();
  const ruling = Ruling.parse({ ...made, by, at });
  const [first] = ruling.claims;
  await journal.append([
    { at, by, kind: 'override', subject: claimName(numberOf(first)), before: null, after: null, reason: ruling.reason, data: plain({ ruling }) },
  ]);
  return ruling;
}
