import { times as words } from '../../text/lexicon.generated.ts';
import { known, type TimeRule } from './rule.ts';
import { either, pattern } from './words.ts';

const rule = (id: string, list: readonly string[], value: string): TimeRule => ({
  id,
  needs: list,
  pattern: pattern(`\\b(?:${either(list)})\\b(?!-)`),
  read: () => known('DATE', value),
});

const ADJECTIVES: Readonly<Record<string, string>> = { current: 'PRESENT_REF', recent: 'PAST_REF', future: 'FUTURE_REF' };

/** Words that only say past, present or future. */
export const referenceRules: readonly TimeRule[] = [
  {
    id: 'time.reference-adjective',
    needs: Object.keys(ADJECTIVES),
    // before a noun that is no name: "the current fighting", but "current and former", "Future Systems"; "the future" and "the boy's future" are nouns
    pattern:
      /\b(?<!(?:the|a|an|no|any|his|her|its|their|our|my)\s(?:near|distant|foreseeable)\s)(current|recent|(?<!(?:the|an?|no|this|his|her|its|their|our|my|your|['’]s?|near|distant|foreseeable|its own|uncertain)\s)future)\b(?=\s[a-z]{3,})(?!\s(?:and|or|as|to|for|with|was|were|will|would|can|could|may|might|has|had|account|accounts)\b)/g,
    read: (match) => known('DATE', ADJECTIVES[match[1] ?? ''] ?? 'PRESENT_REF'),
  },
  {
    id: 'time.soon',
    needs: ['soon'],
    pattern: pattern(
      '(?<!\\b(?:as|how|too|so|very|was|were|had) )(?<!-)soon\\b(?!-)(?! (?:after|afterwards?|as|became|found|discovered|turned|was|were|had|followed|began)\\b)',
    ),
    read: () => known('DATE', 'FUTURE_REF'),
  },
  rule('time.present', words.present, 'PRESENT_REF'),
  rule('time.past', words.past, 'PAST_REF'),
  rule('time.future', words.future, 'FUTURE_REF'),
];
