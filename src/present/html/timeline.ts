import { type TreeNode, whenSaid } from '../tree.ts';
import { chainOf, numberOf, type View } from '../view.ts';
import { extentOf, sayTick } from '../when.ts';
import { shorten } from '../words.ts';
import { html, type Markup } from './markup.ts';

const LANE = 22;
const LANES = 40;
/** characters of a name */
const NAME = 24;
/** Per cent of the width: where the axis begins and ends; the rest is for names. Undated claims stand before it. */
const [UNDATED, FROM, TO] = [1.5, 5, 58];

/**
 * The tree drawn on a time axis: a lane a claim, a step for each link, solid when proven, dashed when likely, dotted when assumed.
 * A time that is known only to the day or so is a band with its dot in the middle. Nothing for claims that all fall on one time.
 * A picture for the eye only: the list beside it says the same in words.
 */
export function timeline(view: View, tree: readonly TreeNode[]): Markup | null {
  const nodes = tree.slice(0, LANES).map((node, lane) => {
    const when = whenSaid(view, node.claim);
    return { ...node, when, extent: when === null ? null : extentOf(when.value), y: LANE * (lane + 0.7) };
  });
  const dated = nodes.flatMap(({ extent, when }) => (extent && when ? { from: extent[0], to: extent[1], value: when.value } : []));
  const [earliest] = dated.toSorted((a, b) => a.from - b.from);
  const [latest] = dated.toSorted((a, b) => b.to - a.to);
  if (!earliest || !latest || dated.every(({ value }) => value === earliest.value)) return null;
  const scale = (moment: number) => FROM + ((moment - earliest.from) / (latest.to - earliest.from)) * (TO - FROM);
  const x = (extent: (typeof nodes)[number]['extent']) => percent(extent === null ? UNDATED : scale((extent[0] + extent[1]) / 2));
  const byClaim = new Map(nodes.map((node) => [node.claim.id, node]));
  const axis = LANE * nodes.length + 8;
  const bands = nodes.map(
    ({ extent, y }) =>
      extent && extent[0] < extent[1] && html`<line class="band" x1="${percent(scale(extent[0]))}" x2="${percent(scale(extent[1]))}" y1="${y}" y2="${y}"/>`,
  );
  const links = nodes.map(({ link, extent, y }) => {
    const up = link === null ? undefined : byClaim.get(link.to);
    if (link === null || up === undefined) return null;
    const [from, to] = [x(up.extent), x(extent)];
    return html`<g class="link-${link.strength}"><line x1="${from}" y1="${up.y}" x2="${from}" y2="${y}"/><line x1="${from}" y1="${y}" x2="${to}" y2="${y}"/></g>`;
  });
  const dots = nodes.map(
    ({ claim, extent, y }) =>
      html`<circle class="dot${extent === null && ' undated'}" cx="${x(extent)}" cy="${y}" r="5"/><text x="${x(extent)}" dx="10" y="${y + 4}">${numberOf(claim.id)} ${shorten(chainOf(view, claim).at(-1) ?? claim.report, NAME)}</text>`,
  );
  const tick = (at: number, value: string) =>
    html`<line class="axis" x1="${percent(at)}" x2="${percent(at)}" y1="${axis - 4}" y2="${axis + 4}"/><text class="tick" x="${percent(at)}" y="${axis + 18}">${sayTick(value)}</text>`;
  return html`<svg class="timeline" width="100%" height="${axis + 24}" aria-hidden="true"><line class="axis" x1="${percent(FROM)}" x2="${percent(TO)}" y1="${axis}" y2="${axis}"/>${bands}${links}${dots}${tick(FROM, earliest.value)}${latest.value !== earliest.value && tick(TO, latest.value)}</svg>`;
}

function percent(value: number): string {
  return `${Math.round(value * 10) / 10}%`;
}
