import type { ClaimAnswer } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { formatAmount } from '../../text/amount.ts';
import { conceptOf } from '../../text/concepts.ts';
import type { Token } from '../../text/doc.ts';
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
  'km/h': 'speed',
  mph: 'speed',
  kn: 'speed',
};
/** What a speed may be of, besides what moves. */
const WINDS = /^(?:winds?|gusts?|gusting|storm|hurricane|typhoon|cyclone|tornado)$/;
/** Behind a speed: it is what was allowed. */
const ALLOWED = /^(?:limit|zone|area|stretch|section)$/;

/** Areas, amounts, sums, distances, with what stands nearest before or behind as what is measured. */
export function measures(scene: AnswerScene): ClaimAnswer[] {
  return scene.quantities.flatMap((quantity) => {
    const kind = quantity.unit === null ? undefined : KINDS[quantity.unit];
    if (kind === undefined || isElsewhen(scene, quantity.span[0])) return [];
    const from = firstFrom(scene.tokens, quantity.span[0]);
    const before = scene.tokens.slice(Math.max(0, from - 12), from);
    const behind = scene.tokens.slice(firstFrom(scene.tokens, quantity.span[1])).slice(0, 8);
    if (kind === 'speed') return speed(quantity, [...before, ...behind]);
    const isFire = [...before, ...behind].some((t) => conceptOf(t.lower) === 'fire');
    const noun = before.findLast(isThing) ?? behind.find(isThing);
    const of = isFire ? 'fire' : (quantity.of ?? noun?.text ?? null);
    return of === null ? [] : [answer(`count:${kind} ${conceptOf(of)}`, `${formatAmount(quantity)} ${quantity.unit}`, quantity.span, 'answer.measure')];
  });
}

/** "5:40 a.m." is no thing. */
const isThing = ({ tag, text }: Token): boolean => tag === 'NOUN' && !text.includes('.');

/** How fast it went, or the wind blew; a limit tells neither. */
function speed(quantity: Quantity, around: readonly Token[]): ClaimAnswer[] {
  if (around.some(({ lower }) => ALLOWED.test(lower))) return [];
  const of = around.some(({ lower }) => WINDS.test(lower)) ? 'wind' : 'vehicle';
  return [answer(`count:speed ${of}`, `${formatAmount(quantity)} ${quantity.unit}`, quantity.span, 'answer.measure')];
}
