import type { Claim } from '../../model/claim.ts';
import { conceptOf } from '../../text/concepts.ts';
import { aspects } from '../../text/lexicon.generated.ts';
import { wordsOf } from '../../text/words.ts';
import type { DraftAnswer } from './draft.ts';

/** Characters of a claim shown in a question. */
const LINE = 90;
/** Shorter ones are scraps of a sentence. */
const SCRAP = 18;

const FIXED: Readonly<Record<string, string>> = {
  what: 'What happened?',
  where: 'Where did it happen?',
  when: 'When did it happen?',
  means: 'What was it done with?',
  target: 'What was hit?',
  outcome: 'What became of it?',
  killed: 'How many were killed?',
  injured: 'How many were injured?',
  missing: 'How many are missing?',
  arrested: 'How many were arrested?',
  responsibility: 'Does anybody claim responsibility?',
  'other:attacker': 'Who attacked?',
  'other:everybody safe': 'Was everybody accounted for?',
  'other:fines': 'Who was fined?',
  identity: 'Who came to harm?',
  'other:suspect': 'Who is held to have done it?',
  'other:wound': 'Where on the body was the wound?',
  'other:who fired': 'Who fired?',
  'other:who did it': 'Who did it?',
  'other:calibre': 'What calibre was the weapon?',
  'other:charges': 'Are there charges?',
  'other:vehicle': 'What colour was the vehicle?',
  'other:street': 'On which street did it happen?',
  'other:hold': 'Where on the body was the hold?',
  'other:time of stop': 'Until when did it go on?',
  'other:end': 'When was it over?',
  'other:time of death': 'When did the victim die?',
  'other:hospital': 'Which hospital?',
  'count:time shot': 'How many times was somebody shot?',
  'count:time stabbed': 'How many times was somebody stabbed?',
  'count:duration help': 'How long until help came?',
  'count:duration hold': 'How long did the hold last?',
  'count:duration blackout': 'How long did the blackout last?',
  'count:duration fire': 'How long did it burn?',
  'count:duration attack': 'How long did it last?',
  'count:duration wait in the water': 'How long were people in the water?',
  'count:duration entrapment': 'How long was somebody trapped?',
  'count:speed vehicle': 'How fast was it going?',
  'count:speed wind': 'How strong was the wind?',
};

const DEEDS: Readonly<Record<string, string>> = {
  launched: 'were launched',
  downed: 'were shot down or jammed',
  lost: 'were destroyed or lost',
  damaged: 'were damaged',
  evacuated: 'were evacuated',
  rescued: 'were rescued or survived',
  aboard: 'were on board',
  quarantined: 'are in quarantine',
  infected: 'are infected',
  'laid off': 'lost their jobs',
  suspended: 'were suspended',
  inside: 'were inside',
  protesting: 'took part',
  fired: 'were fired',
  found: 'were found',
  cancelled: 'were cancelled or held up',
  'in hospital': 'are in hospital',
  'in intensive care': 'are in intensive care or a serious condition',
  homeless: 'are homeless',
  'without power': 'are without power',
  failed: 'failed',
  deployed: 'were sent',
  waiting: 'are waiting',
  seized: 'were seized',
  stolen: 'were stolen',
  closed: 'were closed',
  killed: 'were killed',
  injured: 'were injured',
  missing: 'are missing',
  arrested: 'were arrested',
};
const DEED = new RegExp(`^count:(\\S+)(?: (${Object.keys(DEEDS).join('|')}))?(?: over (.+))?$`);
const MEASURES: Readonly<Record<string, string>> = {
  area: 'How large',
  amount: 'How much',
  sum: 'How much money',
  share: 'What share',
  distance: 'How far',
  length: 'How long',
};

