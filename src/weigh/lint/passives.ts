import { finding, type LintRule } from './finding.ts';

const HEARD = 'believed|said|thought|reported|claimed|alleged|understood|rumou?red|feared|suspected|assumed|considered';
const VAGUE = new RegExp(
  String.raw`\b(?:reportedly|allegedly|purportedly|supposedly|it (?:is|was|has been|had been) (?:\w{3,12}ly )?(?:${HEARD})\b|(?:is|are|was|were) (?:\w{3,12}ly )?(?:believed|said|thought|reported|alleged|understood|rumou?red) to\b|(?:some|many|unnamed|various) (?:people |observers |experts |sources |analysts )?(?:say|said|believe|claim|claimed|think)\b|(?<!\p{L} )sources (?:say|said|claim|claimed)\b)`,
  'iu',
);
const NAMES_SOURCE =
  /\baccording to\b|\bby (?:the |an? )?(?:\p{Lu}|\p{L}{3,20} (?:police|ministry|agency|officials?))|\bin (?:the|its|his|her|their) (?:report|statement|post)\b/u;
const SPEAKS =
  /(?<!\b(?:is|are|was|were|been|be|it|sources|some|many|people|observers|experts|analysts) )\b(?:said|says|told|wrote|writes|announced|stated|posted)\b/;

/** "Reportedly", "it is believed", "sources say": a claim whose speaker has gone missing. Quiet where a source or a citation stands in the sentence. */
export const unsourcedPassives: LintRule = (sentences) =>
  sentences.flatMap((sentence) => {
    const vague = VAGUE.exec(sentence.own);
    if (!vague || sentence.cited || NAMES_SOURCE.test(sentence.own) || SPEAKS.test(sentence.own)) return [];
    return [
      finding(
        'lint.unsourced-passive',
        sentence,
        `“${vague[0].trim()}” hides who said it.`,
        'Name who said it and cite where, or say that nobody could be found who did.',
      ),
    ];
  });
