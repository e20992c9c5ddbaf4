import type { Doc, Token } from '../../text/doc.ts';
import { places as words } from '../../text/lexicon.generated.ts';
import { type Candidate, capitalised } from './candidates.ts';

/** What a candidate's surroundings say it is. */
type Kind = 'place' | 'county' | 'organisation' | 'demonym' | 'address' | 'person' | 'word';

export interface Judged extends Candidate {
  kind: Kind;
  /** true when a preposition or a containing place speaks for a place */
  firm: boolean;
  rule: string;
}

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
const NEVER = set(words.never);
const SURNAMES = set(words.surnames);
const TITLES = set(words.personTitles);
const FIRST = set(words.firstNames);
const ORGANISATION = set(words.organisationTails);
const STREET = set(words.streetTails);
const REGION = set(words.regionTails);

const PREPOSITIONS = set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'around',
  'outside',
  'across',
  'throughout',
  'inside',
  'over',
  'toward',
  'towards',
  'between',
  'into',
  'via',
  'off',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'within',
  'through',
  'leaving',
  'reach',
  'reached',
  'visit',
  'visited',
  'downtown',
  'city',
  'town',
  'village',
  'port',
  'capital',
  'neighboring',
  'neighbouring',
  'nearby',
  'against',
  'including',
]);
const DIRECTIONS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Northeast|Northwest|Southeast|Southwest|Greater|Upper|Lower|Downtown|Inner|Outer|Old|Mid|Northeastern|Northwestern|Southeastern|Southwestern)$/;
/** Adjectives of nations and parties before a town's name: "Norwegian Bergen". */
const DEMONYM_LIKE = /(?:an|ish|ese|ch|sh)$/;
/** Bodies named after the town they serve. */
const PUBLIC_BODY = /^(?:Police|City|Council|Court|Courthouse|Fire|Sheriff|Mayor|Municipal|School|Schools|Airport|District|Regional)$/;
/** Words whose "of" names a settlement: "the port city of Milbury". */
const SETTLEMENTS = set(['city', 'town', 'village', 'port', 'capital', 'suburb', 'hamlet', 'borough', 'municipality', 'resort']);
/** Streets that share their word: "the corner of Elder and Milbury streets". */
const STREETS = /^(?:[Ss]treets|[Aa]venues|[Rr]oads|[Bb]oulevards)$/;
/** Particles inside personal names: "Ruben van den Berg". */
const PARTICLE = /^(?:van|von|den|der|de|ter|ten|bin|ibn|di|du|da|dos|la|le)$/;
const SPEAKING_TITLES =
  /^(?:Mayor|Governor|Gov\.?|President|Prime|Minister|Police|Senator|Sen\.?|Rep\.?|Chief|Judge|Attorney|Premier|Chancellor|King|Queen|Prince|Bishop|Archbishop|Ambassador|Foreign|Defense|Defence|Interior|Health|Deputy|Secretary|Sheriff|Coroner|Fire|City|State|County|Democrat|Republican|Democratic|General|Officials?|Residents?)$/;

/** Judges every candidate of a document by the words beside it. */
export function judge(doc: Doc, candidates: readonly Candidate[]): Judged[] {
  const common = lowerCaseWords(doc);
  const judged = candidates.map((candidate) => judgeOne(doc, candidate, common));
  const named = (kind: Kind): ReadonlySet<string> => new Set(judged.filter((item) => item.kind === kind).map((item) => item.name));
  const surnames = named('person');
  const streets = named('address');
  const places = new Set(judged.filter((item) => item.kind === 'place').map((item) => item.name));
  const withRule = (rule: string): ReadonlySet<string> => new Set(judged.filter((item) => item.rule === rule).map((item) => item.name));
  const settlements = withRule('place.settlement');
  const vessels = withRule('place.vessel');
  return judged.map((item): Judged => {
    // what is once called a town is no person
    if (settlements.has(item.name)) return item;
    if (item.kind === 'place' && !item.firm && vessels.has(item.name)) return { ...item, kind: 'word', rule: 'place.vessel' };
    // a surname stays a surname when it stands alone later, a street a street
    if (item.kind === 'place' && surnames.has(item.name) && (!item.firm || (item.within.length === 0 && !known(item) && !doc.text.includes(`in ${item.name}`))))
      return { ...item, kind: 'person', rule: 'place.surname-again' };
    if (item.kind === 'place' && item.within.length === 0 && streets.has(item.name) && !known(item))
      return { ...item, kind: 'address', rule: 'place.street-again' };
    // an institution is called after many things: only sizeable towns, or those named by themselves as well
    if (item.kind === 'organisation' && !places.has(item.name) && !sizeable(item) && !PUBLIC_BODY.test(doc.tokens[item.last]?.text ?? ''))
      return { ...item, kind: 'word', rule: 'place.small-in-organisation' };
    return item;
  });
}

function lowerCaseWords(doc: Doc): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of doc.tokens) if (token.text === token.lower) found.add(token.lower);
  return found;
}

