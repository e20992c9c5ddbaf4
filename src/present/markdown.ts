import type { Dossier } from '../model/dossier.ts';
import { headlineOf } from './headline.ts';
import { inReadingOrder, weightOf } from './words.ts';

/** The dossier as Markdown. */
export function toMarkdown(dossier: Dossier): string {
  return dossier.incidents
    .map(
      (incident) =>
        `# ${headlineOf(incident)}\n\n${inReadingOrder(incident.questions)
          .map(({ question, answers }) => `## ${question}\n\n${answers.map((answer) => `- ${answer.value} (${weightOf(answer)})\n`).join('')}`)
          .join('\n')}`,
    )
    .join('\n');
}
