import path from 'node:path';
import type { Claim, Hop } from '../src/model/claim.ts';
import type { Dossier } from '../src/model/dossier.ts';
import type { MarkedClaim } from './gold-case.ts';
import { headWords, wordF1, words } from './words.ts';

/** A claim of the dossier with what the comparison needs of its report. */
export interface Candidate {
  claim: Claim;
  file: string;
  text: string;
  contentWords: string[];
}

const SAME = 0.8;
/** of claims whose inner words were not written down */
const SAME_LONG = 0.6;

export function candidates(dossier: Dossier): Candidate[] {
  const reports = new Map(dossier.reports.map((r) => [r.id, r]));
  return dossier.claims.map((claim) => {
    const report = reports.get(claim.report);
    const text = report?.text ?? '';
    const content = claim.content.map(([s, e]) => text.slice(s, e)).join(' ');
    return { claim, file: path.basename(report?.file ?? ''), text, contentWords: words(content) };
  });
}

/** One-to-one pairing of marked claims with claims of the dossier, best content first; on a tie the one with the right cue and speaker. */
export function matchClaims(marked: readonly MarkedClaim[], found: readonly Candidate[]): Map<string, Candidate> {
  const scored: { score: number; gold: MarkedClaim; candidate: Candidate }[] = [];
  for (const gold of marked) {
    const goldWords = words(gold.text);
    for (const candidate of found) {
      if (candidate.file !== gold.file) continue;
      const content = wordF1(goldWords, candidate.contentWords);
      if (content < (gold.long ? SAME_LONG : SAME)) continue;
      const bonus = (cueAgrees(gold, candidate) ? 0.001 : 0) + (speakerAgrees(gold, candidate) ? 0.0005 : 0);
      scored.push({ score: content + bonus, gold, candidate });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const pairs = new Map<string, Candidate>();
  const taken = new Set<Candidate>();
  for (const { gold, candidate } of scored) {
    if (pairs.has(gold.id) || taken.has(candidate)) continue;
    pairs.set(gold.id, candidate);
    taken.add(candidate);
  }
  return pairs;
}

function hopWords(candidate: Candidate, hop: Hop): string[] {
  return headWords(`${hop.name} ${hop.span ? candidate.text.slice(...hop.span) : ''}`);
}

function cueAgrees({ cue }: MarkedClaim, { claim, text }: Candidate): boolean {
  if (cue == null) return false;
  const wanted = new Set(words(cue));
  return claim.chain.some((hop) => hop.cue !== null && words(text.slice(...hop.cue)).some((word) => wanted.has(word)));
}

/** At least half of the smaller of the two names' words are shared; a claim in the report's own voice has no speaker. */
export function speakerAgrees(gold: MarkedClaim, candidate: Candidate): boolean {
  const speakers = candidate.claim.chain.filter((hop) => hop.role === 'speaker');
  const name = gold.source_is ?? gold.source;
  if (name == null) return speakers.length === 0 || gold.form === 'narrator' || gold.source_kind === 'anonymous';
  const wanted = new Set(headWords(name));
  const got = new Set(speakers.flatMap((hop) => hopWords(candidate, hop)));
  const shared = [...wanted].filter((word) => got.has(word)).length;
  return wanted.size > 0 && shared / Math.min(wanted.size, Math.max(1, got.size)) >= 0.5;
}

/** Every intermediary is among the relays and publishers; where there is none, no relay was made up. */
export function chainAgrees(gold: MarkedClaim, candidate: Candidate): boolean {
  const { chain } = candidate.claim;
  if (gold.via.length === 0) return !chain.some((hop) => hop.role === 'relay');
  const got = new Set(chain.filter((hop) => hop.role !== 'speaker').flatMap((hop) => hopWords(candidate, hop)));
  return gold.via.every((name) => {
    const wanted = headWords(name);
    return wanted.filter((word) => got.has(word)).length / wanted.length >= 0.5;
  });
}

/** At least one of the marked hedges was seen. */
export function hedgesAgree(gold: MarkedClaim, { claim, text }: Candidate): boolean {
  const got = new Set(claim.hedges.flatMap(([s, e]) => words(text.slice(s, e))));
  return gold.hedges.some((hedge) => words(hedge).some((word) => got.has(word)));
}
