import type { Settlement } from '../../model/assessment.ts';
import type { Dossier } from '../../model/dossier.ts';
import { HearsayError } from '../../model/errors.ts';
import type { Question } from '../../model/incident.ts';
import type { OpenCase } from '../open-case.ts';
import { addAssessment, type NewAssessment } from './assessments.ts';

/** What an analyst holds to be settled. Answers are the letters they have in the dossier (A, B …) or their values. */
interface Settling {
  /** `q3`, or the question in words */
  question: string;
  accepted: readonly string[];
  rejected: readonly string[];
  topic: string | null;
  why: string;
}

/** Settles a question of the case's dossier; the journal keeps it. Errors as of `settlementOf`. */
export async function settle(opened: OpenCase, dossier: Dossier, settling: Settling): Promise<Settlement> {
  const kept = await addAssessment(opened, settlementOf(dossier, settling));
  if (kept.kind !== 'settlement') throw new Error('a settlement came back as something else');
  return kept;
}

/** A settlement before the case has signed it. HearsayError when question or answer cannot be told, or an answer is in both lists. */
export function settlementOf(dossier: Dossier, { question: asked, accepted, rejected, topic, why }: Settling): NewAssessment {
  const question = questionNamed(dossier, asked);
  const [held, refused] = [accepted.map((answer) => valueOf(question, answer)), rejected.map((answer) => valueOf(question, answer))];
  const both = held.find((value) => refused.includes(value));
  if (both !== undefined)
    throw new HearsayError({ where: question.question, what: `“${both}” is both accepted and rejected.`, fix: 'Leave it out of one of the two.' });
  const claims = [...new Set(question.answers.flatMap((answer) => answer.claims))];
  return {
    kind: 'settlement',
    question: question.id,
    slot: question.slot,
    asked: question.question,
    claims,
    topic,
    accepted: held,
    rejected: refused,
    why,
  };
}

/** The question of that number or wording. HearsayError when there is none, or several are put in these words. */
function questionNamed({ incidents }: Dossier, name: string): Question {
  const all = incidents.flatMap(({ questions }) => questions);
  const wanted = name.trim().toLowerCase();
  const found = all.filter(({ id, question }) => id === wanted || question.toLowerCase() === wanted);
  const [question] = found;
  if (question === undefined) throw new HearsayError({ where: name, what: 'The case has no such question.', fix: '`hearsay settle CASE` lists those it has.' });
  if (found.length > 1)
    throw new HearsayError({
      where: name,
      what: `${found.length} questions are put in these words.`,
      fix: `Give the number of one: ${found.map(({ id }) => id).join(', ')}.`,
    });
  return question;
}

/** A value as the dossier has it, from that value or from the letter it stands under. */
function valueOf({ question, answers }: Question, named: string): string {
  const wanted = named.trim().toLowerCase();
  const letter = /^[a-z]$/.test(wanted) ? answers[wanted.charCodeAt(0) - 97] : undefined;
  const found = answers.find(({ value }) => value.toLowerCase() === wanted) ?? letter;
  if (found === undefined)
    throw new HearsayError({
      where: question,
      what: `“${named}” is none of its answers.`,
      fix: `Give one of ${answers.map(({ value }) => `“${value}”`).join(', ')}.`,
    });
  return found.value;
}
