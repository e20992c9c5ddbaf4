import type { IncidentView } from '../src/http/contract/incidents.ts';
import { generator } from './chance.ts';

/** An incident as the API answers it: so many questions, so many origins, two thirds of the squares filled, each origin repeated by some. The same at every call. */
export function wideIncident(questions: number, origins: number): IncidentView {
  const random = generator(7);
  const stands = ['agree', 'conflict', 'differs', 'alone', 'hedged', 'denied'] as const;
  const state = { review: null, edited: false, added: false, credibility: null };
  const claims: IncidentView['claims'] = [];
  const cells: IncidentView['cells'] = [];
  const ask = Array.from({ length: questions }, (_, q) => ({
    id: `q${q + 1}`,
    slot: 'outcome' as const,
    question: `What became of wagon ${q + 1}?`,
    status: q % 4 === 0 ? ('contested' as const) : ('agreed' as const),
    why: 'Two answers were given.',
    conflict: null,
    answers: [{ value: `burnt out ${q}`, claims: [] as string[], origins: [] as string[] }],
  }));
  const acts = Array.from({ length: origins }, (_, o) => {
    const id = `o${o + 1}`;
    const own: string[] = [];
    for (const question of ask) {
      if (random() < 1 / 3) continue;
      const claim = `c${claims.length + 1}`;
      own.push(claim);
      claims.push({
        id: claim,
        name: `C-${String(claims.length + 1).padStart(4, '0')}`,
        report: `r${(o % 20) + 1}`,
        content: [[0, 40]],
        text: `Wagon ${question.id.slice(1)} burnt out, said witness ${o + 1}.`,
        context: [0, 60],
        chain: [],
        form: 'indirect',
        kind: 'said',
        polarity: 'asserted',
        certainty: 'unknown',
        hedges: [],
        said_at: null,
        places: [],
        times: [],
        quantities: [],
        answers: [],
        nested_in: null,
        post: null,
        origin: id,
        rule: 'bench',
        state,
        from: null,
        when: null,
        happened: null,
      });
      question.answers[0]?.claims.push(claim);
      question.answers[0]?.origins.push(id);
      cells.push({
        origin: id,
        question: question.id,
        stand: stands[Math.floor(random() * stands.length)] ?? 'alone',
        answer: 0,
        value: `burnt out ${question.id}`,
        claims: [claim],
      });
    }
    return {
      id,
      speaker: null,
      label: `Statement ${o + 1}`,
      title: `Statement ${o + 1}`,
      claims: own,
      links: [],
      tree: own.map((claim) => ({ claim, depth: 0, link: null })),
    };
  });
  return {
    id: 'I-0001',
    headline: 'Fire in a siding',
    facts: { what: 'fire', where: null, when: null },
    incident: { id: 'i1', type: 'fire', place: null, time: null, reports: [], questions: ask },
    reports: [],
    passages: [],
    sources: [],
    claims,
    origins: acts,
    said: {},
    cells,
    drift: [],
    settled: [],
  };
}
