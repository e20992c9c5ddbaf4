import type { Claim } from '../../model/claim.ts';
import { numberOf, type View } from '../view.ts';
import { momentOf, sayTime } from '../when.ts';
import { html, type Markup } from './markup.ts';
import type { TreeNode } from './tree.ts';

const WIDTH = 720;
const MARGIN = 36;
const LANE = 22;

/** When a claim was made, as far as known: the time said, else the post's, else the report's publication. */
export function whenSaid(view: View, claim: Claim): { value: string; of: 'said' | 'posted' | 'published' } | null {
  if (claim.said_at) return { value: claim.said_at.value, of: 'said' };
  const report = view.reports.get(claim.report);
  const posted = claim.post === null ? null : report?.posts[claim.post]?.posted;
  if (posted) return { value: posted, of: 'posted' };
  return report?.published ? { value: report.published, of: 'published' } : null;
}

/** The tree drawn on a time axis: one lane a claim, a curve for each link, solid when proven, dashed when likely, dotted when assumed. Decorative: the list beside it says the same. */
export function timeline(view: View, nodes: readonly TreeNode[]): Markup | null {
  const times = nodes.map(({ claim }) => {
    const when = whenSaid(view, claim);
    return { when, moment: when === null ? null : momentOf(when.value) };
  });
  const known = times.flatMap(({ moment }) => moment ?? []);
  const first = Math.min(...known);
  const last = Math.max(...known);
  // on one moment alone there is no axis to draw
  if (known.length < 2 || first === last) return null;
  const x = (moment: number | null) => (moment === null ? MARGIN / 3 : MARGIN + ((moment - first) / (last - first)) * (WIDTH - 2 * MARGIN));
  const y = (lane: number) => LANE * (lane + 0.75);
  const lane = new Map(nodes.map(({ claim }, index) => [claim.id, index]));
  const height = LANE * nodes.length + 34;
  const axis = height - 26;
  const curves = nodes.map(({ link }, index) => {
    const up = link === null ? undefined : lane.get(link.to);
    if (link === null || up === undefined) return null;
    const [x0, y0, x1, y1] = [x(times[up]?.moment ?? null), y(up), x(times[index]?.moment ?? null), y(index)].map((n) => Math.round(n * 10) / 10);
    return html`<path class="link-${link.strength}" d="M${x0} ${y0}V${y1}H${x1}"/>`;
  });
  const dots = nodes.map(({ claim }, index) => {
    const cx = Math.round(x(times[index]?.moment ?? null) * 10) / 10;
    return html`<circle class="dot${times[index]?.moment === null && ' undated'}" cx="${cx}" cy="${y(index)}" r="5"/><text x="${cx > WIDTH / 2 ? cx - 10 : cx + 10}" y="${y(index) + 4}"${cx > WIDTH / 2 && html` text-anchor="end"`}>${numberOf(claim.id)}</text>`;
  });
  const label = (moment: number) => sayTime(times.find((time) => time.moment === moment)?.when?.value ?? '');
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true"><line class="axis" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${axis}" y2="${axis}"/>${curves}${dots}<text class="tick" x="${MARGIN}" y="${axis + 18}">${label(first)}</text><text class="tick" x="${WIDTH - MARGIN}" y="${axis + 18}" text-anchor="end">${label(last)}</text></svg>`;
}
