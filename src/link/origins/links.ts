import type { OriginLink } from '../../model/origin.ts';
import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';

/** The link an edge becomes: `from` repeats or continues `to`, which stands nearer to the act of saying. */
export function linkOf({ a, b, kind, strength, why, rule, ground, shared }: Edge, facts: readonly Facts[]): OriginLink | null {
  const [x, y] = [facts[a], facts[b]];
  if (!x || !y) return null;
  const swap = kind === 'continues' ? x.key < y.key : kind !== 'cites' && nearer(x, y);
  const [from, to] = swap ? [y, x] : [x, y];
  // a post that is shown, not retold, carries the words itself
  const shown = ground !== 'passage' && ground !== 'cited' && from.claim.post !== null && to.claim.post !== from.claim.post;
  const recorded = ground !== 'passage' && recordedForward(from);
  const how = ground === 'passage' ? kind : recorded || forwarded(from) ? 'forwards' : shown ? 'embeds' : kind;
  const link = { from: from.claim.id, to: to.claim.id, kind: how, strength: recorded ? 'proven' : strength, why, rule };
  if (shared === undefined) return link;
  return { ...link, passage: swap ? { from: shared.b, to: shared.a } : { from: shared.a, to: shared.b } };
}

/** An export records what was forwarded or reposted: that is proof, not reading. */
function recordedForward({ claim, report }: Facts): boolean {
  return report.passes_on?.some(({ post, how }) => post === claim.post && (how === 'forward' || how === 'repost')) ?? false;
}

const FORWARDED =
  /(?:\bRT\s*@\w+|\b(?:forwarded|reposted|retweeted|shared) (?:from|by)\b[^.!?\n]{0,60}|\b(?:repost|retweet)(?:ed|ing)? (?:a|the|her|his|their)\b[^.!?\n]{0,40})[\s:“"]*$/iu;

/** Whether the words right before say that somebody else's post is passed on: "RT @x:", "forwarded from X". */
function forwarded({ claim, report }: Facts): boolean {
  const start = claim.content[0]?.[0] ?? claim.context[0];
  return FORWARDED.test(report.text.slice(Math.max(0, start - 100), start));
}

/** Whether the first is the nearer to the act: said outright before retold, by the speaker before through others, sooner before later. */
function nearer(x: Facts, y: Facts): boolean {
  const rank = ({ claim, relays, occasion }: Facts) =>
    (claim.form === 'direct' ? 0 : claim.form === 'mixed' ? 1 : claim.form === 'indirect' ? 2 : 3) +
    relays.length * 2 +
    (occasion.channel === null ? 0.5 : 0) +
    (occasion.earlier ? 1 : 0);
  return rank(x) !== rank(y) ? rank(x) < rank(y) : x.key < y.key;
}
