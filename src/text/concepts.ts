import type { Tag } from './doc.ts';
import { events } from './lexicon.generated.ts';
import { Phrases, type Word } from './phrases.ts';
import { stem } from './stem.ts';

const CONCEPTS = new Phrases(events.concepts);
const EMPTY = new Set(
  'be is are was were been being am have has had having do does did doing will would can could may might shall should must say said says tell told get got go went gone come came make made also still yet just only even very more most much many some any all both each other another such own same so too then than when where while what which who whom whose how why this that these those there here it its he him his she her hers they them their theirs we us our ours you your yours i me my mine one ones thing things way lot bit kind sort time day night today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week month year hour minute morning afternoon evening mr mrs ms dr really perhaps maybe however though although because since until before after during about around over under again always never now soon later earlier ago first last new old good bad big long'.split(
    ' ',
  ),
);
const CONTENT: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV', 'NUM', 'X']);

/** A word that carries meaning, with the concept by which it compares: a synonym from the lexicon or its stem. */
export interface Concept {
  concept: string;
  /** token range `[first, last)` */
  first: number;
  last: number;
}

/** The concepts of a run of words in text order; function words and bare time words are left out, with tags also what is no content word. */
export function conceptsOf(tokens: readonly (Word & { tag?: Tag })[]): Concept[] {
  const found: Concept[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const known = CONCEPTS.at(tokens, i);
    if (known) {
      found.push({ concept: known.value, first: i, last: known.last });
      i = known.last - 1;
    } else if ((token.tag === undefined || CONTENT.has(token.tag)) && !EMPTY.has(token.lower) && /\p{L}{2}|\d/u.test(token.text)) {
      found.push({ concept: stem(token.text), first: i, last: i + 1 });
    }
  }
  return found;
}

/** The concept of one word. */
export function conceptOf(word: string): string {
  return SINGLE.get(word.toLowerCase()) ?? stem(word);
}

const SINGLE = new Map(Object.entries(events.concepts).flatMap(([concept, forms]) => forms.split('|').map((form) => [form, concept] as const)));
