import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

interface Detail {
  slot: string;
  pattern: RegExp;
  /** the value; `$1` is the first group */
  value: string;
  rule: string;
}

const PARTS = events.bodyParts.join('|');

/** Details that are told in a few set ways. */
const DETAILS: readonly Detail[] = [
  {
    slot: 'other:wound',
    pattern: new RegExp(`\\b(?:in|to|through) (?:the|his|her|their) (?:upper |lower |left |right |back of (?:the|his|her) )?(${PARTS})\\b`),
    value: '$1',
    rule: 'answer.wound',
  },
  { slot: 'other:wound', pattern: new RegExp(`\\b(${PARTS}) (?:wound|wounds|injury|injuries|trauma)\\b`), value: '$1', rule: 'answer.wound' },
  { slot: 'other:accident', pattern: /\b(?:accidental(?:ly)?|by accident|unintentional(?:ly)?)\b/, value: 'accident', rule: 'answer.accident' },
  { slot: 'other:accident', pattern: /\b(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose|premeditated)\b/, value: 'on purpose', rule: 'answer.accident' },
  {
    slot: 'other:who fired',
    pattern: /\b(?:self-inflicted|(?:shot|shoots|shooting|killed|stabbed) (?:himself|herself|themselves))\b/,
    value: 'the victim',
    rule: 'answer.self-inflicted',
  },
  { slot: 'other:calibre', pattern: /(?<![\w.])(\.?\d{1,2}(?:mm)?)[- ](?:cal(?:iber|ibre)|mm)\b/, value: '$1', rule: 'answer.calibre' },
  {
    slot: 'other:motive',
    pattern: /\b(payback|revenge|retaliation|retaliatory|in response to|reprisal|vengeance|ransom|jealousy)\b/,
    value: '$1',
    rule: 'answer.motive',
  },
  {
    slot: 'other:charges',
    pattern: /\b((?:criminal |murder |manslaughter |felony )charges?|charged with [a-z -]{3,30}|culpable homicide|manslaughter)\b/,
    value: '$1',
    rule: 'answer.charges',
  },
];

/** Set phrases with one value each: where the wound is, accident or purpose, calibre, motive, charges. */
export function details(scene: AnswerScene): ClaimAnswer[] {
  const seen = new Set<string>();
  return DETAILS.flatMap(({ slot, pattern, value, rule }) => {
    const match = pattern.exec(scene.lower);
    if (!match || seen.has(slot)) return [];
    const start = scene.span[0] + match.index;
    if (isUnreal(scene, start) || isElsewhen(scene, start)) return [];
    seen.add(slot);
    return [answer(slot, value.replace('$1', match[1] ?? ''), [start, start + match[0].length], rule)];
  });
}

/** How old somebody is, by what the person is called: several people of one report have several ages. */
export function age(scene: AnswerScene): ClaimAnswer[] {
  const decade = /\bin (?:his|her|their) ((?:early |mid-?|late )?\d0s)\b/.exec(scene.lower);
  if (decade?.[1]) {
    const start = scene.span[0] + decade.index;
    const who = events.somebody.findLast((word) => new RegExp(`\\b${word}\\b`).test(scene.lower.slice(0, decade.index)) && word.length > 3) ?? 'person';
    return [answer(`other:age of ${who}`, decade[1], [start, start + decade[0].length], 'answer.age')];
  }
  return scene.quantities.flatMap((quantity) => {
    if (quantity.of !== 'age') return [];
    const around = scene.lower.slice(quantity.span[1] - scene.span[0], quantity.span[1] - scene.span[0] + 40);
    const who = events.somebody.find((word) => new RegExp(`^[- ](?:[a-z]+ )?${word}\\b`).test(around)) ?? 'person';
    return [answer(`other:age of ${who}`, String(quantity.value), quantity.span, 'answer.age')];
  });
}

const HOSPITAL = /\b((?:[A-Z][\p{L}.'’-]+ )+(?:Hospital|Medical Center|Medical Centre|Clinic|Infirmary))\b/u;

/** The hospital somebody was taken to, by name. */
export function hospital(scene: AnswerScene): ClaimAnswer[] {
  const text = scene.doc.text.slice(...scene.span);
  const match = HOSPITAL.exec(text);
  if (!match?.[1]) return [];
  const name = match[1]
    .replace(/['’]s?\b/g, '')
    .split(' ')
    .slice(-3)
    .join(' ')
    .toLowerCase();
  const start = scene.span[0] + match.index;
  return [answer('other:hospital', name, [start, start + match[1].length], 'answer.hospital')];
}
