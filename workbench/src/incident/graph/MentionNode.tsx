import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { useMemo } from 'react';
import type { ClaimView } from '../../../../src/http/contract/reports.ts';
import { useBrush } from '../brush.ts';
import { shorten } from '../letters.ts';
import { publisherOf, useLookup } from '../lookup.ts';

export interface Mention extends Record<string, unknown> {
  claim: ClaimView;
}

/** One mention in the tree: who printed it and its first words. */
export function MentionNode({ data: { claim } }: NodeProps<Node<Mention>>) {
  const lookup = useLookup();
  const ids = useMemo(() => [claim.id], [claim.id]);
  const { brushed, handlers } = useBrush(ids);
  return (
    <div className={brushed ? 'mention-node brushed' : 'mention-node'} title={claim.text} {...handlers}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <b>{shorten(publisherOf(lookup, claim), 26)}</b>
      <span dir="auto">{shorten(claim.text, 48)}</span>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}
