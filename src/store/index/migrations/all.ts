import type { Migration } from 'kysely';
import { up as first } from './0001-first.ts';
import { up as journal } from './0002-journal.ts';
import { up as fingerprints } from './0003-fingerprints.ts';
import { up as incidents } from './0004-incidents.ts';
import { up as recalls } from './0005-recalls.ts';

/** In the order of their names. Migrations only add: a database of an older Hearsay opens with a newer one and loses nothing. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': { up: first },
  '0002-journal': { up: journal },
  '0003-fingerprints': { up: fingerprints },
  '0004-incidents': { up: incidents },
  '0005-recalls': { up: recalls },
};
