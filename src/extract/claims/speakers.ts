import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { described, introduced, namedNext, shortened } from './described.ts';
import { indexBefore, Memory } from './memory.ts';
import { isPronoun, type Party, partyOf } from './party.ts';
import type { Person } from './people.ts';
import { antecedent } from './pronouns.ts';

/** words that name what somebody published; whoever published it speaks through it */
const PUBLISHED = /^(?:posts?|statement|message|tweet|letter|e-mail|email|speech|remarks|announcement|release)$/;
/** the channel that a paper is given out by, as claims name it */
const CHANNEL_OF: Record<string, string> = {
  statement: 'statement',
  release: 'statement',
  announcement: 'statement',
  letter: 'letter',
  email: 'e-mail',
  'e-mail': 'e-mail',
  speech: 'speech',
  post: 'post',
  tweet: 'post',
  message: 'post',
};
const PLATFORM = /^(?:X|Telegram|Facebook|Instagram|TikTok|YouTube|WhatsApp)$/;

/**
 * Resolves the mentions of one report in reading order. Pronouns go to the nearest fitting party before them; last names
 * to the full name; "the prosecutor" to the party that brought the word in or has that office; "its ministry" to its owner's.
 */
export class Cast {
  private readonly memory: Memory;
  private readonly authors = new Map<string, Party>();

  constructor(doc: Doc, publisher: string | null, isPlace: (span: Span) => boolean = () => false) {
    this.memory = new Memory(doc, publisher, isPlace);
  }

  get people(): readonly Person[] {
    return this.memory.people;
  }

  /** Who a mention stands for. `within` is the speaker of the claim it stands in; such mentions are no antecedents for the report's own words, nor are those in an `aside`. */
  resolve(span: Span, within: Party | null = null, aside = false): Party {
    const text = this.memory.doc.text.slice(span[0], span[1]);
    if (isPronoun(text)) {
      const found = this.antecedent(text.toLowerCase(), span, within) ?? { ...partyOf(this.memory.doc, span), name: text, kind: 'anonymous' as const };
      if (!within && !aside && found.kind !== 'anonymous') this.memory.remember({ ...found, span });
      return found;
    }
    const party = partyOf(this.memory.doc, span);
    const author = party.kind === 'document' ? this.authorOf(party, within) : null;
    if (author) return author;
    const known =
      this.memory.fullName(party) ??
      introduced(this.memory, party) ??
      described(this.memory, party) ??
      shortened(this.memory, party) ??
      namedNext(this.memory, party);
    const resolved: Party = known ? { ...known, span, words: [...new Set([...known.words, ...party.words])] } : { ...party, name: this.owned(party, within) };
    if (!within && !aside) this.memory.remember(resolved);
    return resolved;
  }

  /** Somebody spoke in a statement, a post, a letter: "the statement" is theirs from now on. */
  spokeIn(channel: string, party: Party): void {
    this.authors.set(PLATFORM.test(channel) ? 'post' : channel, party);
  }

  /** "Ana Reyes said the fire, which she said began at noon, …": in speech retold, who speaks is "he" or "she" as well. */
  isSame(mention: Span, speaker: Party): boolean {
    const pronoun = this.memory.doc.text.slice(...mention).toLowerCase();
    if (speaker.kind !== 'person' || (pronoun !== 'he' && pronoun !== 'she')) return false;
    const gender = pronoun === 'she' ? 'f' : 'm';
    return (this.memory.genderOf(speaker) ?? gender) === gender;
  }

  /** "The governor's morning post", "its statement on Tuesday", "a second post": whoever published it speaks. */
  private authorOf(party: Party, within: Party | null): Party | null {
    const words = this.memory.doc.text.slice(...party.span).split(/\s+/);
    const noun = words.findIndex((w) => PUBLISHED.test(w.toLowerCase()));
    if (noun < 0) return null;
    const owner = words.findIndex((w) => /['’]s$/.test(w));
    if (owner >= 0 && owner < noun) {
      const end = party.span[0] + words.slice(0, owner + 1).join(' ').length - 2;
      return this.resolve([party.span[0], end], within);
    }
    const first = words[0]?.toLowerCase() ?? '';
    if (/^(?:its|his|her|their)$/.test(first)) return this.antecedent(first, party.span, within);
    if (/^(?:the|that|this)$/.test(first) && noun === words.length - 1) return this.authors.get(CHANNEL_OF[words[noun] ?? ''] ?? '') ?? null;
    const again = first === 'another' || /^(?:second|third|later|further|earlier|new|separate)$/.test(words[1]?.toLowerCase() ?? '');
    return again ? this.memory.recent((p) => p.kind === 'person' || p.kind === 'account' || p.kind === 'organisation' || p.kind === 'office', 3) : null;
  }

  /** The name of a party that is told by its owner: "its defence ministry" → "Romania's defence ministry". */
  private owned(party: Party, within: Party | null): string {
    const owner = party.words[0] ?? '';
    if (party.named && party.kind === 'person') return party.name;
    if (!/^(?:its|their|his|her|my|our)$/.test(owner)) return party.name;
    const found = owner === 'its' ? (this.topic(party.span[0]) ?? this.antecedent('it', party.span, within)) : this.antecedent(owner, party.span, within);
    return found ? `${found.name}'s ${party.name.replace(/^\S+\s+/, '')}` : party.name;
  }

  /** The proper name a sentence opens with: "Romania, a member of …, scrambled jets, its ministry said". */
  private topic(position: number): Pick<Party, 'name'> | null {
    const { sentences, tokens, text } = this.memory.doc;
    const sentence = sentences[Math.max(0, indexBefore(sentences, position + 1) - 1)];
    const first = sentence && tokens[sentence.first];
    if (!sentence || !first || first.tag !== 'PROPN') return null;
    let last = sentence.first;
    while (tokens[last + 1]?.tag === 'PROPN') last++;
    const end = tokens[last]?.end ?? first.end;
    return end < position ? { name: text.slice(first.start, end) } : null;
  }

  private antecedent(pronoun: string, span: Span, within: Party | null): Party | null {
    return antecedent(this.memory, pronoun, span, within, (phrase, speaker) => this.resolve(phrase, speaker));
  }
}
