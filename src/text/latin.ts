/** Letters that do not decompose into one of English and a mark, by the letter that stands for them. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'łl øo đd ðd þt œo ıi əa ħh ŋn ŧt ɓb ɗd ɖd ƙk ɲn ɔo ɛe ʻ` ʼ` ʿ` ʾ`',
    'аa бb вv гg ґg дd еe єe жz зz иi іi кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs ъa ыy ьi эe юu яa ўu јj љl њn ћc ђd џd қk ғg ңn өo үu ұu һh әa',
    'αa βb γg δd εe ζz ηi θt ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χh ψp ωo',
  ].flatMap((row) => row.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
);
const BEYOND = /[\u0100-\u02ff\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufefe]/g;
const A_LETTER = /\p{L}/u;
const A_MARK = /\p{M}/u;
const CAPITAL = /\p{Lu}/u;

/**
 * The same text in the letters of Western Europe, unit for unit, so that offsets hold: `Sabadoš` → `Sabados`, `Джанкой` → `Dzankoi`.
 * For tools that know no others: the tagger cuts a word before each letter beyond U+00FF. Scripts without a rule become capitals:
 * within an English text they are names.
 */
export function inWesternLetters(text: string): string {
  return text.replace(BEYOND, western);
}

function western(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0);
  if (plain <= '\u00ff') return plain;
  const known = LETTERS[plain] ?? LETTERS[plain.toLowerCase()];
  if (known !== undefined) return CAPITAL.test(plain) ? known.toUpperCase() : known;
  if (A_LETTER.test(plain)) return 'X';
  return A_MARK.test(plain) ? 'x' : letter;
}
