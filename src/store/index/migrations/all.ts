import type { Migration } from 'kysely';
import * as first from './0001-first.ts';
import * as journal from './0002-journal.ts';

/** In the order of their names. Migrations only add: a database of an older Hearsay opens with a newer one and loses nothing. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-first': first, '0002-journal': journal };
