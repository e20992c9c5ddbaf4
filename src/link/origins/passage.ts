import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import { channelsApart, timesApart } from './occasion.ts';

/**
 * One speaker in one report goes on speaking: next to each other likely the same act, far apart assumed. Also one
 * document or video quoted several times, a body and the official who speaks for it in the next sentence, and a
 * quotation without a speaker after one that has one. An outlet of the collection tells of many acts: what a report
 * cites it for far apart need not be one.
 */
export function inOneReport(inReport: readonly Facts[], speaksFor: (a: string, b: string) => boolean, outlets: ReadonlySet<string>): Edge[] {
  const edges: Edge[] = [];
  const spoken = new Map<string, Facts[]>();
  const timeOf = times(inReport);
  let previous: Facts | null = null;
  for (const fact of inReport) {
    if (fact.voice === 'own') continue;
    for (const voice of fact.voices) {
      const before = spoken.get(voice) ?? [];
      for (const earlier of before.slice(-REACH))
        if (!otherPost(earlier, fact) && (near(earlier, fact) || !(outlets.has(voice) || timesApart(timeOf(earlier), timeOf(fact)))))
          edges.push(goesOn(earlier, fact));
      before.push(fact);
      spoken.set(voice, before);
    }
    if (previous && previous.speaker !== fact.speaker && fact.paragraph - previous.paragraph <= 1) {
      if (fact.voice === 'unnamed' && fact.claim.form === 'direct' && previous.claim.form === 'direct' && !otherPost(previous, fact))
        edges.push(unnamed(previous, fact));
      else if (previous.speaker !== null && fact.speaker !== null && oneChannel(previous, fact)) {
        if (OF_THEM.test(mentionOf(fact))) edges.push(oneOfThem(previous, fact));
        else if (OWN_MOUTH.test(mentionOf(fact))) edges.push({ ...spokesperson(previous, fact), ground: 'cited' });
        else if (speaksFor(previous.speaker, fact.speaker)) edges.push(spokesperson(previous, fact));
      }
    }
    previous = fact;
  }
  return edges;
}

/** "One of them, a retired clerk": of those who have just spoken. */
const OF_THEM = /^(?:one|another|some|two) of (?:them|the)\b/i;
/** "His lawyer, Ines Holm": who speaks for the one who has just spoken. */
const OWN_MOUTH = /^(?:his|her|its|their)\s+(?:own\s+)?(?:lawyer|attorney|solicitor|barrister|counsel|spokes(?:man|woman|person)|representative|agent)\b/i;

/** The words for the speaker as the report has them. */
function mentionOf({ claim, report }: Facts): string {
  const span = claim.chain.find(({ role }) => role === 'speaker')?.span ?? null;
  return span === null ? '' : report.text.slice(span[0], span[1]);
}

/** How many earlier claims of a speaker a claim is held against: some of them may belong to another occasion. */
const REACH = 12;

/** Next to each other. */
const near = (a: Facts, b: Facts) => b.paragraph - a.paragraph <= 1;

/** Neither is told apart from the other by how it was said. */
const oneChannel = (a: Facts, b: Facts) => !channelsApart(a.occasion.channel, b.occasion.channel);

/** When each claim was said: as told of it or of another of the same speaker in the same paragraph, else when most of the report was. */
function times(inReport: readonly Facts[]): (fact: Facts) => string | null {
  const usual = usualTime(inReport);
  const place = ({ speaker, paragraph }: Facts) => `${speaker} ${paragraph}`;
  const told = new Map(inReport.flatMap((fact) => (fact.occasion.time === null ? [] : [[place(fact), fact.occasion.time] as const])));
  return (fact) => fact.occasion.time ?? told.get(place(fact)) ?? usual;
}

/** The day on which what a report tells was said: its own, if it tells of any such, else that which it names most often, the latest among equals. */
function usualTime(inReport: readonly Facts[]): string | null {
  const published = inReport[0]?.report.published?.slice(0, 10) ?? null;
  const told = inReport.flatMap(({ occasion: { time } }) => time ?? []);
  if (told.length === 0 || (published !== null && told.includes(published))) return published;
  const votes = new Map<string, number>();
  for (const time of told) votes.set(time, (votes.get(time) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? null;
}

/** Two posts are two acts, whoever wrote both. */
const otherPost = (a: Facts, b: Facts) => a.claim.post !== null && b.claim.post !== null && a.claim.post !== b.claim.post;

const CONTINUING = /\b(?:continu|add|went on|explain|elaborat|conclud|point)/i;

function goesOn(a: Facts, b: Facts): Edge {
  const gap = b.paragraph - a.paragraph;
  const cue = b.claim.chain[0]?.cue;
  const continuing = cue !== undefined && cue !== null && CONTINUING.test(b.report.text.slice(cue[0], cue[1]));
  const close = near(a, b);
  const strength = gap === 0 && (continuing || (a.claim.form === 'direct' && b.claim.form === 'direct')) ? 'proven' : close ? 'likely' : 'assumed';
  return {
    a: a.index,
    b: b.index,
    kind: 'continues',
    strength,
    why: close ? 'The same speaker goes on in the same passage.' : 'The same speaker again in the same report, on no other occasion that it tells of.',
    rule: close ? 'origin.one-passage' : 'origin.one-report',
    score: close ? 0.9 + (continuing ? 0.05 : 0) - gap * 0.02 - Math.min(b.index - a.index, 10) / 1000 : 0.34 - Math.min(gap, 30) / 100,
    ground: 'passage',
  };
}

function unnamed(a: Facts, b: Facts): Edge {
  return assumed(a, b, 'A quotation without a speaker follows one that has one.', 'origin.unnamed-quotation', 0.45);
}

function oneOfThem(a: Facts, b: Facts): Edge {
  return assumed(a, b, 'Several speak, and then one of them.', 'origin.one-of-them', 0.42);
}

function assumed(a: Facts, b: Facts, why: string, rule: string, score: number): Edge {
  return { a: a.index, b: b.index, kind: 'continues', strength: 'assumed', why, rule, score, ground: 'passage' };
}

function spokesperson(a: Facts, b: Facts): Edge {
  return {
    a: a.index,
    b: b.index,
    kind: 'continues',
    strength: 'assumed',
    why: 'A party and one who speaks for it, one after the other.',
    rule: 'origin.spokesperson',
    score: 0.4,
    ground: 'passage',
  };
}
