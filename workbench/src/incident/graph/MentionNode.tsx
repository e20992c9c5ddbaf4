import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { useMemo } from 'react';
import type { ClaimView } from '../../../../src/http/contract/reports.ts';
import { useBrush } from '../brush.ts';
import { shorten } from '../letters.ts';
import { publisherOf, useLookup } from '../lookup.ts';

const SIDES = [Position.Left, Position.Right, Position.Top, Position.Bottom] as const;

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
      {SIDES.map((side) => (
        <Ends key={side} side={side} />
      ))}
      <b>{publisherOf(lookup, claim)}</b>
      <span dir="auto">{shorten(claim.text, 48)}</span>
    </div>
  );
}

/** Links may leave and arrive on every side, whichever is nearest to the other end. */
function Ends({ side }: { side: Position }) {
  return (
    <>
      <Handle type="source" id={`from ${side}`} position={side} isConnectable={false} />
      <Handle type="target" id={`to ${side}`} position={side} isConnectable={false} />
    </>
  );
}
