import type { Claim } from '../model/claim.ts';
import type { Question } from '../model/incident.ts';
import { groupsOf } from './groups.ts';
import { type Stand, standOf } from './stand.ts';
import type { View } from './view.ts';

/** What one origin gives as one answer to one question. */
export interface Cell {
  stand: Stand;
  /** index of the answer within its question */
  answer: number;
  value: string;
  claims: Claim[];
}

/** Origin id → question id → cells, origins in order of first appearance. An origin that is missing from a question is silent on it. */
export function cellsOf(view: View, questions: readonly Question[]): Map<string, Map<string, Cell[]>> {
  const rows = new Map<string, Map<string, Cell[]>>();
  for (const question of questions) {
    for (const [index, answer] of question.answers.entries()) {
      for (const { origin, claims } of groupsOf(view, answer)) {
        if (origin === null) continue;
        const row = rows.get(origin.id) ?? new Map<string, Cell[]>();
        rows.set(origin.id, row);
        const cell: Cell = { stand: standOf(question, answer, claims), answer: index, value: answer.value, claims };
        row.set(question.id, [...(row.get(question.id) ?? []), cell]);
      }
    }
  }
  return rows;
}
