import { finding, type LintRule } from './finding.ts';

const INDEPENDENT =
  /\bindependent(?:ly)? (?:\w{2,15} )?(?:sources?|reports?|outlets?|accounts?|witness(?:es)?|origins?|confirm\w*|verif\w*|corroborat\w*|report(?:ed|s))|\b(?:sources|reports|outlets|accounts|origins) (?:are|were|is|was) (?:\w{3,12}ly )?independent\b|\b(?:confirmed|verified|corroborated) independently\b/i;
const COUNTED = /\b(?:no link (?:was )?found|among|of) (?:\w+ ){0,4}\d+|\b\d+ (?:\w+ )?(?:were |was )?(?:checked|compared|examined)\b/i;
const DENIED = /\b(?:not|never|could not|cannot|no) (?:be |been |yet )?(?:independent)/i;

/** "Independent" says more than can be known: only that no link was found, among so many that were checked. */
export const claimedIndependence: LintRule = (sentences) =>
  sentences
    .filter(({ own }) => INDEPENDENT.test(own) && !COUNTED.test(own) && !DENIED.test(own))
    .map((sentence) =>
      finding(
        'lint.independence',
        sentence,
        'Independence cannot be shown, only that no link was found.',
        'Write “no link found among 14 checked”, with the number of origins or mentions compared.',
      ),
    );
