import type { Judgement } from '../../model/assessment.ts';
import { sayAlternative, sayDissent, sayJudgement } from '../assessments/say.ts';
import { sheetBlocks, subjectOf } from '../assessments/sheet.ts';
import { found, numberOf, titleOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { joined, type Markdown, md } from './markup.ts';
import { noteRefs } from './notes.ts';

/** What analysts concluded, under a heading that marks it as judgement; likelihood and confidence stand in sentences and paragraphs of their own. */
export function judgementBlocks(view: View): Markdown[] {
  const { judgements } = view.assessed;
  if (judgements.length === 0) return [];
  return [md`## Judgements`, md`What people conclude. Everything else in this dossier is what others said.`, ...judgements.flatMap((one) => blocks(view, one))];
}

function blocks(view: View, judgement: Judgement): Markdown[] {
  const { by, at, why, claims, reports, alternatives, dissent } = judgement;
  const [likelihood, confidence, change] = sayJudgement(judgement);
  const named = found(view.reports, reports).map((report) => md`report ${numberOf(report.id)} (${titleOf(report)})`);
  return [
    md`### Judgement of ${by}, ${sayTime(at.slice(0, 10))}`,
    md`${likelihood} ${noteRefs(found(view.claims, claims))}`,
    md`${confidence}`,
    joined(
      [
        md`- **What would change this:** ${change}`,
        ...alternatives.map((other) => md`- **Alternative:** ${sayAlternative(other).join(' ')}`),
        ...dissent.map((other) => md`- **Dissent:** ${sayDissent(other)}`),
        ...(named.length === 0 ? [] : [md`- **Rests on:** ${joined(named, ', ')}`]),
        md`- **Why it was made:** ${why}`,
      ],
      '\n',
    ),
  ];
}

/** The verification sheets, those of pictures after that of their report. */
export function checkBlocks(view: View): Markdown[] {
  const { sheets } = view.assessed;
  if (sheets.length === 0) return [];
  return [
    md`## Verification`,
    ...sheets.flatMap((sheet) => {
      const report = view.reports.get(sheet.report);
      return [md`### ${subjectOf(sheet, report ? titleOf(report) : sheet.report)}`, ...sheetBlocks(sheet)];
    }),
  ];
}
