import type { Node, NodeProps } from '@xyflow/react';

export interface Axis extends Record<string, unknown> {
  words: string;
}

/** The moment a column stands for. */
export function AxisNode({ data }: NodeProps<Node<Axis>>) {
  return <div className="axis-node">{data.words}</div>;
}
