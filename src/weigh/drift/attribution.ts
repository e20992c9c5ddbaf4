import type { Drift } from '../../model/drift.ts';
import { placed, type Retelling, type Telling } from './retelling.ts';

const SHOWN = 60;

/** The same words given to somebody else, or to nobody; each two parties of an act once, which `given` remembers. */
export function attributionDrift(retelling: Retelling, given: Set<string>): Drift[] {
  const { first, again } = retelling;
  if (first.speaker === again.speaker || first.speaker?.name.toLowerCase() === again.speaker?.name.toLowerCase()) return [];
  if (carries(first) || carries(again)) return [];
  const parties = [retelling.origin, ...[first.speaker?.id ?? '', again.speaker?.id ?? ''].sort()].join(' ');
  if (given.has(parties)) return [];
  given.add(parties);
  const words = shorten(first.claim.text);
  const who = first.speaker ? `given to ${first.speaker.name}` : 'given without a speaker';
  const then = again.speaker ? `to ${again.speaker.name}` : again.claim.form === 'narrator' ? 'told as the report’s own' : 'given without a speaker';
  return [
    {
      kind: 'attribution',
      claims: [first.claim.id, again.claim.id],
      what: `“${words}” is ${who}${placed(retelling, first)} and ${then}${placed(retelling, again)}.`,
      rule: 'drift.attribution',
    },
  ];
}

/** A recording, or the outlet itself: it passes on what somebody else is heard to say, so that the chain is longer, not another. */
function carries({ speaker, claim }: Telling): boolean {
  return speaker !== null && (speaker.kind === 'media' || claim.chain.some(({ role, source }) => role === 'publisher' && source === speaker.id));
}

/** The first words, whole ones. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, '');
  return plain.length <= SHOWN ? plain : `${plain.slice(0, plain.lastIndexOf(' ', SHOWN))} …`;
}
