import type { ClaimAnswer } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { formatAmount } from '../../text/amount.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

/** What lasts, by the words that tell it. */
const LASTS: readonly (readonly [string, RegExp])[] = [
  [
    'hold',
    /\b(?:knee|knees|knelt|kneel\w*|chokehold|headlock|pinn(?:ed|ing)|held (?:him|her|them) down|holding (?:him|her|them) down|(?:his|her) weight|on top of (?:him|her)|face[- ]down|prone|on the (?:ground|floor|pavement) for|restrain\w*)\b/,
  ],
  ['blackout', /\b(?:without (?:power|electricity|water)|power (?:cut|outage)|outage|blackout)\b/],
  ['fire', /\b(?:burn(?:ed|t|ing)? for|put out the (?:fire|blaze|flames)|bring the (?:fire|blaze) under control|(?:fire|blaze) (?:raged|lasted|burned))\b/],
  ['attack', /\b(?:attack|assault|shelling|bombardment|raid|shooting|gunfire|siege|standoff)\b[^.;]{0,40}\b(?:lasted|went on|took|continued|raged)\b/],
  ['wait in the water', /\b(?:in the water|adrift|clung to|clinging to|treading water|swam)\b/],
  ['entrapment', /\b(?:trapped|stuck|buried|under the rubble)\b/],
];
const MINUTES: Readonly<Record<string, number>> = { s: 1 / 60, min: 1, h: 60 };
/** A content of so few words tells only how long; what lasts stands before it. */
const BARE = 10;
/** Characters before a bare content in which that is looked for. */
const BACK = 260;
const TO_SECONDS = /^(?: and|,)? $/;

/** How long it lasted, in minutes: "knelt on him for four minutes", "the blaze raged for six hours". */
export function duration(scene: AnswerScene): ClaimAnswer[] {
  const { doc, lower, span, quantities } = scene;
  const at = quantities.findIndex(({ unit }) => unit !== null && unit in MINUTES);
  const told = quantities[at];
  if (told === undefined || isElsewhen(scene, told.span[0])) return [];
  const own = kindIn(lower);
  if (isUnreal(scene, span[0] + (own?.at ?? 0)) || isUnreal(scene, told.span[0])) return [];
  const lasting = own ?? (scene.tokens.length <= BARE ? kindIn(doc.text.slice(Math.max(0, span[0] - BACK), span[0]).toLowerCase()) : null);
  if (lasting === null) return [];
  const next = quantities[at + 1];
  const seconds = next?.unit === 's' && told.unit === 'min' && TO_SECONDS.test(doc.text.slice(told.span[1], next.span[0])) ? next.value / 60 : 0;
  return [answer(`count:duration ${lasting.kind}`, `${formatAmount(inMinutes(told, seconds))} min`, told.span, 'answer.duration')];
}

/** What was told to last last. */
function kindIn(text: string): { kind: string; at: number } | null {
  const found = LASTS.map(([kind, words]) => ({ kind, at: text.search(words) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => b.at - a.at)[0] ?? null;
}

/** A span of time in minutes to the tenth, seconds told behind it added. */
function inMinutes(told: Quantity, more: number): Quantity {
  const scale = (value: number): number => Math.round((value * (MINUTES[told.unit ?? ''] ?? 1) + more) * 10) / 10;
  return { ...told, value: scale(told.value), low: told.low === null ? null : scale(told.low), high: told.high === null ? null : scale(told.high) };
}
