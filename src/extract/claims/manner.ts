import type { Claim, ClaimKind, Form, Polarity } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { isNameLike } from './content.ts';
import { cueOf, isRefusal, isUnknowing } from './cues.ts';

export type Manner = Pick<Claim, 'kind' | 'form' | 'polarity'>;

const NEGATION = /(?:^|\s)(?:not|never|no)(?:\s|$)|n['’]t(?:\s|$)|cannot/i;
const WH = /^(?:whether|if|why|how|what|who|where|when|which)\s/i;
const WANTING = new Set(cues.wanting);

/**
 * How a content is given, from the words of its cue. Cues without a verb or noun of speech ("is confident", "railed against")
 * tell of an attitude, unless what they give is a quotation.
 */
export function mannerOf(text: string, cue: readonly Span[], content: readonly Span[]): Manner {
  const words = cue.flatMap(
    ([s, e]) =>
      text
        .slice(s, e)
        .toLowerCase()
        .match(/[\p{L}\p{N}’'-]+/gu) ?? [],
  );
  const verb = words.findLast((word) => cueOf(word) !== null) ?? null;
  const known = verb === null ? null : cueOf(verb);
  const form = formOfSpans(text, content);
  const kind = known?.kind ?? (form === 'direct' || isSpeech(words) ? 'said' : words.some((w) => WANTING.has(w)) ? 'wants' : 'thinks');
  return { kind, form, polarity: polarityOf(text, words, kind, content) };
}

function isSpeech(words: readonly string[]): boolean {
  return words.includes('according') || words.length === 0 || words.some((word) => NOUNS.has(word));
}
const NOUNS = new Set(cues.nouns.flatMap((noun) => [noun, `${noun}s`]));

function polarityOf(text: string, words: readonly string[], kind: ClaimKind, content: readonly Span[]): Polarity {
  const cue = words.map(cueOf).findLast((c) => c !== null) ?? null;
  const refused = words.some((word, i) => isRefusal(word) && (words[i + 1] === 'to' || i === words.length - 1));
  if (refused) return 'not-claimed';
  const [first] = content;
  const opening = first ? text.slice(first[0], first[0] + 12) : '';
  if (NEGATION.test(words.join(' '))) {
    if (words.some((word) => /^kn[eo]w/.test(word)) || cue?.asks) return 'questioned';
    return kind === 'thinks' || kind === 'wants' ? 'denied' : words.some(isUnknowing) ? 'not-claimed' : 'denied';
  }
  if (cue?.asks) return WH.test(opening) || (first && /\?["'’”]*$/.test(text.slice(first[0], first[1]).trim())) ? 'questioned' : 'asserted';
  return cue?.polarity ?? 'asserted';
}

/** Direct when every part is a quotation, mixed when one of more than a name stands inside, else indirect. */
function formOfSpans(text: string, content: readonly Span[]): Form {
  const parts = content.map(([s, e]) => text.slice(s, e));
  if (
    parts.length > 0 &&
    parts.every(
      (part) =>
        /^(?:["“”«„]|''|``)/.test(part) &&
        (/(?:["“”»]|'')[.,]?$/.test(part) || !/["“”»]|''/.test(part.slice(1))) &&
        !/["”»].*["“«„]/s.test(part.slice(1, -1).replace(/["”»]\s*\n\s*["“«]/g, '')),
    )
  )
    return 'direct';
  return parts.some((part) => Array.from(part.matchAll(/["“«„]([^"”»]+)["”»]?/g), ([, inner = '']) => inner).some((inner) => !isNameLike(inner)))
    ? 'mixed'
    : 'indirect';
}
