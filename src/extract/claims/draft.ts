import type { ClaimKind, Form, Polarity } from '../../model/claim.ts';
import type { SourceKind } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';

/** A relay as found in the text, before it becomes a hop. */
export interface RelayDraft {
  span: Span | null;
  name: string | null;
  cue: Span | null;
  kind: SourceKind | null;
}

/** A claim on its way: spans only, names not yet resolved. */
export interface Draft {
  content: Span[];
  source: Span | null;
  /** a name the text gives elsewhere; wins over the span's words */
  sourceName: string | null;
  cue: Span | null;
  relays: RelayDraft[];
  form: Form;
  kind: ClaimKind;
  polarity: Polarity;
  channel: string | null;
  rule: string;
  /** where in the document the attribution stands, for order and context */
  context: Span;
  block: number;
  depth: number;
  parent: Draft | null;
  post: number | null;
  /** the claim whose speaker goes on here, without being named again */
  continues: Draft | null;
  /** where the text names the speaker, outside the attribution ("…” His name is M. T.") */
  mention: Span | null;
}

export function draft(fields: Pick<Draft, 'content' | 'rule' | 'context' | 'block'> & Partial<Draft>): Draft {
  return {
    source: null,
    sourceName: null,
    cue: null,
    relays: [],
    form: 'indirect',
    kind: 'said',
    polarity: 'asserted',
    channel: null,
    depth: 0,
    parent: null,
    post: null,
    continues: null,
    mention: null,
    ...fields,
  };
}

/** Order in which attributions are met. */
export function readingOrder(drafts: readonly Draft[]): Draft[] {
  const at = (d: Draft) => d.source?.[0] ?? d.cue?.[0] ?? d.content[0]?.[0] ?? d.context[0];
  return [...drafts].sort((a, b) => at(a) - at(b) || a.depth - b.depth);
}
