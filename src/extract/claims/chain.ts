import type { Hop } from '../../model/claim.ts';
import type { Draft, RelayDraft } from './draft.ts';
import type { Cast } from './speakers.ts';

/** The hops of a claim up to the publisher: who spoke, then whoever passed it on, the nearest to the speaker first. */
export function chainOf(cast: Cast, draft: Draft): Hop[] {
  const hops: Hop[] = [];
  const speaker = speakerOf(cast, draft);
  if (speaker) hops.push(speaker);
  for (const relay of relaysOf(draft)) {
    const hop = relayHop(cast, relay);
    if (hop && !hops.some((h) => h.name === hop.name)) hops.push(hop);
  }
  return hops;
}

function speakerOf(cast: Cast, { source, sourceName, cue, channel }: Draft): Hop | null {
  if (!source && sourceName === null) return cue ? { source: null, name: 'unnamed', role: 'speaker', kind: 'anonymous', span: null, cue, channel, hedge: null } : null;
  const { name, kind } = source ? cast.resolve(source) : { name: sourceName ?? '', kind: 'account' as const };
  return { source: null, name: sourceName ?? name, role: 'speaker', kind, span: source, cue, channel, hedge: null };
}

/** A nested claim is passed on by the speaker of the claim around it, and by that one's relays. */
function* relaysOf(draft: Draft): Generator<RelayDraft> {
  yield* draft.relays;
  for (let outer = draft.parent; outer; outer = outer.parent) {
    yield { span: outer.source, name: outer.sourceName, cue: outer.cue, kind: null };
    yield* outer.relays;
  }
}

function relayHop(cast: Cast, { span, name, cue, kind }: RelayDraft): Hop | null {
  if (!span && name === null) return null;
  const known = span ? cast.resolve(span) : { name: name ?? '', kind: 'organisation' as const };
  return { source: null, name: name ?? known.name, role: 'relay', kind: kind ?? known.kind, span, cue, channel: null, hedge: null };
}
