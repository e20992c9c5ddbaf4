/** What phrases are matched on: a word as printed and in lower case. */
export interface Word {
  text: string;
  lower: string;
}

/** A phrase of a lexicon found in a run of tokens `[first, last)`, with the canonical word it stands for. */
export interface PhraseHit {
  first: number;
  last: number;
  value: string;
}

/** A lexicon of words and phrases, indexed by first word. */
export class Phrases {
  readonly #byFirst = new Map<string, { words: readonly string[]; value: string }[]>();

  /** `table` gives canonical words and their forms, `|` between forms; a list stands for itself. */
  constructor(table: Readonly<Record<string, string>> | readonly string[]) {
    const entries: readonly (readonly [string, string])[] = Array.isArray(table) ? table.map((form) => [form, form] as const) : Object.entries(table);
    for (const [value, forms] of entries) {
      for (const form of forms.split('|')) {
        const words = form.trim().split(/\s+|(?<=\p{L})-(?=\p{L})/u);
        const first = words[0] ?? '';
        const known = this.#byFirst.get(first) ?? [];
        known.push({ words, value });
        this.#byFirst.set(first, known);
      }
    }
    for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that starts at token `at`, or null. Hyphens between words do not matter. */
  at(tokens: readonly Word[], at: number): PhraseHit | null {
    const first = tokens[at];
    if (!first) return null;
    for (const { words, value } of this.#byFirst.get(first.lower) ?? []) {
      let index = at + 1;
      let matched = 1;
      while (matched < words.length) {
        if (tokens[index]?.text === '-') index++;
        if (tokens[index]?.lower !== words[matched]) break;
        index++;
        matched++;
      }
      if (matched === words.length) return { first: at, last: index, value };
    }
    return null;
  }

  /** All phrases in text order, longest first, not overlapping. */
  all(tokens: readonly Word[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const hit = this.at(tokens, i);
      if (!hit) continue;
      hits.push(hit);
      i = hit.last - 1;
    }
    return hits;
  }
}
