import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, spanOfTokens } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

const DIES = new Phrases(events.dies);
const SOMEBODY = new Set<string>(events.somebody);
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NTH = new RegExp(`\\b(no )?(${ORDINALS.join('|')}) (?:person|man|woman|victim|people|body|casualty|worker|resident|child|soldier)\\b`);
const NOBODY =
  /\b(?:nobody|no one|no-one|no people|none of them|no (?:deaths|casualties|fatalities|injuries|victims)|without (?:casualties|injuries|loss of life))\b/;
const REACH = 14;

/** The death of one person, told without a number: the toll is one at the least. */
export function death(scene: AnswerScene): ClaimAnswer[] {
  const { tokens } = scene;
  for (const hit of DIES.all(tokens)) {
    const start = tokens[hit.first]?.start ?? 0;
    if (isUnreal(scene, start) || isElsewhen(scene, start) || !saysWho(scene, hit.first)) continue;
    if (/\b(?:nobody|no one|not|never|none)\b/.test(scene.lower.slice(Math.max(0, start - scene.span[0] - 40), start - scene.span[0]))) continue;
    return [answer('killed', 'at least 1', spanOfTokens(tokens, hit.first, hit.last), 'answer.death')];
  }
  return [];
}

/** Someone stands before the verb, and no number of people: that is a toll, which `harm` reads. */
function saysWho({ tokens, numberEnds }: AnswerScene, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const token = tokens[i];
    if (!token) return false;
    if (/^[.;!?]$/.test(token.text)) return false;
    if (numberEnds.has(token.end)) return false;
    if (SOMEBODY.has(token.lower)) return true;
  }
  return tokens.slice(Math.max(0, verb - 4), verb).some((t) => t.tag === 'PROPN');
}

/** "A third person has died": the toll is three. "There is no fifth victim": it is four at most. */
export function nthDeath(scene: AnswerScene): ClaimAnswer[] {
  const match = NTH.exec(scene.lower);
  if (!match?.[2]) return [];
  const nth = ORDINALS.indexOf(match[2]) + 1;
  const start = scene.span[0] + match.index;
  const span: [number, number] = [start, start + match[0].length];
  if (match[1]) return [answer('killed', `up to ${nth - 1}`, span, 'answer.nth-death')];
  const rest = scene.lower.slice(match.index);
  // "the third child under ten killed this year" counts other events in
  if (/\b(?:this year|this month|of the year|so far this|in (?:19|20)\d\d|under age|since)\b/.test(rest)) return [];
  // "two were injured and a third person died": the ordinal counts those who were hit
  const before = scene.lower.slice(0, match.index);
  if (/\b(?:injur(?:ed|y|ies)|wounded|hurt)\b/.test(before) && !/\b(?:died|dead|killed|deaths?)\b/.test(before)) return [];
  return nth > 1 &&
    /\b(?:died|dead|killed|death|succumbed|body\b.{0,20}\b(?:found|identified|discovered)|(?:body|victim|casualty)\b.{0,20}\b(?:recovered|washed|pulled|retrieved))\b/.test(
      rest,
    )
    ? [answer('killed', String(nth), span, 'answer.nth-death')]
    : [];
}

/** "Nobody was hurt", "no casualties", "no one is missing": none killed, none injured, none missing. */
export function nobody(scene: AnswerScene): ClaimAnswer[] {
  const match = NOBODY.exec(scene.lower);
  if (!match) return [];
  const start = scene.span[0] + match.index;
  if (isUnreal(scene, start)) return [];
  const after = scene.lower.slice(match.index, match.index + 60);
  const span: [number, number] = [start, start + match[0].length];
  const slots = [
    ...(/casualt|victim|killed|died|deaths|fatalit|loss of life/.test(after) ? ['killed'] : []),
    ...(/casualt|victim|hurt|injur|wounded/.test(after) ? ['injured'] : []),
    ...(/missing|unaccounted/.test(after) ? ['missing'] : []),
  ];
  return slots.map((slot) => answer(slot, '0', span, 'answer.nobody'));
}
