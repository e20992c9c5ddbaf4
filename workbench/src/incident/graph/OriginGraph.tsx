import { Background, Controls, type Edge, MarkerType, MiniMap, type Node, Position, ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import type { OriginView } from '../../../../src/http/contract/incidents.ts';
import type { ClaimView } from '../../../../src/http/contract/reports.ts';
import { t } from '../../strings/text.ts';
import { useLookup } from '../lookup.ts';
import { type Axis, AxisNode } from './AxisNode.tsx';
import { HEIGHT, layoutOf, sidesOf, WIDTH } from './layout.ts';
import { type Mention, MentionNode } from './MentionNode.tsx';
import '@xyflow/react/dist/style.css';
import './graph.css';

const TYPES = { mention: MentionNode, axis: AxisNode };
type Drawn = Node<Mention | Axis>;
/** the least zoom at which a mention can be read without effort; pixels around what is drawn, and of the whole drawing's height */
const [READABLE, MARGIN, TALLEST] = [0.92, 18, 640];

/**
 * The tree of one origin on a time axis. Proven, likely and assumed links are drawn apart; pointing at one says why it is there. A tree that would
 * have to be shrunk past reading is shown from its beginning instead, with a small map to move in.
 */
export default function OriginGraph({ origin }: { origin: OriginView }) {
  const { claims } = useLookup();
  const { nodes, edges, height } = useMemo(() => drawingOf(origin, claims), [origin, claims]);
  const frame = useRef<HTMLElement>(null);
  const [beyond, setBeyond] = useState(false);
  const begin = (flow: ReactFlowInstance<Drawn>) => {
    const { x, y, width, height: tall } = flow.getNodesBounds(nodes);
    const room = (frame.current?.clientWidth ?? width) - 2 * MARGIN;
    if (room >= width * READABLE && tall * READABLE <= TALLEST) {
      void flow.fitView({ padding: 0.06, maxZoom: 1 });
      return;
    }
    setBeyond(true);
    const left = Math.max(0, (room - width * READABLE) / 2) + MARGIN;
    void flow.setViewport({ x: left - x * READABLE, y: MARGIN - y * READABLE, zoom: READABLE });
  };
  return (
    <figure ref={frame} className="origin-graph" style={{ height: Math.min(TALLEST, Math.max(200, height + 100)) }}>
      <ReactFlow<Drawn>
        aria-label={t('incident.graph')}
        nodes={nodes}
        edges={edges}
        nodeTypes={TYPES}
        onInit={begin}
        minZoom={0.2}
        nodesDraggable={false}
        nodesConnectable={false}
        preventScrolling={false}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={24} />
        <Controls showInteractive={false} position="bottom-left" />
        {beyond && <MiniMap pannable ariaLabel={t('incident.graphMap')} position="bottom-right" />}
      </ReactFlow>
      <figcaption className="legend">
        {(['proven', 'likely', 'assumed'] as const).map((strength) => (
          <span key={strength} className={`key key-${strength}`}>
            <b>{t(`strength.${strength}`)}</b> {t(`strength.${strength}Means`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function drawingOf(origin: OriginView, claims: ReadonlyMap<string, ClaimView>): { nodes: Drawn[]; edges: Edge[]; height: number } {
  const { nodes, columns } = layoutOf(origin.tree, claims);
  const at = new Map(nodes.map((node) => [node.claim.id, node]));
  const place = { sourcePosition: Position.Right, targetPosition: Position.Left, width: WIDTH };
  return {
    height: Math.max(...nodes.map(({ y }) => y + HEIGHT)),
    nodes: [
      ...columns.map(({ x, words }) => ({
        id: `at ${x}`,
        type: 'axis',
        position: { x, y: -46 },
        data: { words: words ?? t('time.unknown') },
        focusable: false,
        selectable: false,
        ...place,
        height: 24,
      })),
      ...nodes.map(({ claim, x, y }) => ({
        id: claim.id,
        type: 'mention',
        position: { x, y },
        data: { claim },
        ariaLabel: claim.text,
        ...place,
        height: HEIGHT,
      })),
    ],
    edges: origin.tree.flatMap(({ link }) => {
      const [from, to] = [link && at.get(link.to), link && at.get(link.from)];
      if (!link || !from || !to) return [];
      const [leaves, arrives] = sidesOf(from, to);
      return [
        {
          sourceHandle: `from ${leaves}`,
          targetHandle: `to ${arrives}`,
          id: `${link.from} ${link.to}`,
          source: link.to,
          target: link.from,
          className: `edge-${link.strength}`,
          label: t(`link.${link.kind}`),
          ariaLabel: `${t(`strength.${link.strength}`)}: ${link.why}`,
          data: { why: link.why },
          markerEnd: { type: MarkerType.ArrowClosed },
        },
      ];
    }),
  };
}
