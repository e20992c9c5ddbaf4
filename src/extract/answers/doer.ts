import type { ClaimAnswer } from '../../model/claim.ts';
import type { Token } from '../../text/doc.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, spanOfTokens } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

/** Done by the one who stands before. */
const DOES = new Phrases([
  'opened fire',
  'fired at',
  'fired shots',
  'fired several',
  'fired multiple',
  'fired a',
  'fired into',
  'shot at',
  'shot and killed',
  'shot and wounded',
  'gunned down',
  'pulled the trigger',
  'unloaded',
  'emptied',
  'stabbed',
  'beat',
  'set fire to',
  'set the fire',
  'planted the bomb',
  'threw the grenade',
]);
const PEOPLE =
  /^(?:people|persons?|men|man|women|woman|gunm[ae]n|suspects?|shooters?|attackers?|assailants?|intruders?|robbers?|youths?|teens?|teenagers?|boys?)$/;
/** What somebody is to the one harmed, or by office: telling without a number. */
const ROLE =
  /^(?:husband|wife|boyfriend|girlfriend|ex-boyfriend|ex-girlfriend|ex-husband|ex-wife|father|mother|son|daughter|brother|sister|stepfather|stepson|uncle|nephew|cousin|grandson|neighbou?r|roommate|co-worker|classmate|officers?|deputy|deputies|trooper|guard|homeowner|soldiers?)$/;
const UNKNOWN = /^(?:unknown|unidentified|unnamed)$/;
const PASSIVE = /^(?:was|were|been|being|is|are)$/;
const REACH = 14;
/** Who or what is shot at; of people "shot at a party" it tells the place. */
const AIM =
  /^(?:him|her|them|me|us|it|anyone|anybody|everyone|police|officers?|deput(?:y|ies)|troopers?|guards?|soldiers?|troops|people|crowd|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|teens?|teenagers?|victims?|suspects?|protesters?|civilians?|cars?|vehicles?|trucks?|vans?|suvs?|house|home|buses|bus|planes?|helicopters?|drones?)$/;

/** Who did it: a name, a number of people, or that it is not known; before what was done, or behind "by". */
export function doer(scene: AnswerScene): ClaimAnswer[] {
  const { tokens } = scene;
  for (const hit of DOES.all(tokens)) {
    const start = tokens[hit.first]?.start ?? 0;
    if (isUnreal(scene, start) || isElsewhen(scene, start)) continue;
    if (tokens[hit.last - 1]?.lower === 'at' && !AIM.test(aimOf(tokens, hit.last))) continue;
    const passive = PASSIVE.test(tokens[hit.first - 1]?.lower ?? '');
    const who = passive ? null : party(tokens.slice(Math.max(0, hit.first - REACH), hit.first));
    if (who !== null) return [answer('other:who did it', who, spanOfTokens(tokens, Math.max(0, hit.first - REACH), hit.last), 'answer.doer')];
  }
  for (const [i, token] of tokens.entries()) {
    if (token.lower !== 'by' || !tokens.slice(Math.max(0, i - 8), i).some(({ lower }) => /^(?:fired|shot|stabbed|killed|attacked|robbed|beaten)$/.test(lower)))
      continue;
    const who = party(tokens.slice(i + 1, i + 6));
    if (who !== null && !isUnreal(scene, token.start))
      return [answer('other:who did it', who, spanOfTokens(tokens, i, Math.min(tokens.length, i + 6)), 'answer.doer')];
  }
  return [];
}

/** The last word of the noun group behind "at", in lower case. */
function aimOf(tokens: readonly Token[], at: number): string {
  let last = tokens[at];
  for (const token of tokens.slice(at, at + 5)) {
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(token.tag)) break;
    last = token;
  }
  return last?.lower ?? '';
}

/** The party that a run of words names last: "Ames and Boyle", "two men", unknown persons. */
function party(tokens: readonly Token[]): string | null {
  const from = tokens.findLastIndex(({ text }) => /^[.;:!?]$/.test(text)) + 1;
  const run = tokens.slice(from);
  if (run.some(({ lower }) => UNKNOWN.test(lower))) return 'not known';
  const at = run.findLastIndex(({ lower }) => PEOPLE.test(lower));
  if (at >= 0) {
    const number = run.slice(Math.max(0, at - 3), at).find(({ tag }) => tag === 'NUM');
    if (number) return `${number.lower} ${run[at]?.lower ?? ''}`;
  }
  const role = run.findLast(({ lower }) => ROLE.test(lower));
  if (role) return role.lower;
  if (at >= 0) return null;
  const names = run.flatMap((token, i) => (token.tag === 'PROPN' && run[i + 1]?.tag !== 'PROPN' && /^\p{Lu}/u.test(token.text) ? [token.text] : []));
  return names.length === 0 || names.length > 3 ? null : names.join(' and ');
}
