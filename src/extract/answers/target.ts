import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { type PhraseHit, Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, spanOfTokens } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

const TARGETS = new Phrases(events.targets);
const OUTCOMES = new Phrases(events.outcomes);
const REACH = 14;
const NOT = /\b(?:no|not|never|neither|n't|none of the|nothing)\b/;

/** What was struck, and what became of it: "a depot was destroyed", "destroyed missiles on a train". */
export function targetAndOutcome(scene: AnswerScene): ClaimAnswer[] {
  const { tokens } = scene;
  const found: ClaimAnswer[] = [];
  const targets = TARGETS.all(tokens);
  for (const hit of OUTCOMES.all(tokens)) {
    const start = tokens[hit.first]?.start ?? 0;
    if (isUnreal(scene, start) || isElsewhen(scene, start)) continue;
    const span = spanOfTokens(tokens, hit.first, hit.last);
    if (hit.value === 'repelled') {
      found.push(answer('outcome', 'attack repelled', span, 'answer.outcome'));
      continue;
    }
    const target = nearest(scene, targets, hit);
    if (!target) continue;
    const negated = NOT.test(scene.lower.slice(Math.max(0, start - scene.span[0] - 40), start - scene.span[0]));
    found.push(answer('outcome', `${negated ? 'not ' : ''}${target.value} ${hit.value}`, span, 'answer.outcome'));
    if (!negated) found.push(answer('target', target.value, spanOfTokens(tokens, target.first, target.last), 'answer.target'));
  }
  return dedupe(found);
}

/** The target in the same sentence nearest to the verb; before a passive, after an active verb. */
function nearest({ tokens }: AnswerScene, targets: readonly PhraseHit[], verb: PhraseHit): PhraseHit | null {
  const passive = tokens.slice(Math.max(0, verb.first - 4), verb.first).some((t) => /^(?:was|were|been|being|is|are)$/.test(t.lower));
  const barrier = (from: number, to: number): boolean => tokens.slice(from, to).some((t) => /^[.;!?]$/.test(t.text));
  const before = targets.findLast((t) => t.last <= verb.first && verb.first - t.last <= REACH && !barrier(t.last, verb.first));
  const after = targets.find((t) => t.first >= verb.last && t.first - verb.last <= REACH && !barrier(verb.last, t.first));
  return passive ? (before ?? after ?? null) : (after ?? before ?? null);
}

function dedupe(answers: readonly ClaimAnswer[]): ClaimAnswer[] {
  const seen = new Set<string>();
  return answers.filter(({ slot, value }) => !seen.has(`${slot}\u0000${value}`) && seen.add(`${slot}\u0000${value}`) !== undefined);
}
