import type { Drift } from '../../model/drift.ts';
import { placed, type Retelling } from './retelling.ts';

const SHOWN = 60;

/** The same words given to somebody else, or to nobody. */
export function attributionDrift(retelling: Retelling): Drift[] {
  const { first, again } = retelling;
  if (first.speaker === again.speaker || first.speaker?.name.toLowerCase() === again.speaker?.name.toLowerCase()) return [];
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

/** The first words, whole ones. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, '');
  return plain.length <= SHOWN ? plain : `${plain.slice(0, plain.lastIndexOf(' ', SHOWN))} …`;
}
