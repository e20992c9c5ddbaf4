import type { Claim } from '../../model/claim.ts';
import { sayClaimRating } from '../assessments/say.ts';
import { chainOf, numberOf, titleOf, type View } from '../view.ts';
import { formOf, stanceOf } from '../words.ts';
import { joined, type Markdown, md } from './markup.ts';

/** `[^12]`: leads to the claim's note. */
export function noteRef({ id }: Pick<Claim, 'id'>): Markdown {
  return md`[^${numberOf(id)}]`;
}

/** At most `shown` of them, and how many more there are. */
export function noteRefs(claims: readonly Claim[], shown = 12): Markdown {
  const more = claims.length - shown;
  return md`${claims.slice(0, shown).map(noteRef)}${more > 0 && md` and ${more} more`}`;
}

/** `Signe Dahl → Harbour Courier → Nordwire`. */
export function chainLine(view: View, claim: Claim): Markdown {
  return joined(chainOf(view, claim), ' → ');
}

/** The notes of all claims: words, way, manner, report, place in the report, capture. */
export function notes(view: View): Markdown {
  return joined(
    view.dossier.claims.map((claim) => note(view, claim)),
    '\n',
  );
}

function note(view: View, claim: Claim): Markdown {
  const report = view.reports.get(claim.report);
  const ratings = view.assessed.ratings.get(claim.id) ?? [];
  const spans = claim.content.map(([start, end]) => `${start}–${end}`).join(', ');
  const manner = [formOf(claim), ...stanceOf(claim)].join(', ');
  return md`[^${numberOf(claim.id)}]: “${claim.text}” – ${chainLine(view, claim)} (${manner}). In report ${numberOf(claim.report)}, ${report && titleOf(report)}, characters ${spans}${report && md`, SHA-256 ${report.capture.sha256.slice(0, 16)}`}.${ratings.map((rating) => md` ${sayClaimRating(rating, numberOf(claim.id))}`)}`;
}
