import type { Drift } from '../../model/drift.ts';
import { changeOf, placed, type Retelling, speakerSpan, type Telling } from './retelling.ts';

const SHOWN = 60;

/** The same words given to somebody else, or to nobody; each two parties of an act once, which `given` remembers. */
export function attributionDrift(retelling: Retelling, given: Set<string>): Drift[] {
  const { first, again } = retelling;
  if (first.speaker === again.speaker || first.speaker?.name.toLowerCase() === again.speaker?.name.toLowerCase()) return [];
  if (carries(first, again) || carries(again, first)) return [];
  const parties = [retelling.origin, ...[first.speaker?.id ?? '', again.speaker?.id ?? ''].sort()].join(' ');
  if (given.has(parties)) return [];
  given.add(parties);
  const words = shorten(first.claim.text);
  const who = first.speaker ? `given to ${first.speaker.name}` : 'given without a speaker';
  const then = again.speaker ? `to ${again.speaker.name}` : again.claim.form === 'narrator' ? 'told as the report’s own' : 'given without a speaker';
  return [
    changeOf(retelling, speakerSpan(first), speakerSpan(again), {
      kind: 'attribution',
      what: `“${words}” is ${who}${placed(retelling, first)} and ${then}${placed(retelling, again)}.`,
      rule: 'drift.attribution',
    }),
  ];
}

/**
 * A recording, or an outlet that passes on what somebody else is heard to say: the chain is longer, not another. The same
 * where a body is named for what it published itself.
 */
function carries({ speaker, claim }: Telling, other: Telling): boolean {
  if (speaker === null) return false;
  const published = (chain: Telling['claim']['chain']) => chain.some(({ role, source }) => role === 'publisher' && source === speaker.id);
  return speaker.kind === 'media' || published(claim.chain) || (other.speaker === null && published(other.claim.chain));
}

/** The first words, whole ones. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, '');
  return plain.length <= SHOWN ? plain : `${plain.slice(0, plain.lastIndexOf(' ', SHOWN))} …`;
}
