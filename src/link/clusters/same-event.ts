import type { Likeness } from './likeness.ts';
import { BIAS, WEIGHTS } from './weights.generated.ts';

const NAMES = Object.keys(WEIGHTS).filter((name): name is keyof Likeness => name in WEIGHTS);

/**
 * Log-odds that two reports tell of one event: a logistic regression over their likenesses, fitted to pairs of reports that share rare
 * terms (`npm run train -- same-event`; data and figures in docs/clusters.md).
 */
export function sameEvent(likeness: Likeness): number {
  let sum = BIAS;
  for (const name of NAMES) sum += WEIGHTS[name] * likeness[name];
  return sum;
}
