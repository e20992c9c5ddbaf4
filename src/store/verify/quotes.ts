import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** In words, what of the claims of a report does not stand where they say in its text; empty when all does. */
export function misquotes(report: Report, claims: readonly Claim[]): string[] {
  const { text } = report;
  const within = ([, end]: Span): boolean => end <= text.length;
  const faults: string[] = [];
  const parts = [...report.blocks, ...report.posts, ...(report.pages ?? []), ...report.links];
  if (!parts.every(({ span }) => within(span))) faults.push('A part of the report reaches beyond its text.');
  for (const claim of claims) {
    if (!spansOf(claim).every(within)) faults.push(`Claim ${claim.id} points beyond the text.`);
    else if (claim.content.map(([start, end]) => text.slice(start, end)).join(' ') !== claim.text)
      faults.push(`The words of claim ${claim.id} are not those that stand at its place in the text.`);
  }
  return faults;
}

function spansOf(claim: Claim): Span[] {
  return [
    ...claim.content,
    claim.context,
    ...claim.hedges,
    ...claim.chain.flatMap(({ span, cue, hedge }) => [span, cue, hedge].filter((part) => part !== null)),
    ...[claim.places, claim.times, claim.quantities, claim.answers].flatMap((found) => found.map(({ span }) => span)),
  ];
}
