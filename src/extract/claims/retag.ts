import { opensWithCapital } from '../../text/capital.ts';
import type { Tag, Token } from '../../text/doc.ts';
import { cueOf } from './cues.ts';
import { ONLY_PARTICIPLES } from './items.ts';

/** Words the tagger gets wrong whose part of speech never changes. */
const SURE: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...[...ONLY_PARTICIPLES].map((word) => [word, 'VERB'] as const),
  ...Object.entries({
    police: 'NOUN',
    manifest: 'NOUN',
    videos: 'NOUN',
    footage: 'NOUN',
    photos: 'NOUN',
    images: 'NOUN',
    whether: 'SCONJ',
    although: 'SCONJ',
    though: 'SCONJ',
    because: 'SCONJ',
    unless: 'SCONJ',
    while: 'SCONJ',
  } satisfies Record<string, Tag>),
]);
const NOMINAL: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON']);
const AFTER_VERB: ReadonlySet<Tag> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADP', 'NUM']);

const AFTER_PLURAL: ReadonlySet<Tag> = new Set(['DET', 'PRON', 'NUM', 'ADV', 'AUX', 'SCONJ']);
const isMany = (token: Token | undefined) => token?.tag === 'NOUN' && (/[^s]s$/.test(token.lower) || /^(?:police|data|people)$/.test(token.lower));

/** Tokens with tags mended where their neighbours leave no doubt: "branded the plant" is a verb, "Cook County" a name. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    const tag = mended(token, tokens[i - 1], tokens[i + 1]);
    return tag === token.tag ? token : { ...token, tag };
  });
}

function mended(token: Token, before: Token | undefined, after: Token | undefined): Tag {
  const { lower, tag } = token;
  const sure = SURE.get(lower);
  if (sure !== undefined && !(sure === 'VERB' && tag === 'VERB')) return sure;
  if (lower === 'said' && before && before.lower !== 'the') return 'VERB';
  if (lower === 'first' && tag === 'ADJ' && before?.tag === 'AUX') return 'ADV';
  // "local chats since the morning"
  if (
    tag === 'VERB' &&
    /[^s]s$/.test(lower) &&
    (before?.tag === 'ADJ' || (before?.tag === 'DET' && before.lower !== 'that')) &&
    !/^(?:is|was|has|does)$/.test(lower)
  )
    return 'NOUN';
  // "to the pan": no bare verb follows an article
  if (tag === 'VERB' && !/(?:ed|ing|en)$/.test(lower) && /^(?:the|a|an)$/.test(before?.lower ?? '') && (!after || after.tag === 'PUNCT' || after.tag === 'ADP'))
    return 'NOUN';
  // "records show only two", "who police say was armed"
  if (tag === 'NOUN' && /^(?:say|show|suggest|indicate|reveal|believe)$/.test(lower) && isMany(before) && after && AFTER_PLURAL.has(after.tag)) return 'VERB';
  // "Reyes, who runs the works, doubts that"
  if (tag === 'NOUN' && lower.endsWith('s') && /^(?:that|whether)$/.test(after?.lower ?? '') && before?.text === ',' && cueOf(lower)) return 'VERB';
  const capital = (tag === 'VERB' || tag === 'NOUN') && opensWithCapital(token.text) && /^\p{Lu}\p{Ll}/u.test(token.text);
  if (tag === 'VERB' && capital && before && after?.tag === 'PROPN' && !/^(?:that|said|[.!?:])$/.test(before.lower)) return 'PROPN';
  if (capital && before?.tag === 'PROPN' && !cueOf(lower) && opensWithCapital(before.text)) return 'PROPN';
  if (tag === 'ADJ' && lower.endsWith('ed') && before && after && NOMINAL.has(before.tag) && AFTER_VERB.has(after.tag)) return 'VERB';
  if ((tag === 'ADJ' || tag === 'NOUN') && lower.endsWith('ed') && cueOf(lower) && before && NOMINAL.has(before.tag) && /^[“"']/.test(after?.text ?? ''))
    return 'VERB';
  return tag;
}
