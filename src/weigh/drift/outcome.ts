import type { Drift } from '../../model/drift.ts';
import type { Span } from '../../model/span.ts';
import { changeOf, placed, type Retelling, type Telling } from './retelling.ts';

/** What became of the same thing is told in a stronger or weaker word: damaged, destroyed. */
export function outcomeDrift(retelling: Retelling): Drift[] {
  const { first, again } = retelling;
  return [...outcomes(first)].flatMap(([thing, was]): Drift[] => {
    const is = outcomes(again).get(thing);
    if (!is || is.state === was.state) return [];
    const what = `“${was.words}”${placed(retelling, first)} became “${is.words}”${placed(retelling, again)}.`;
    return [changeOf(retelling, was.span, is.span, { kind: 'content', what, rule: 'drift.outcome' })];
  });
}

interface Outcome {
  state: string;
  span: Span;
  words: string;
}

/** By thing, the only state a telling gives of it. */
function outcomes({ claim, report }: Telling): Map<string, Outcome> {
  const found = new Map<string, Outcome>();
  const several = new Set<string>();
  for (const { slot, value, span } of claim.answers) {
    const [, thing, state] = /^(?!not )(.+) (\S+)$/.exec(value) ?? [];
    if (slot !== 'outcome' || thing === undefined || state === undefined) continue;
    if (found.has(thing) && found.get(thing)?.state !== state) several.add(thing);
    found.set(thing, { state, span, words: report.text.slice(span[0], span[1]).replace(/\s+/g, ' ') });
  }
  for (const thing of several) found.delete(thing);
  return found;
}
