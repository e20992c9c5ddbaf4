import { aliases } from '../../text/lexicon.generated.ts';
import { bodyOf } from './body.ts';
import { takeCountry } from './countries.ts';
import { nameWords } from './name-words.ts';
import type { Party } from './party.ts';

/**
 * Whom a source speaks for, in words: a state (`Ukraine`), or a party to the matter (`family`, `police`, `defence`). Null where no wording of it says
 * so: nobody is put on a side for a name, a place or an opinion. What is told most plainly wins: put in office by a state, then speaking for a party,
 * then being an organ of a state.
 */
export function sideOf(parties: readonly Party[]): string | null {
  const wordings = parties.filter(({ kind }) => !MATTER.has(kind)).flatMap((party) => [...party.wordings, party.name]);
  for (const told of [installer, client, state])
    for (const wording of wordings) {
      const side = told(wording);
      if (side !== null) return side;
    }
  return null;
}

/** Films and papers have no side. */
const MATTER: ReadonlySet<string> = new Set(['media', 'document']);

const COUNTRY_NAMES = new Map(
  Object.entries(aliases.countries)
    .toReversed()
    .map(([name, code]) => [code, name]),
);

function countryIn(words: string): string | null {
  const { country } = takeCountry(nameWords(words));
  return country === null ? null : (COUNTRY_NAMES.get(country) ?? null);
}

/** "the Westmark-installed mayor", "pro-Westmark officials". */
function installer(wording: string): string | null {
  const by = /(?<![\p{L}-])(\p{Lu}[\p{L}.]{1,30})[-‑–](?:installed|appointed|backed|imposed|controlled|aligned|led)(?!\p{L})/u.exec(wording)?.[1];
  const pro = /(?<![\p{L}-])pro[-‑–](\p{Lu}[\p{L}.]{1,30})/iu.exec(wording)?.[1];
  return countryIn(by ?? pro ?? '');
}

const CLIENT_NOUN =
  'family|families|relatives|victims?|defendants?|suspects?|plaintiffs?|accused|workers|police|teachers|nurses|miners|drivers|firefighters|pilots';
const SPEAKS = 'lawyers?|attorneys?|counsel|solicitors?|barristers?|advocates?|representatives?|spokes(?:man|woman|person|people)';
const OF_CLIENT = new RegExp(
  `\\b(?:${SPEAKS})\\b[^,;.]{0,40}?\\b(?:for|of|representing)\\s+(?:the\\s+)?(?:[\\p{L}'’]+\\s+){0,2}(${CLIENT_NOUN})(?!\\p{L})`,
  'iu',
);
const CLIENTS_OWN = new RegExp(`(?<!\\p{L})(${CLIENT_NOUN})(?:['’]s?)?\\s+(?:${SPEAKS}|unions?|association|federation)(?!\\p{L})`, 'iu');

/** "the family's lawyer", "an attorney for the relatives", "the police union", "prosecutors". */
function client(wording: string): string | null {
  const party = (OF_CLIENT.exec(wording) ?? CLIENTS_OWN.exec(wording))?.[1]?.toLowerCase();
  if (party !== undefined) return party;
  if (/(?<!\p{L})defen[cs]e\s+(?:lawyer|attorney|counsel|team)s?(?!\p{L})/iu.test(wording)) return 'defence';
  return /(?<!\p{L})prosecut(?:ors?|ion)(?!\p{L})/iu.test(wording) ? 'prosecution' : null;
}

const ORGANS = new Set(
  'government ministry minister president presidential parliament military army navy force intelligence embassy ambassador consulate kremlin'.split(' '),
);
/** Who knows a state's organs, or served in one, does not speak for it. */
const OUTSIDE = /(?<!\p{L})(?:former|ex|retired|veteran|analysts?|experts?|journalists?|correspondents?|bloggers?|historians?|critics?)(?!\p{L})/iu;

/** "Westmark's defence ministry", and a capital that stands for its government. */
function state(wording: string): string | null {
  if (OUTSIDE.test(wording)) return null;
  const { country, words, metonym } = bodyOf(wording);
  if (country === null || !(metonym || [...words].some((word) => ORGANS.has(word)))) return null;
  return COUNTRY_NAMES.get(country) ?? null;
}
