import type { Hop } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Draft, RelayDraft } from './draft.ts';
import type { Party } from './party.ts';
import type { Cast } from './speakers.ts';

/** Blocks hold few claims; what is beyond is not looked at, so that a hostile one costs no more. */
const MOST_CONTENTS = 200;

type Who = Pick<Party, 'name' | 'kind'>;

/** The hops of all claims up to the publisher: who spoke, then whoever passed it on, the nearest to the speaker first. */
export function chainsOf(cast: Cast, drafts: readonly Draft[]): Map<Draft, Hop[]> {
  const speakers = new Map<Draft, Party | null>();
  const chains = new Map<Draft, Hop[]>();
  const inside = insideOthers(drafts);
  let told: Told | null = null;
  // outer claims first: "my husband" inside a quotation needs to know who is quoted
  for (const draft of [...drafts].sort((a, b) => a.depth - b.depth)) {
    const within = draft.parent ? (speakers.get(draft.parent) ?? null) : null;
    const aside = draft.source !== null && inside.has(draft);
    const speaker = draft.continues
      ? (speakers.get(draft.continues) ?? null)
      : resolveMention(cast, draft.source ?? draft.mention, within, aside, draft.parent !== null && draft.parent.form !== 'direct');
    speakers.set(draft, speaker);
    if (speaker && draft.channel && !aside) cast.spokeIn(draft.channel, speaker);
    const hops: Hop[] = [];
    const first = speakerHop(draft, speaker);
    if (first) hops.push(first);
    if (draft.continues) hops.push(...(chains.get(draft.continues) ?? []).filter(({ role }) => role === 'relay'));
    for (const relay of draft.relays) {
      // a medium that is told something, or a mouthpiece, is nobody that "he" could stand for
      addHop(hops, relayHop(relay, relay.span ? cast.resolve(relay.span, within, relay.kind !== null) : null));
    }
    // a nested claim is passed on by the speaker of the claim around it, and by whoever passed that one on
    for (const outer of draft.parent ? (chains.get(draft.parent) ?? []) : []) addHop(hops, { ...outer, role: 'relay' });
    if (speaker && draft.depth === 0) told = carried(draft, speaker, hops, told);
    chains.set(draft, hops);
  }
  return chains;
}

/** Who was told something, and by whom, last in a paragraph. */
interface Told {
  block: number;
  name: string;
  relays: readonly Hop[];
}

/** "Ida Moe told Nordpress that …. The gate was shut, she added.": what the same speaker goes on to say the same medium passed on. */
function carried({ block, source, relays }: Draft, { name }: Party, hops: Hop[], told: Told | null): Told | null {
  const media = hops.filter(({ role, kind }) => role === 'relay' && kind === 'organisation');
  if (relays.length > 0 || media.length > 0) return media.length > 0 ? { block, name, relays: media } : null;
  if (told?.block !== block || told.name !== name || source === null) return null;
  for (const hop of told.relays) addHop(hops, hop);
  return told;
}

function groupByBlock(drafts: readonly Draft[]): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.block);
    if (group) group.push(draft);
    else groups.set(draft.block, [draft]);
  }
  return groups;
}

/** Claims whose source is named in what another says, or only as the owner of what another takes up: they are no antecedents for what follows. */
function insideOthers(drafts: readonly Draft[]): Set<Draft> {
  const found = new Set<Draft>();
  const byBlock = groupByBlock(drafts);
  for (const group of byBlock.values()) {
    const contents = group.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
    for (const draft of group) {
      const { source } = draft;
      if (source && contents.slice(0, MOST_CONTENTS).some(([s, e]) => s <= source[0] && source[1] <= e)) found.add(draft);
      if (draft.rule.startsWith('nominal') && group.slice(0, MOST_CONTENTS).some((other) => other !== draft && other.content[0]?.[0] === draft.content[0]?.[0]))
        found.add(draft);
    }
  }
  return found;
}

function resolveMention(cast: Cast, mention: Span | null, within: Party | null, aside: boolean, retold: boolean): Party | null {
  return mention && (retold && within && cast.isSame(mention, within) ? within : cast.resolve(mention, within, aside));
}

function speakerHop({ source, sourceName, cue, channel, continues }: Draft, speaker: Party | null): Hop | null {
  const base = { source: null, role: 'speaker', span: source, cue, channel, hedge: null } as const;
  if (sourceName !== null) return { ...base, name: sourceName, kind: 'account' };
  if (speaker) return { ...base, name: speaker.name, kind: speaker.kind, cue: continues ? null : cue };
  return cue ? { ...base, name: 'unnamed', kind: 'anonymous' } : null;
}

function relayHop({ span, name, cue, kind }: RelayDraft, party: Who | null): Hop {
  return {
    source: null,
    name: name ?? party?.name ?? 'unnamed',
    role: 'relay',
    kind: kind ?? party?.kind ?? 'anonymous',
    span,
    cue,
    channel: null,
    hedge: null,
  };
}

function addHop(hops: Hop[], hop: Hop): void {
  if (!hops.some(({ name }) => name === hop.name)) hops.push(hop);
}
