import type { SourceKind } from '../../model/source.ts';
import { type Body, bodyOf } from './body.ts';
import type { Party } from './party.ts';

/** How two sources stand to one another, as far as their names tell. */
export type Relation = 'same' | 'speaks-for' | 'may-be' | 'different';

const PRESENTING: ReadonlySet<SourceKind> = new Set(['document', 'media']);

/** What the names of one source tell, over all reports. */
export class Profile {
  readonly person: boolean;
  /** an account, an exhibit, somebody unnamed: it may turn out to be anyone */
  private readonly vague: boolean;
  private readonly bodies: readonly Body[];
  /** words of the offices and bodies a person is introduced with */
  private readonly roleWords: ReadonlySet<string>;
  private readonly countries: ReadonlySet<string>;

  constructor(parties: readonly Party[]) {
    this.person = parties.some(({ kind }) => kind === 'person');
    this.vague =
      !this.person &&
      (parties.every(({ kind, generic }) => generic || kind === 'anonymous' || PRESENTING.has(kind)) || parties.some(({ kind }) => kind === 'account'));
    this.bodies = parties.flatMap(({ kind, body }) => (kind === 'person' ? [] : [body]));
    const roles = parties.flatMap(({ kind, name, wordings }) => (kind === 'person' ? [...wordings].map((wording) => bodyOf(wording.replace(name, ' '))) : []));
    this.roleWords = new Set(roles.flatMap(({ words }) => [...words]));
    this.countries = new Set([...this.bodies, ...roles].flatMap(({ country }) => country ?? []));
  }

  /** Whether this source can be heard as the other: a spokesman as the body, a ministry as its government, "officials" as anyone of their country. */
  relation(other: Profile): Relation {
    if (this === other) return 'same';
    if ((this.person && other.person) || this.abroad(other)) return 'different';
    if (this.speaksFor(other) || other.speaksFor(this) || this.partOf(other) || other.partOf(this)) return 'speaks-for';
    return this.vague || other.vague || this.mayRepresent(other) || other.mayRepresent(this) ? 'may-be' : 'different';
  }

  /** Whether a person holds some office in a body of this kind: a deputy minister in the ministry named just before. */
  mayRepresent(body: Profile): boolean {
    return this.person && !body.person && !body.vague && !this.abroad(body) && body.bodies.some(({ words }) => [...words].some((w) => this.roleWords.has(w)));
  }

  private speaksFor(body: Profile): boolean {
    return this.person && !body.person && body.bodies.some(({ words }) => words.size > 0 && [...words].every((w) => this.roleWords.has(w)));
  }

  private partOf(government: Profile): boolean {
    return government.bodies.some((g) => g.country !== null && g.words.has('government') && this.bodies.some(({ country }) => country === g.country));
  }

  private abroad({ countries }: Profile): boolean {
    return this.countries.size > 0 && countries.size > 0 && ![...countries].some((country) => this.countries.has(country));
  }
}
