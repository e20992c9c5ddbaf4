import { type TreeNode, whenSaid } from '../tree.ts';
import { chainOf, numberOf, type View } from '../view.ts';
import { momentOf, sayTime } from '../when.ts';
import { shorten } from '../words.ts';
import { html, type Markup } from './markup.ts';

const LANE = 22;
const LANES = 40;
/** Per cent of the width: where the axis begins and ends; the rest is for names. Undated claims stand before it. */
const [UNDATED, FROM, TO] = [1.5, 5, 58];

/**
 * The tree drawn on a time axis: a lane a claim, a step for each link, solid when proven, dashed when likely, dotted when assumed.
 * Nothing for claims that all fall on one moment. A picture for the eye only: the list beside it says the same in words.
 */
export function timeline(view: View, tree: readonly TreeNode[]): Markup | null {
  const nodes = tree.slice(0, LANES).map((node, lane) => {
    const when = whenSaid(view, node.claim);
    return { ...node, when, moment: when === null ? null : momentOf(when.value), y: LANE * (lane + 0.7) };
  });
  const dated = nodes.flatMap(({ moment }) => moment ?? []);
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  if (dated.length < 2 || first === last) return null;
  const x = (moment: number | null) => percent(moment === null ? UNDATED : FROM + ((moment - first) / (last - first)) * (TO - FROM));
  const byClaim = new Map(nodes.map((node) => [node.claim.id, node]));
  const axis = LANE * nodes.length + 8;
  const links = nodes.map(({ link, moment, y }) => {
    const up = link === null ? undefined : byClaim.get(link.to);
    if (link === null || up === undefined) return null;
    const [from, to] = [x(up.moment), x(moment)];
    return html`<g class="link-${link.strength}"><line x1="${from}" y1="${up.y}" x2="${from}" y2="${y}"/><line x1="${from}" y1="${y}" x2="${to}" y2="${y}"/></g>`;
  });
  const dots = nodes.map(
    ({ claim, moment, y }) =>
      html`<circle class="dot${moment === null && ' undated'}" cx="${x(moment)}" cy="${y}" r="5"/><text x="${x(moment)}" dx="10" y="${y + 4}">${numberOf(claim.id)} ${shorten(chainOf(view, claim).at(-1) ?? '', 24)}</text>`,
  );
  const tick = (moment: number) =>
    html`<line class="axis" x1="${x(moment)}" x2="${x(moment)}" y1="${axis - 4}" y2="${axis + 4}"/><text class="tick" x="${x(moment)}" y="${axis + 18}">${sayTime(nodes.find((node) => node.moment === moment)?.when?.value ?? '')}</text>`;
  return html`<svg class="timeline" width="100%" height="${axis + 24}" aria-hidden="true"><line class="axis" x1="${percent(FROM)}" x2="${percent(TO)}" y1="${axis}" y2="${axis}"/>${links}${dots}${tick(first)}${tick(last)}</svg>`;
}

function percent(value: number): string {
  return `${Math.round(value * 10) / 10}%`;
}
