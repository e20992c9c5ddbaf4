import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';

/**
 * One speaker in one report goes on speaking: next to each other likely the same act, far apart assumed. Also one
 * document or video quoted several times, a body and the official who speaks for it in the next sentence, and a
 * quotation without a speaker after one that has one.
 */
export function inOneReport(inReport: readonly Facts[], profileRelation: (a: string, b: string) => string): Edge[] {
  const edges: Edge[] = [];
  const lastBy = new Map<string, Facts>();
  let previous: Facts | null = null;
  for (const fact of inReport) {
    if (fact.voice === 'own') continue;
    const voices = fact.voice === 'attributed' ? [fact.speaker, ...fact.relays.slice(0, 1)].flatMap((s) => s ?? []) : [];
    for (const voice of voices) {
      const before = lastBy.get(voice);
      if (before && !otherPost(before, fact)) edges.push(goesOn(before, fact));
    }
    for (const voice of voices) lastBy.set(voice, fact);
    if (previous && previous.speaker !== fact.speaker && fact.paragraph - previous.paragraph <= 1) {
      if (fact.voice === 'unnamed' && fact.claim.form === 'direct' && previous.claim.form === 'direct' && !otherPost(previous, fact))
        edges.push(unnamed(previous, fact));
      else if (previous.speaker !== null && fact.speaker !== null && profileRelation(previous.speaker, fact.speaker) === 'speaks-for')
        edges.push(spokesperson(previous, fact));
    }
    previous = fact;
  }
  return edges;
}

/** Two posts are two acts, whoever wrote both. */
const otherPost = (a: Facts, b: Facts) => a.claim.post !== null && b.claim.post !== null && a.claim.post !== b.claim.post;

const CONTINUING = /\b(?:continu|add|went on|explain|elaborat|not|not|conclud|point)/i;

function goesOn(a: Facts, b: Facts): Edge {
  const gap = b.paragraph - a.paragraph;
  const cue = b.claim.chain[0]?.cue;
  const continuing = cue !== undefined && cue !== null && CONTINUING.test(b.report.text.slice(cue[0], cue[1]));
  const near = gap <= 1;
  const strength = gap === 0 && (continuing || (a.claim.form === 'direct' && b.claim.form === 'direct')) ? 'proven' : near ? 'likely' : 'assumed';
  return {
    a: a.index,
    b: b.index,
    kind: 'continues',
    strength,
    why: near ? 'The same speaker goes on in the same passage.' : 'The same speaker again in the same report, on no other occasion that it tells of.',
    rule: near ? 'origin.one-passage' : 'origin.one-report',
    score: near ? 0.9 + (continuing ? 0.05 : 0) - gap * 0.02 : 0.34 - Math.min(gap, 30) / 100,
    ground: 'passage',
  };
}

function unnamed(a: Facts, b: Facts): Edge {
  return {
    a: a.index,
    b: b.index,
    kind: 'continues',
    strength: 'assumed',
    why: 'A quotation without a speaker follows one that has one.',
    rule: 'origin.unnamed-quotation',
    score: 0.45,
    ground: 'passage',
  };
}

function spokesperson(a: Facts, b: Facts): Edge {
  return {
    a: a.index,
    b: b.index,
    kind: 'continues',
    strength: 'assumed',
    why: 'A body and one who speaks for it, one after the other.',
    rule: 'origin.spokesperson',
    score: 0.4,
    ground: 'passage',
  };
}
