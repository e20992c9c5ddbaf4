import { cues } from '../../text/lexicon.generated.ts';
import { type Body, bodyOf } from './body.ts';
import { nameWords } from './name-words.ts';
import type { Party } from './party.ts';

/** How two sources stand to one another, as far as their names tell. */
export type Relation = 'same' | 'speaks-for' | 'may-be' | 'different';

/** Words for speakers who may be anyone a report knows by name elsewhere. */
const ANYONE = new Set(
  'official officials source sources authority authorities insider insiders spokesman spokeswoman spokesperson statement post message release letter report reports someone people'.split(
    ' ',
  ),
);

const OFFICES = new Set([...cues.officeNouns, ...cues.anonymousNouns, 'adviser', 'advisor', 'aide']);

/** One who heads a body or speaks for it, in small letters and with nothing that says which. */
const LEADS =
  /^(?:(?:the|its|their|a|and)\s+)?(?:president|chair(?:man|woman|person)?|director|spokes(?:man|woman|person)|head|leader|secretary|chief executive|chief),?$/;

/** What the names of one source tell, over all reports. */
export class Profile {
  readonly person: boolean;
  /** nobody's name: a man, a resident, a reporter */
  private readonly unnamed: boolean;
  /** "officials", "a statement": it may be anyone's */
  private readonly anyone: boolean;
  private readonly account: boolean;
  /** a voice on a tape: whose is said elsewhere */
  private readonly recording: boolean;
  private readonly bodies: readonly Body[];
  /** initials it goes by, in small letters */
  private readonly acronyms: ReadonlySet<string>;
  /** a person introduced by nothing but "president" or "spokesman": of what has just been told of */
  private readonly bareOffice: boolean;
  /** words of the offices and bodies a person is introduced with */
  private readonly roleWords: ReadonlySet<string>;
  private readonly countries: ReadonlySet<string>;
  /** words of its names as they are printed */
  private readonly named: ReadonlySet<string>;
  /** words of what this is that may be shared with another */
  private readonly words: ReadonlySet<string>;

  constructor(parties: readonly Party[]) {
    this.person = parties.some(({ kind }) => kind === 'person');
    this.unnamed = !this.person && parties.every(({ kind }) => kind === 'anonymous');
    this.anyone =
      !this.person &&
      parties.every(({ kind, generic, name }) => (generic || kind === 'anonymous' || kind === 'document') && nameWords(name).some((w) => ANYONE.has(w)));
    this.recording = parties.every(({ kind }) => kind === 'media');
    this.account = parties.some(({ kind }) => kind === 'account');
    this.bodies = parties.flatMap(({ kind, body }) => (kind === 'person' ? [] : [body]));
    this.acronyms = new Set(this.bodies.flatMap(({ acronym }) => acronym?.toLowerCase() ?? []));
    this.bareOffice = parties.some(
      ({ person, wordings, name }) => person !== null && [...wordings].some((wording) => LEADS.test(wording.replace(name, '').trim())),
    );
    const roles = parties.flatMap(({ kind, name, wordings }) => (kind === 'person' ? [...wordings].map((wording) => bodyOf(wording.replace(name, ' '))) : []));
    this.roleWords = new Set(roles.flatMap(({ words }) => [...words]));
    this.countries = new Set([...this.bodies, ...roles].flatMap(({ country }) => country ?? []));
    this.named = new Set(parties.flatMap(({ name }) => nameWords(name)));
    this.words = this.person ? this.roleWords : new Set(this.bodies.flatMap((body) => [...body.words]));
  }

  /** Whether this source can be heard as the other: a spokesman as the body, a ministry as its government, "officials" as anyone of their country. */
  relation(other: Profile | undefined): Relation {
    if (other === undefined) return 'may-be';
    if (this === other) return 'same';
    if ((this.person && other.person) || this.abroad(other)) return 'different';
    if (this.speaksFor(other) || other.speaksFor(this) || this.partOf(other) || other.partOf(this)) return 'speaks-for';
    const common = this.commonWords(other);
    if (common > 1) return 'speaks-for';
    const open =
      this.anyone ||
      other.anyone ||
      this.recording ||
      other.recording ||
      this.unnamed ||
      other.unnamed ||
      (this.account && !other.person) ||
      (other.account && !this.person);
    return open || common > 0 ? 'may-be' : 'different';
  }

  /** Whether this is a person who may speak for a body named just before: a fire captain for the fire service, a deputy minister for whatever ministry it was. */
  represents(body: Profile): boolean {
    return this.belongsTo(body) || (this.bareOffice && this.mayBeOf(body));
  }

  /** Whether a person's role is told to be of that body: "association president" of the pilots' association. */
  belongsTo(body: Profile): boolean {
    if (!this.mayBeOf(body)) return false;
    const own = [...this.roleWords].filter((word) => !OFFICES.has(word));
    return this.speaksFor(body) || (own.length > 0 && own.every((word) => body.words.has(word) || body.acronyms.has(word) || body.named.has(word)));
  }

  private mayBeOf(body: Profile): boolean {
    return this.person && !body.person && !body.unnamed && !body.recording && !this.abroad(body);
  }

  /** Words of what they are that both share: "the police", "City Police"; a person brings in those of the office held. That both are heads or advisers of something tells nothing. */
  private commonWords(other: Profile): number {
    let shared = 0;
    for (const word of other.words) if (this.words.has(word) && !OFFICES.has(word) && !word.includes('-')) shared++;
    return shared;
  }

  private speaksFor(body: Profile): boolean {
    if (!this.person || body.person) return false;
    return (
      [...body.acronyms].some((w) => this.roleWords.has(w)) ||
      body.bodies.some(({ words }) => {
        // the mayor's office is headed by the mayor
        const own = words.size > 1 ? [...words].filter((w) => w !== 'office') : [...words];
        return own.length > 0 && own.every((w) => this.roleWords.has(w));
      })
    );
  }

  private partOf(government: Profile): boolean {
    return government.bodies.some((g) => g.country !== null && g.words.has('government') && this.bodies.some(({ country }) => country === g.country));
  }

  private abroad({ countries }: Profile): boolean {
    return this.countries.size > 0 && countries.size > 0 && ![...countries].some((country) => this.countries.has(country));
  }
}
