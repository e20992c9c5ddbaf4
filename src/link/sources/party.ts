import type { Claim, Hop } from '../../model/claim.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { SourceKind } from '../../model/source.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { type Body, bodyOf } from './body.ts';
import { takeCountry } from './countries.ts';
import { fold } from './fold.ts';
import { handleAsName, handlesIn } from './handle.ts';
import { introductions } from './introductions.ts';
import { allWords } from './name-words.ts';
import { officesIn } from './offices.ts';
import { type PersonName, personName } from './person.ts';

/** One party of one report: all hops that bear the same name there. */
export interface Party {
  report: string;
  kind: SourceKind;
  /** as the report names it, fullest first met */
  name: string;
  /** every wording in the report, mentions with their appositions included */
  wordings: Set<string>;
  person: PersonName | null;
  body: Body;
  handles: string[];
  offices: Set<string>;
  /** no proper name and no country in it: "police", "a spokesman" */
  generic: boolean;
  /** "a second video": not the one met before */
  another: boolean;
  hops: Hop[];
}

const ORDINAL = /\b(?:second|third|fourth|another|other|new|separate|later)\b/i;
const KINDS = new Set(
  [...cues.organisationNouns, ...cues.anonymousNouns, ...cues.officeNouns, ...cues.documentNouns, ...cues.mediaEvidenceNouns, ...cues.mediaNouns].flatMap(
    (word) => [word, `${word}s`],
  ),
);
const DOCUMENT_KINDS: ReadonlySet<SourceKind> = new Set(['document', 'media']);

/** The parties of one report, in the order in which they are met. */
export function partiesOf({ report, claims }: Extraction): Party[] {
  const parties = new Map<string, Party>();
  let written: ReadonlySet<string> | null = null;
  const inLowerCase = (word: string): boolean => {
    written ??= new Set(report.text.match(/(?<![\p{L}])\p{Ll}[\p{L}'’-]*/gu));
    return written.has(word);
  };
  let lastBody: Hop | null = null;
  for (const claim of claims) {
    for (const hop of claim.chain) {
      if (hop.name === 'unnamed' && hop.span === null) continue;
      if (hop.role === 'speaker' && hop.kind === 'organisation') lastBody = hop;
      const name = expanded(hop, claim, report.text);
      const mention = hop.span ? report.text.slice(hop.span[0], hop.span[1]) : hop.name;
      const key = `${hop.kind === 'person' ? 'person' : hop.kind === 'account' ? 'account' : 'body'} ${fold(name)}`;
      const party = parties.get(key) ?? newParty(report.id, hop.kind, name, inLowerCase);
      parties.set(key, party);
      party.hops.push(hop);
      party.wordings.add(mention);
      if (lastBody && hop.span) for (const wording of ofBody(lastBody, hop.span[0], mention, report.text)) party.wordings.add(wording);
      for (const office of officesIn(mention)) party.offices.add(office);
      for (const handle of handlesIn(`${hop.name} ${mention}`)) if (!party.handles.includes(handle)) party.handles.push(handle);
    }
  }
  for (const party of parties.values()) if (party.kind === 'person') introduce(party, report.text);
  return [...parties.values()];
}

/** "Its leader, Ines Holm," leads the body that spoke last before. */
function ofBody(body: Hop, start: number, mention: string, text: string): string[] {
  const own = /^(?:its|their)\s+(.+)$/is.exec(`${/\b(?:its|their)\s+$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? ''}${mention}`)?.[1];
  const near = body.span !== null && start > body.span[1] && start - body.span[1] < NEAR;
  return own !== undefined && near ? [`${body.name}'s ${own}`] : [];
}
const NEAR = 600;

/** What the report says of a person where nobody is quoted counts as well: "Harbour Master Ines Holm denied it. … she said." */
function introduce(party: Party, text: string): void {
  if (!party.person || party.person.given.length === 0) return;
  for (const wording of introductions(text, party.name)) {
    party.wordings.add(wording);
    for (const office of officesIn(wording)) party.offices.add(office);
  }
}

function newParty(report: string, kind: SourceKind, name: string, inLowerCase: (word: string) => boolean): Party {
  const handle = handlesIn(name)[0];
  const body = bodyOf(kind === 'account' && handle ? handleAsName(handle) : name);
  const shown = kind === 'account' ? bodyOf(name.replace(/\(?@\w+\)?/g, ' ')) : body;
  return {
    report,
    kind,
    name,
    wordings: new Set(),
    person: kind === 'person' ? personName(name) : null,
    body: shown.country !== null && shown.words.size > 0 ? shown : body,
    handles: [],
    offices: new Set(officesIn(name)),
    generic: kind !== 'person' && kind !== 'account' && isGeneric(name, body, inLowerCase),
    another: DOCUMENT_KINDS.has(kind) && ORDINAL.test(name),
    hops: [],
  };
}

/** Nothing in the name tells this party from others of its kind in the world: "police", "a former shift leader". */
function isGeneric(name: string, body: Body, inLowerCase: (word: string) => boolean): boolean {
  if (body.country !== null || body.metonym || body.acronym !== null) return false;
  return !(name.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).some(
    (word, i) => /^\p{Lu}/u.test(word) && (i > 0 || (!inLowerCase(word.toLowerCase()) && !KINDS.has(word.toLowerCase()))),
  );
}

/** "its defence ministry" belongs to the country named last before it: "Romania …, its defence ministry said". */
function expanded(hop: Hop, claim: Claim, text: string): string {
  const own = /^(?:its|their)\s+/i.exec(hop.name);
  if (!own || !hop.span) return hop.name;
  const before = allWords(text.slice(Math.min(claim.context[0], hop.span[0]), hop.span[0]));
  for (let i = before.length; i > 0; i--) {
    for (const phrase of [before.slice(i - 1, i), before.slice(Math.max(0, i - 2), i)]) {
      const { country, rest } = takeCountry(phrase);
      if (country !== null && rest.length === 0) return `${phrase.join(' ')} ${hop.name.slice(own[0].length)}`;
    }
  }
  return hop.name.slice(own[0].length);
}
