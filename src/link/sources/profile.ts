import type { SourceKind } from '../../model/source.ts';
import type { Body } from './body.ts';
import { bodyOf } from './body.ts';
import type { Party } from './party.ts';

/** How two sources stand to one another, as far as their names tell. */
export type Relation = 'same' | 'speaks-for' | 'may-be' | 'different';

const VAGUE = new Set(
  'official officials authorities authority source sources government police report reports resident locals people witness someone investigator investigators'.split(
    ' ',
  ),
);
const PRESENTING: ReadonlySet<SourceKind> = new Set(['document', 'media']);

/** What the names of one source tell, over all reports. */
export class Profile {
  readonly kinds: ReadonlySet<SourceKind>;
  readonly person: boolean;
  readonly generic: boolean;
  private readonly bodies: readonly Body[];
  private readonly roleWords: ReadonlySet<string>;

  constructor(parties: readonly Party[]) {
    this.kinds = new Set(parties.map((p) => p.kind));
    this.person = parties.some((p) => p.kind === 'person');
    this.generic = !this.person && parties.every((p) => p.generic || p.kind === 'anonymous' || p.kind === 'document');
    this.bodies = parties.filter((p) => p.kind !== 'person').map((p) => p.body);
    this.roleWords = new Set(
      parties
        .filter((p) => p.kind === 'person')
        .flatMap((p) =>
          [...p.wordings].flatMap((w) => {
            const { words, country } = bodyOf(w);
            return country === null ? [...words] : [...words, country];
          }),
        ),
    );
  }

  /** Whether this source can be heard as the other: a spokesman as the body, a ministry as its government, "officials" as anyone. */
  relation(other: Profile): Relation {
    if (this === other) return 'same';
    if (this.person && other.person) return 'different';
    if (this.speaksFor(other) || other.speaksFor(this) || this.partOf(other) || other.partOf(this)) return 'speaks-for';
    if (this.vague || other.vague) return 'may-be';
    return 'different';
  }

  /** Whether a person holds some office in a body of this kind: a deputy minister in the ministry named just before. */
  mayRepresent(body: Profile): boolean {
    return this.person && !body.person && body.bodies.some(({ words }) => [...words].some((w) => this.roleWords.has(w)));
  }

  private get vague(): boolean {
    return (
      this.generic ||
      this.kinds.has('account') ||
      [...this.kinds].every((kind) => PRESENTING.has(kind)) ||
      this.bodies.some(({ words }) => [...words].some((w) => VAGUE.has(w)))
    );
  }

  private speaksFor(body: Profile): boolean {
    if (!this.person || body.person) return false;
    return body.bodies.some(
      ({ words, country }) =>
        words.size > 0 && [...words].every((w) => this.roleWords.has(w)) && (country === null || words.size > 1 || this.roleWords.has(country)),
    );
  }

  private partOf(government: Profile): boolean {
    return government.bodies.some((g) => g.country !== null && g.words.has('government') && this.bodies.some((b) => b.country === g.country));
  }
}