function judgeOne(doc: Doc, candidate: Candidate, common: ReadonlySet<string>): Judged {
  const sentence = doc.sentences[candidate.sentence];
  const inSentence = (i: number): Token | undefined => (sentence && i >= sentence.first && i < sentence.last ? doc.tokens[i] : undefined);
  const before = inSentence(candidate.first - 1);
  const after = inSentence(candidate.last);
  const afterNext = inSentence(candidate.last + 1);
  const single = candidate.last - candidate.first === 1;
  const firstToken = doc.tokens[candidate.first];
  const contained = candidate.within.length > 0;
  // "according to Lambert" names who says it
  const according = before?.lower === 'to' && inSentence(candidate.first - 2)?.lower === 'according' && !sizeable(candidate);
  const preposition = before !== undefined && PREPOSITIONS.has(before.lower) && !DIRECTIONS.test(before.text) && !according;
  const settlement = before?.lower === 'of' && SETTLEMENTS.has(inSentence(candidate.first - 2)?.lower ?? '');
  const firm = contained || preposition || settlement;
  const as = (kind: Kind, rule: string): Judged => ({ ...candidate, kind, firm, rule });
  const adjacent = (token: Token | undefined): token is Token => token !== undefined && !/\S/.test(doc.text.slice(candidate.end, token.start));

  if (
    candidate.entries.every((e) => e.feature === 'DEMONYM') ||
    (!contained &&
      !PREPOSITIONS.has(before?.lower ?? '') &&
      candidate.entries.some((e) => e.feature === 'DEMONYM') &&
      small({ ...candidate, entries: candidate.entries.filter((e) => e.feature !== 'DEMONYM') }))
  )
    return as('demonym', 'place.demonym');
  if (before && DIRECTIONS.test(before.text) && candidate.entries.some((e) => e.feature === 'STM')) return as('word', 'place.direction-river');
  if (adjacent(after) && /^(?:County|Parish)$/.test(after.text) && !(known(candidate) && candidate.entries[0]?.feature.startsWith('PCL')))
    return { ...as('county', 'place.county'), end: after.end, last: candidate.last + 1 };
  if (NEVER.has(candidate.name) && !contained) return as('word', 'place.never');
  // "the 5th Fleet" is a body, wherever a village is called so
  if (
    single &&
    before &&
    ORGANISATION.has(candidate.name) &&
    /^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/.test(before.text)
  )
    return as('organisation', 'place.numbered-body');
  if (
    single &&
    firstToken &&
    !isAcronymLike(candidate.name) &&
    candidate.name === candidate.name.toUpperCase() &&
    candidate.name.length < 5 &&
    !startsBlock(doc, candidate)
  )
    return as('word', 'place.acronym');
  if (
    single &&
    firstToken &&
    ['VERB', 'AUX', 'ADP', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'INTJ', 'ADV', 'NUM'].includes(firstToken.tag) &&
    !firm &&
    !known(candidate)
  )
    return as('word', 'place.tag');
  if (single && common.has(candidate.name.toLowerCase()) && !contained && !preposition && !known(candidate)) return as('word', 'place.sentence-initial');
  if (/[@#]$/.test(doc.text.slice(0, candidate.start).slice(-1)) && doc.text[candidate.start - 1] === '@') return as('word', 'place.handle');

  // what follows
  if (adjacent(after) && capitalised(after)) {
    const tail = after.text;
    // waters take their names from towns and saints anywhere: "the Saint Anne Strait" says nothing of a town
    if (/^(?:Strait|Straits|Sea|Gulf|Channel|Sound)$/.test(tail) && before?.lower === 'the') return as('word', 'place.water');
    if (STREET.has(tail) && !REGION.has(tail) && tail !== 'Square' && tail !== 'Gate' && tail !== 'Bridge' && tail !== 'Plaza')
      return as('address', 'place.street');
    if (ORGANISATION.has(tail) || (capitalised(afterNext) && ORGANISATION.has(afterNext?.text ?? '') && !SPEAKING_TITLES.test(tail)))
      return as('organisation', 'place.in-organisation');
  }
  if (/\d\s$/.test(doc.text.slice(Math.max(0, candidate.start - 3), candidate.start)) && adjacent(after) && capitalised(after) && STREET.has(after.text))
    return as('address', 'place.street');

  if (STREETS.test(after?.text ?? '') && before?.lower === 'and' && !known(candidate)) return as('address', 'place.street');
  // "Lower East Side" is not the East Side of somewhere else
  if (
    before &&
    /^(?:lower|upper|near|far)$/i.test(before.text) &&
    capitalised(before) &&
    candidate.entries.every((e) => /^PPLX?$/.test(e.feature) && e.population < 60_000)
  )
    return as('word', 'place.part-of-name');
  // "the Milbury was hit": towns take no article, ships do
  if (
    single &&
    before?.lower === 'the' &&
    !known(candidate) &&
    candidate.entries.every((e) => e.feature.startsWith('PPL') && e.feature !== 'PPLX') &&
    !namesMore(after)
  )
    return as('word', 'place.vessel');

  // a person's name
  if (before && !/\S/.test(doc.text.slice(before.end, candidate.start))) {
    if (TITLES.has(before.text) && !/^(?:Mayor|King|Queen|Prince|General|Saint|Chief|Major|Director|Chairman|President|Minister)$/.test(before.text) && single)
      return as('person', 'place.title');
    if (TITLES.has(before.text) && single && !known(candidate)) return as('person', 'place.title');
    if (PARTICLE.test(before.text) && single && capitalised(inSentence(candidate.first - (/^(?:den|der|la|los)$/.test(before.text) ? 3 : 2))))
      return as('person', 'place.particle');
    if (FIRST.has(before.text) && !preposition) return as('person', 'place.first-name');
    if (/^\p{Lu}\.$/u.test(before.text) && single) return as('person', 'place.initial');
    if (
      capitalised(before) &&
      !preposition &&
      (before.tag === 'PROPN' || candidate.first - 1 !== sentence?.first) &&
      !DIRECTIONS.test(before.text) &&
      !/^(?:Mr|The|Downtown|Greater)$/.test(before.text) &&
      !common.has(before.lower) &&
      !SPEAKING_TITLES.test(before.text) &&
      !DEMONYM_LIKE.test(before.text) &&
      !/[.,]$/.test(before.text) &&
      single &&
      !known(candidate)
    )
      return as('person', 'place.name-before');
  }
  if (
    adjacent(after) &&
    capitalised(after) &&
    single &&
    (after.tag === 'PROPN' || !common.has(after.lower)) &&
    !SPEAKING_TITLES.test(after.text) &&
    !REGION.has(after.text) &&
    !known(candidate)
  )
    return as(FIRST.has(candidate.name) || SURNAMES.has(candidate.name) || !firm ? 'person' : 'organisation', 'place.name-after');
  if (
    single &&
    FIRST.has(candidate.name) &&
    !firm &&
    adjacent(after) &&
    capitalised(after) &&
    !SPEAKING_TITLES.test(after.text) &&
    !REGION.has(after.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(after.text)
  )
    return as('person', 'place.first-name-alone');
  if (single && FIRST.has(candidate.name) && !firm && !sizeable(candidate)) return as('person', 'place.first-name-alone');
  if (single && SURNAMES.has(candidate.name) && !firm && !sizeable(candidate)) return as('person', 'place.surname-alone');
  if (
    single &&
    !firm &&
    small(candidate) &&
    (according ||
      SPEAKS.has(after?.lower ?? '') ||
      (adjacent(after) && /^['’]s$/.test(after.text)) ||
      POSSESSIVE.test(doc.text.slice(candidate.end, candidate.end + 3)))
  )
    return as('person', 'place.speaks');
  // strains of a virus: "A/Milbury/7/2009"
  if (/[A-Z]\/$/.test(doc.text.slice(Math.max(0, candidate.start - 2), candidate.start)) && /^\/\d/.test(doc.text.slice(candidate.end, candidate.end + 2)))
    return as('word', 'place.strain');
  if (settlement) return as('place', 'place.settlement');
  return as('place', firm ? 'place.firm' : 'place.name');
}

/** Whether a word goes on with the name before it: "the Milbury plant", "the Milbury-based firm". */
const namesMore = (after: Token | undefined): boolean =>
  after !== undefined && (capitalised(after) || !/^(?:VERB|AUX|ADP|CCONJ|SCONJ|PUNCT)$/.test(after.tag) || /^[-–’']/.test(after.text));

const POSSESSIVE = /^['’]s\s/;
const SPEAKS = set(['said', 'says', 'told', 'added', 'explained', 'claimed', 'noted', 'testified', 'wrote', 'recalled', 'insisted', 'pleaded']);

/** Towns of less than sixty thousand. */
const small = (candidate: Candidate): boolean => candidate.entries.every((e) => e.feature.startsWith('PPL') && e.population < 60_000);

/** Countries, large regions and cities of a million are seldom people. */
const known = (candidate: Candidate): boolean => candidate.entries.some((e) => /^(?:PCL|ADM1|CONT|SEA|OCN|PPLC)/.test(e.feature) || e.population > 1_000_000);

const sizeable = (candidate: Candidate): boolean => candidate.entries.some((e) => /^(?:PCL|ADM1)/.test(e.feature) || e.population > 150_000);

const isAcronymLike = (name: string): boolean => /^(?:US|UK|UAE|USA|NYC|DRC|NSW|DC|USSR|EU|DPRK|PRC|[A-Z]\.[A-Z]\.?(?:[A-Z]\.?)?)$/.test(name);

const startsBlock = (doc: Doc, candidate: Candidate): boolean =>
  doc.blocks.some((block) => candidate.start - block.span[0] < 3 && candidate.start >= block.span[0]);
