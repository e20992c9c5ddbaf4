import type { Span } from '../../model/span.ts';
import type { Toll } from '../../model/toll.ts';

/** One of several events. */
const OF_MANY =
  /\b(?:shootings|stabbings|crashes|attacks|incidents|murders) (?:across|around|throughout|all over)\b|\b(?:rash|string|series|spate|wave) of\b|\b(?:separate|unrelated|previous)\b/i;
/** Nobody came to harm, or almost: "how no one was killed". */
const NOBODY =
  /\b(?:no one|no-one|nobody|none|not|never|could|might|would|almost|nearly)\b[^.;,]{0,30}\b(?:killed|died|dead|shot|injured|wounded|hurt|harmed)\b/i;
const DIED =
  /\b(?:he|she|who|man|woman|boy|girl|victim|teen|teenager|child|toddler|officer|student|mother|father|person|[a-z]+, \d{1,2},)(?: (?:later|has|was|is|had|been|also)){0,4} (?:died|dead|killed|fatally|pronounced dead|succumbed|shot and killed|shot to death|shot dead|gunned down|found dead)\b|\b(?:killed|murder of|death of|slaying of|charged with (?:(?!attempted)\w+[ -]){0,2}murder)\b|\bkills\b|\bone of (?:the )?\w+ [^.;]{0,80}\b(?:died|dies|dead)\b/i;
const SOMEBODY =
  '(?:he|she|who|man|woman|boy|girl|victim|teen|teenager|child|toddler|baby|infant|officer|deputy|student|mother|father|son|daughter|brother|sister|person|driver|worker|[a-z]+,? \\d{1,2},?|\\d{1,2}-(?:year|month)-old)';
/** Between somebody and the harm. */
const WAS =
  '(?:(?:accidentally|was|is|were|being|been|has|had|also|later|critically|seriously|gets?|got|suffered|sustained|an?|graze|gunshot|minor|serious|severe) ){0,4}';
/** Not those who died of it, nor those who "shot at a car". */
const SHOT =
  '(?:shot|struck|hit by (?:a |an? stray |stray )?(?:bullet|gunfire|round))\\b(?! (?:and killed|dead|to death|and fatally|(?:at|his|her|the|an?|two|three|four|five|\\d+) ))';
const HURT = '(?:injured|wounded|hurt|stabbed|grazed|wounds?|injur(?:y|ies))\\b';
/** "a shooting of his brother", "shot himself" */
const BY_SOMEBODY = `(?:shot|shoots|shooting|wounding|wounds|injuring|injures) (?:of )?(?:himself|herself|(?:an?|his|her|the) (?:[a-z0-9]+[ -]){0,4}?${SOMEBODY})\\b`;
const WAS_HURT = new RegExp(`\\b${SOMEBODY} ${WAS}(?:${SHOT}|${HURT})|\\b${BY_SOMEBODY}`, 'i');

/** The words of a sentence that tell without a number that somebody died, or was hurt; null where none do, or one of several events is told. */
export function oneToldOf(sentence: string, fate: keyof Toll): Span | null {
  if (NOBODY.test(sentence) || OF_MANY.test(sentence)) return null;
  const match = (fate === 'killed' ? DIED : WAS_HURT).exec(sentence);
  return match && [match.index, match.index + match[0].length];
}
