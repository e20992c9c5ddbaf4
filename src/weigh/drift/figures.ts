import type { Drift } from '../../model/drift.ts';
import type { Quantity } from '../../model/quantity.ts';
import { changeOf, placed, type Retelling, type Telling } from './retelling.ts';

/** Another number of the same thing, or the same with another bound: "at least two" retold as "two". */
export function figureDrift(retelling: Retelling): Drift[] {
  const { first, again } = retelling;
  const drift: Drift[] = [];
  for (const [thing, was] of byThing(first)) {
    const became = byThing(again).get(thing);
    if (!became) continue;
    const equal = was.flatMap((q) => became.filter((r) => r.value === q.value).map((r) => [q, r] as const));
    // tellings that are not linked may give different parts of one count
    if (equal.length === 0 && retelling.linked) {
      const [q, r] = [was[0], became[0]];
      if (q && r) drift.push(changeOf(retelling, q.span, r.span, { kind: 'content', what: `${sentence(retelling, q, r)}.`, rule: 'drift.figure' }));
    }
    for (const [q, r] of equal) {
      if (bound(q) !== bound(r))
        drift.push(
          changeOf(retelling, q.span, r.span, {
            kind: 'strength',
            what: `${sentence(retelling, q, r)}: the number is ${bound(r) === 'exact' ? 'firmer' : 'less firm'} there.`,
            rule: 'drift.bound',
          }),
        );
    }
  }
  return drift;
}

function sentence(retelling: Retelling, was: Quantity, became: Quantity): string {
  const { first, again } = retelling;
  return `“${words(first, was)}”${placed(retelling, first)} became “${words(again, became)}”${placed(retelling, again)}`;
}

/** The number with the thing it counts, as far as it stands next to it. */
function words({ report, claim }: Telling, { span, of }: Quantity): string {
  const number = report.text.slice(span[0], span[1]);
  if (of === null) return number;
  const end = Math.min(claim.context[1], span[1] + 40);
  const noun = new RegExp(`^[^.;:!?]*?\\b${escape(of)}\\p{L}*`, 'iu').exec(report.text.slice(span[1], end))?.[0] ?? '';
  return `${number}${noun}`.replace(/\s+/g, ' ');
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function byThing({ claim }: Telling): Map<string, Quantity[]> {
  const things = new Map<string, Quantity[]>();
  for (const quantity of claim.quantities) {
    const thing = quantity.of === null && quantity.unit === null ? null : `${quantity.of ?? ''} ${quantity.unit ?? ''}`;
    if (thing !== null) things.set(thing, [...(things.get(thing) ?? []), quantity]);
  }
  return things;
}

function bound({ low, high, approx, value }: Quantity): 'exact' | 'about' | 'at least' | 'at most' {
  if (approx) return 'about';
  if (low === null) return 'at most';
  if (high === null) return 'at least';
  return low === value && high === value ? 'exact' : 'about';
}
