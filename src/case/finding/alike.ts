import { picturesOf } from '../../store/index/pictures.ts';
import type { OpenCase } from '../open-case.ts';

/**
 * Bits of 128 that may differ between two pictures that are called near-identical. Scaled and recompressed copies differ in up to 6,
 * pictures of other things in 64 on average; similar scenes stay above 12.
 */
const NEAR = 8;

export interface Alike {
  report: number;
  title: string | null;
  sha256: string;
  /** bits of 128 in which the fingerprints differ */
  distance: number;
}

/** Other pictures of the case that look nearly the same, nearest first. That none is found does not show that none is a copy: one cut or turned has another fingerprint. */
export async function picturesLike({ db, id }: OpenCase, report: number, fingerprint: string): Promise<Alike[]> {
  return (await picturesOf(db, id))
    .filter((other) => other.report !== report)
    .map(({ fingerprint: print, ...other }) => ({ ...other, distance: bitsApart(fingerprint, print) }))
    .filter(({ distance }) => distance <= NEAR)
    .sort((a, b) => a.distance - b.distance || a.report - b.report);
}

/** Bits in which two hashes of the same length, in hexadecimal digits, differ. */
export function bitsApart(one: string, other: string): number {
  let apart = 0;
  for (let at = 0; at < one.length; at += 8) {
    let bits = Number.parseInt(one.slice(at, at + 8), 16) ^ Number.parseInt(other.slice(at, at + 8), 16);
    for (; bits !== 0; bits &= bits - 1) apart++;
  }
  return apart;
}
