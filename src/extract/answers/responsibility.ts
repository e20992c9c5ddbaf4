import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, firstFrom, spanOfTokens } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

const RESPONSIBLE = /\bresponsibility\b(?!\s(?:to|of)\b)/;
const ATTACK = new Set<string>(events.attackNouns);
const ATTACK_VERBS = new Phrases(events.attackVerbs);
const FORCES = /^(?:forces?|troops|army|military|air|navy|soldiers|aviation|jets|warplanes|gunmen|militants|fighters)$/;

/** Who did it: responsibility told of in so many words; apart from that, a side named as the attacker. */
export function responsibility(scene: AnswerScene): ClaimAnswer[] {
  const match = RESPONSIBLE.exec(scene.lower);
  if (match) {
    const start = scene.span[0] + match.index;
    return [answer('responsibility', 'claimed', [start, start + match[0].length], 'answer.responsibility')];
  }
  const { tokens } = scene;
  for (const place of scene.places) {
    if (place.place === null || isElsewhen(scene, place.span[0]) || isUnreal(scene, place.span[0])) continue;
    let at = firstFrom(tokens, place.span[1]);
    if (/^['’]s$/.test(tokens[at]?.lower ?? '')) at++;
    const span = spanOfTokens(tokens, firstFrom(tokens, place.span[0]), at);
    if (place.role === 'affiliation' || at > firstFrom(tokens, place.span[1])) {
      // a Russian drone and missile attack, Russia's attack
      const noun = tokens.slice(at, at + 6).findIndex((t) => ATTACK.has(t.lower));
      if (noun >= 0 && tokens.slice(at, at + noun).every((t) => /^(?:NOUN|ADJ|CCONJ|PROPN)$/.test(t.tag) || /^(?:-|,|and|missile|drone|air)$/.test(t.lower)))
        return [answer('other:attacker', place.place.name, span, 'answer.attacker')];
      if (!FORCES.test(tokens[at]?.lower ?? '')) continue;
      at++;
    }
    // Russian forces wiped out, Russia had launched; but not "the peninsula of Crimea destroyed"
    const lead = tokens[firstFrom(tokens, place.span[0]) - 1];
    if (place.role !== 'affiliation' && lead !== undefined && !/^(?:that|and|but|,|"|“|when|as|after)$/.test(lead.lower)) continue;
    while (/^(?:had|have|has|also|again|reportedly|allegedly|forces?)$/.test(tokens[at]?.lower ?? '')) at++;
    const verb = ATTACK_VERBS.at(tokens, at);
    if (verb) return [answer('other:attacker', place.place.name, span, 'answer.attacker')];
  }
  return [];
}
