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
  /** also of the past: it bears on the event even so */
  always?: true;
}

const PARTS = events.bodyParts.join('|');

/** Details that are told in a few set ways. */
const DETAILS: readonly Detail[] = [
  {
    slot: 'other:wound',
    pattern: new RegExp(
      `\\b(?:in|to|through) (?:the|his|her|their) (?:(?:upper|lower|left|right|front|back) )?(?:(?:side|back|part) of (?:the|his|her|their) )?(?:(?:upper|lower|left|right) )?(${PARTS})\\b`,
    ),
    value: '$1',
    rule: 'answer.wound',
  },
  { slot: 'other:wound', pattern: new RegExp(`\\b(${PARTS}) (?:wound|wounds|injury|injuries|trauma)\\b`), value: '$1', rule: 'answer.wound' },
  {
    slot: 'other:who fired',
    pattern: /\b(?:self-inflicted|(?:shot|shoots|shooting|killed|stabbed) (?:himself|herself|themselves))\b/,
    value: 'the victim',
    rule: 'answer.self-inflicted',
  },
  { slot: 'other:calibre', pattern: /(?<![\w.])(\.?\d{1,2}(?:mm)?)[- ](?:cal(?:iber|ibre)|mm)\b/, value: '$1', rule: 'answer.calibre' },
  {
    slot: 'other:duty',
    pattern:
      /\b(?<!\b(?:shots?|rounds?|bullets?|missiles?|rockets?|guns?|weapons?|pistols?|rifles?|shells?|it) )(?:was|were|has been|have been|had been) fired\b(?! (?:at|on|upon|into|towards?|in the (?:air|direction)|from (?:a|an|the|inside|outside|within)\b))/,
    value: 'dismissed',
    rule: 'answer.fired',
  },
  {
    slot: 'other:manner of death',
    pattern: /^(?:that )?(?:a|the|any|what the) (?:cause|manner) of (?:the |his |her )?death$/,
    value: 'not known',
    rule: 'answer.cause-open',
  },
  { slot: 'other:fines', pattern: /\b(?:been |were |was )?(fined)\b/, value: '$1', rule: 'answer.fines', always: true },
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
  return DETAILS.flatMap(({ slot, pattern, value, rule, always }) => {
    const match = pattern.exec(scene.lower);
    if (!match || seen.has(slot)) return [];
    const start = scene.span[0] + match.index;
    if (isUnreal(scene, start) || (!always && isElsewhen(scene, start))) return [];
    seen.add(slot);
    return [answer(slot, value.replace('$1', match[1] ?? ''), [start, start + match[0].length], rule)];
  });
}

const HOSPITAL = /\b((?:[A-Z][\p{L}.'’-]{0,30} ){1,6}(?:Hospital|Medical Center|Medical Centre|Clinic|Infirmary))\b/u;

const CARE = /hospital|medical cent|clinic|infirmary/;

/** The hospital somebody was taken to, by name. */
export function hospital(scene: AnswerScene): ClaimAnswer[] {
  if (!CARE.test(scene.lower)) return [];
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
