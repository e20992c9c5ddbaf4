import { dossierOfCase } from '../../case/dossier.ts';
import type { Dossier } from '../../model/dossier.ts';
import { headlineOf } from '../../present/headline.ts';
import { plain } from '../../present/plain.ts';
import { sayValue } from '../../present/words.ts';
import { caseClaims } from '../../weigh/truth/case-claims.ts';
import { copyPairs, reasonFor } from '../../weigh/truth/reason.ts';
import { ClaimTableBuilder } from '../../weigh/truth/table.ts';
import type { Method } from '../../weigh/truth/truth.ts';
import { type CaseOptions, withCase } from '../case/open.ts';
import { cell } from './csv.ts';

/** `hearsay weigh --case`: for each question of a case the value that stands first and why, as lines of CSV. No score is told: in a case people judge. */
export function weighCase(directory: string, options: CaseOptions, method: Method): Promise<string[]> {
  return withCase(directory, options, async (opened) => weighedLines(await dossierOfCase(opened), method));
}

function weighedLines(dossier: Dossier, method: Method): string[] {
  const builder = new ClaimTableBuilder();
  for (const claim of caseClaims(dossier)) builder.add(claim);
  const { weighed, copying } = method(builder.build());
  const copies = copyPairs(copying);
  const asked = new Map(dossier.incidents.flatMap((incident) => incident.questions.map((question) => [question.id, { incident, question }])));
  const lines = weighed.flatMap((one) => {
    const about = asked.get(one.item.object);
    const value = one.item.values[one.best]?.text;
    if (about === undefined || value === undefined) return [];
    return [
      [headlineOf(about.incident), about.question.question, sayValue(value), about.question.status, reasonFor(one, copies)]
        .map((text) => cell(plain(text)))
        .join(','),
    ];
  });
  return ['incident,question,first,status,reason', ...lines];
}
