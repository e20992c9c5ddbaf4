import type { ClaimAnswer } from '../../model/claim.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isUnreal } from './unreal.ts';

const NAME = "((?:\\p{Lu}[\\p{L}'’.-]{0,24} ){0,3}\\p{Lu}[\\p{L}'’-]{1,24})";
const HARMED =
  '(?:was|were|has been|had been) (?:fatally |later |also )?(?:shot|killed|stabbed|struck|hit|found dead|pronounced dead|declared dead|murdered|slain|injured|wounded|run over)|died|drowned|perished|succumbed|(?:accidentally |fatally )?shot (?:himself|herself)';
/** Where a name stands for the one who came to harm; the name is the first group. */
const VICTIM: readonly RegExp[] = [
  new RegExp(
    `(?:[Vv]ictims?|dead|deceased|killed|man|woman|boy|girl|driver|pedestrian|body|teen(?:ager)?)[^.;]{0,40}\\b(?:identified|named)(?: [a-z]+){0,3}? as (?:[\\p{L}0-9-]+-year-old )?${NAME}`,
    'u',
  ),
  new RegExp(`(?:the|a) victim(?:, | was |: )${NAME}`, 'u'),
  new RegExp(`${NAME}(?:, \\d{1,3})?,? (?:${HARMED})`, 'u'),
  new RegExp(`(?:death|killing|murder|slaying|shooting) of (?:[\\p{L}0-9-]+-year-old )?${NAME}`, 'u'),
];
/** Where it stands for the one held to have done it. */
const SUSPECT: readonly RegExp[] = [
  new RegExp(
    `(?:[Ss]uspect|[Gg]unman|[Ss]hooter|[Aa]ttacker|[Dd]river|arrested|charged|detained)[^.;]{0,30}\\b(?:identified|named)(?: [a-z]+){0,3}? as (?:[\\p{L}0-9-]+-year-old )?${NAME}`,
    'u',
  ),
  new RegExp(
    `${NAME}(?:, \\d{1,3})?,? (?:was|were|has been|had been|is) (?:arrested|charged|detained|taken into custody|accused|indicted|convicted|sentenced)`,
    'u',
  ),
  new RegExp(`(?:arrested|charged|accused|detained) (?:[\\p{L}0-9-]+-year-old )?${NAME}`, 'u'),
];
/** Capitalised at the start of a sentence, and no name; places, offices and days besides. */
const NO_NAME =
  /^(?:The|A|An|He|She|It|They|We|I|His|Her|One|Two|Three|Four|Five|Six|Seven|Nobody|Police|Officers?|Residents?|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|At|In|On|Another|Some|Several|Many|People|No|Everybody|Someone)\b/;

/** Who came to harm and who is held to have done it, by name. */
export function identity(scene: AnswerScene): ClaimAnswer[] {
  const text = scene.doc.text.slice(...scene.span);
  return [...named(scene, text, VICTIM, 'identity'), ...named(scene, text, SUSPECT, 'other:suspect')];
}

function named(scene: AnswerScene, text: string, patterns: readonly RegExp[], slot: string): ClaimAnswer[] {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const name = match?.[1]?.replace(/['’]s$/, '').trim();
    if (!match || name === undefined || NO_NAME.test(name)) continue;
    const start = scene.span[0] + match.index + match[0].indexOf(match[1] ?? '');
    if (isUnreal(scene, start) || /\b(?:ship|vessel|ferry|boat|tanker|train|[Ss]treet|[Hh]otel)\s$/.test(text.slice(0, start - scene.span[0]))) continue;
    return [answer(slot, name, [start, start + name.length], 'answer.identity')];
  }
  return [];
}