/** A question of a fixed slot in plain English; `claims` show how the thing is called. */
export function slotQuestion(slot: string, claims: readonly Claim[]): string {
  const fixed = FIXED[slot] ?? aspects.aspectQuestions[slot.replace(/^other:/, '')];
  if (fixed !== undefined) return fixed;
  const moment = /^other:time of (.+)$/.exec(slot);
  if (moment?.[1]) return `When was the ${moment[1]}?`;
  const age = /^other:age of (.+)$/.exec(slot);
  if (age?.[1]) {
    const who = printedAs(age[1], claims);
    return `How old is ${/^\p{Lu}/u.test(who) ? '' : 'the '}${who}?`;
  }
  const measure = /^count:(area|amount|sum|share|distance|length) (.+)$/.exec(slot);
  if (measure?.[1] && measure[2]) return `${MEASURES[measure[1]]}: ${printedAs(measure[2], claims).toLowerCase()}?`;
  const count = DEED.exec(slot);
  if (!count?.[1]) return `${capital(slot.replace(/^(?:count|other):/, ''))}?`;
  const over = count[3] === undefined ? '' : ` over the ${printedAs(count[3], claims)}`;
  return `How many ${counted(count[1], claims)} ${DEEDS[count[2] ?? ''] ?? 'were there'}${over}?`;
}

/** The plural of what is counted, as the claims call it. */
function counted(concept: string, claims: readonly Claim[]): string {
  if (concept === 'person') return 'people';
  if (concept === 'child') return 'children';
  const noun = claims.flatMap((c) => c.quantities).find(({ of }) => of !== null && conceptOf(of) === concept)?.of ?? printedAs(concept, claims).toLowerCase();
  if (/(?:s|x|ch|sh)$/.test(noun)) return noun.endsWith('s') ? noun : `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.endsWith('man') ? `${noun.slice(0, -3)}men` : `${noun}s`;
}

/** A concept as the claims print it. */
function printedAs(concept: string, claims: readonly Claim[]): string {
  for (const { text } of claims) for (const { text: word } of wordsOf(text)) if (conceptOf(word) === concept) return word;
  return concept;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A question found in the claims themselves: a short one of them, put in doubt; `concept`: what they share. */
export function topicQuestion(answers: readonly DraftAnswer[], concept?: string): string {
  const yes = answers.find(({ value }) => value === 'yes') ?? answers[0];
  const said = saidOf(yes?.claims ?? [], concept);
  return answers.length === 1 && ASKS.test(said) ? `What is asked: “${said}”?` : `Is it so: “${said}”?`;
}

/** An indirect question. */
const ASKS = /^(?:if|whether|where|when|which|who|whose|why|how|what)\s/;

/** Whether a thing is on one side of a respect: working, open, safe. */
export function stateQuestion(claims: readonly Claim[], concept: string, respect: string): string {
  const thing = printedAs(concept, claims).toLowerCase();
  return respect === 'light'
    ? `What did the light show: the ${thing}?`
    : `${/[^aiu]s$/.test(thing) ? 'Were' : 'Was'} the ${thing} ${RESPECTS[respect] ?? respect}?`;
}

const RESPECTS: Readonly<Record<string, string>> = { harmed: 'hurt', 'for war': 'for military use', on: 'switched on' };

/** What claims say, at most a line long: short, but clear when it stands alone. */
export function saidOf(claims: readonly Claim[], concept?: string): string {
  const [best] = claims
    .map((c) =>
      c.text
        .replace(/^that\s/, '')
        .replace(/[\s,.]+$/, '')
        .replace(/\s+/g, ' '),
    )
    .map((text) => ({ text, cost: text.length + unclearness(text, concept) }))
    .sort((one, other) => one.cost - other.cost);
  const text = best?.text ?? '';
  if (text.length <= LINE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LINE))} …`;
}

/** What a content that is a scrap, shows nothing of what is shared, is a part of a sentence or points back costs, in characters. */
function unclearness(text: string, concept: string | undefined): number {
  const shows = concept === undefined || wordsOf(text.slice(0, LINE)).some((word) => conceptOf(word.text) === concept);
  return (text.length < SCRAP ? 200 : 0) + (shows ? 0 : 60) + (PART.test(text) ? 40 : 0) + (POINTS_BACK.test(text) ? 25 : 0);
}

const PART = /^(?:of|to|for|with|by|from|as|than|and|but|or|only|trying|approaching|about)\s/i;
const POINTS_BACK = /^(?:it|its|he|she|they|his|her|their|him|this|that|these|those|there|i|we|you|my|our|your)\b/i;
