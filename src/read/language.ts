/** Frequent small words that few other languages share. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with said has been from which were their they have not',
  de: 'der die und das den von mit ist nicht dem auf für eine sich auch ein wurde nach bei werden',
  fr: 'le la les des et du une dans est pour que qui par sur pas au avec sont cette ont',
  es: 'el los las una por con para que del se al más como fue su han según pero está y',
  it: 'il di che della per una sono gli nel con dei alla più non ha anche delle è stato si',
  pt: 'o os do da dos das em uma não que com para foi mais ao pelo são segundo também à',
  nl: 'de het een van en dat niet zijn voor met op werd aan ook door naar bij heeft hij wordt',
  pl: 'się na nie że do jest przez jak po został są od oraz także dla który roku było tym ich',
  cs: 'se na že je byl jsou podle které také jako při pro aby nebo až byla by ale po který',
  sv: 'och att det som en på är av för med till den har inte om ett var sig från enligt',
  da: 'og at det som en på er af for med til den har ikke om et var sig fra ifølge der',
  no: 'og at det som en på er av for med til den har ikke om et var seg fra ifølge etter',
  fi: 'ja on ei että oli se hän myös kun ovat mukaan joka mutta niin sen tai ovat jossa vielä kuin',
  hu: 'a az és hogy nem egy is volt van meg azt már még csak szerint ezt mint vagy után lesz',
  ro: 'și de în la cu pe care nu din pentru că este au fost mai sunt ce prin după sau a',
  tr: 've bir bu için da ile olarak olan daha çok gibi sonra kadar göre ise değil oldu var ne de',
};
const LATIN = new Map<string, Set<string>>();
for (const [language, list] of Object.entries(WORDS)) for (const word of list.split(' ')) LATIN.set(word, (LATIN.get(word) ?? new Set()).add(language));

/** Scripts that one language writes, or several that differ in a few letters: the first pattern that is found often enough wins. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly (readonly [language: string, letters: RegExp])[]])[] = [
  [/[\u3040-\u30FF]/gu, [['ja', /./gu]]],
  [/\p{Script=Hangul}/gu, [['ko', /./gu]]],
  [/\p{Script=Han}/gu, [['zh', /./gu]]],
  [/\p{Script=Hebrew}/gu, [['he', /./gu]]],
  [/\p{Script=Greek}/gu, [['el', /./gu]]],
  [/\p{Script=Thai}/gu, [['th', /./gu]]],
  [/\p{Script=Georgian}/gu, [['ka', /./gu]]],
  [/\p{Script=Armenian}/gu, [['hy', /./gu]]],
  [/\p{Script=Devanagari}/gu, [['hi', /./gu]]],
  [
    /\p{Script=Arabic}/gu,
    [
      ['ur', /[ٹڈڑں]/gu],
      ['fa', /[پچژگ]/gu],
      ['ar', /./gu],
    ],
  ],
  [
    /\p{Script=Cyrillic}/gu,
    [
      ['uk', /[іїєґ]/giu],
      ['sr', /[јљњћђџ]/giu],
      ['ru', /[ыэё]/giu],
      ['bg', /./gu],
    ],
  ],
];
/** What the scripts above are written in, and more. */
const NOT_LATIN = /[\u0370-\u1fff\u2070-\uffff]/g;
/** So many letters of a script make no chance find. */
const FEWEST = 10;
const SAMPLE = 5000;
const SEEN_OFTEN = 0.005;

/** The language of a text by its script and its small words (ISO 639-1), or null when too little speaks for any. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  // most texts are Latin: looking for each script took longer than the rest of reading
  if ((sample.match(NOT_LATIN)?.length ?? 0) < FEWEST) return byWords(sample);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, languages] of SCRIPTS) {
    const written = sample.match(script)?.length ?? 0;
    if (written < FEWEST || written < letters * (script.source.includes('3040') ? 0.1 : 0.4)) continue;
    for (const [language, marks] of languages) if ((sample.match(marks)?.length ?? 0) > written * SEEN_OFTEN) return language;
  }
  return byWords(sample);
}

function byWords(sample: string): string | null {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const language of LATIN.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
