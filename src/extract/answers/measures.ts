import type { ClaimAnswer } from '../../model/claim.ts';
import { formatAmount } from '../../text/amount.ts';
import { conceptsOf } from '../../text/concepts.ts';
import { type AnswerScene, answer, firstFrom } from './scene.ts';
import { isElsewhen } from './unreal.ts';

/** What a unit measures, for the wording of the question. */
const KINDS: Readonly<Record<string, string>> = {
  m2: 'area',
  km2: 'area',
  ft2: 'area',
  ha: 'area',
  acre: 'area',
  t: 'amount',
  kg: 'amount',
  lb: 'amount',
  L: 'amount',
  gal: 'amount',
  bbl: 'amount',
  USD: 'sum',
  EUR: 'sum',
  GBP: 'sum',
  '%': 'share',
  km: 'distance',
  mi: 'distance',
  m: 'length',
  ft: 'length',
};

/** Areas, amounts, sums, distances, with what stands nearest before or behind as what is measured. */
export function measures(scene: AnswerScene): ClaimAnswer[] {
  return scene.quantities.flatMap((quantity) => {
    const kind = quantity.unit === null ? undefined : KINDS[quantity.unit];
    if (kind === undefined || isElsewhen(scene, quantity.span[0])) return [];
    const at = firstFrom(scene.tokens, quantity.span[0]);
    const near = conceptsOf(scene.tokens.slice(Math.max(0, at - 12), at)).map((c) => c.concept);
    const behind = conceptsOf(scene.tokens.slice(firstFrom(scene.tokens, quantity.span[1])).slice(0, 6)).map((c) => c.concept);
    const of = [...near, ...behind].includes('fire') ? 'fire' : (quantity.of ?? near.at(-1) ?? behind[0] ?? null);
    return of === null ? [] : [answer(`count:${kind} ${of}`, `${formatAmount(quantity)} ${quantity.unit}`, quantity.span, 'answer.measure')];
  });
}
