import { Assessment } from '../../src/model/assessment.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { ferryDossier } from './ferry.ts';

/** The ferry with one of everything people can assess: grades, ratings, a judgement with alternatives and dissent, a settlement, checks and searches, and a toll. */
export function assessedFerry(): Dossier {
  const dossier = ferryDossier();
  const made = { by: 'M. Okoro', at: '2024-05-09T09:00:00Z' };
  const injured = dossier.incidents[0]?.questions.find(({ slot }) => slot === 'injured');
  if (!dossier.incidents[0] || !injured) throw new Error('the ferry has no such question');
  dossier.incidents[0].toll = { killed: null, injured: { count: 5, span: null, rule: 'toll.title', report: 'r6', reports: 2 } };
  dossier.assessments = [
    { ...made, id: 'a4', kind: 'source-grade', source: 'the Courier', grade: 'B', topic: null, why: 'its tolls held for three years' },
    { ...made, id: 'a5', kind: 'source-grade', source: 'Harbour Courier', grade: 'C', topic: 'ships', why: 'it mixed up two ferries' },
    { ...made, id: 'a6', kind: 'credibility', claim: 'c1', credibility: 3, override: null, why: 'nobody else saw it' },
    {
      ...made,
      id: 'a7',
      kind: 'judgement',
      statement: 'a gas bottle burst in the galley',
      likelihood: 'likely',
      confidence: 'low',
      basis: 'only the company says so',
      would_change: 'the report of the fire inspectors',
      alternatives: [{ statement: 'a drone hit the ferry', likelihood: 'very-unlikely', against: 'police deny it and no wreck was found' }],
      dissent: [{ by: 'L. Sandoval', why: 'the company has an interest in gas' }],
      claims: ['c1', 'c2'],
      reports: ['r1'],
      why: 'the desk asked',
    },
    {
      ...made,
      id: 'a8',
      kind: 'settlement',
      question: 'q99',
      slot: 'injured',
      asked: injured.question,
      claims: injured.answers.flatMap(({ claims }) => claims),
      topic: 'casualties',
      accepted: ['5'],
      rejected: [],
      why: 'the hospital list was seen',
    },
    {
      ...made,
      id: 'a9',
      kind: 'check',
      report: 'r1',
      media: 'photo 1',
      pillar: 'place',
      state: 'checked',
      result: 'the quay',
      evidence: ['https://maps.example/1'],
      why: 'crane',
    },
    { ...made, id: 'a10', kind: 'search', report: 'r1', media: 'photo 1', where: 'web archive', query: 'ferry Astrid', found: null, why: 'older copies' },
  ].map((one) => Assessment.parse(one));
  return dossier;
}
