import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { reportWith } from '../test/support/reports.ts';
import { scoreCase } from './cases.ts';
import { type GoldCase, loadGoldCase } from './gold-case.ts';

const TEXT = 'The bridge is closed, the mayor said. It fell at noon, according to a diver, the radio reported. The mayor later said that it is closed.';

let folder: string;
let gold: GoldCase;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-case-'));
  fs.writeFileSync(path.join(folder, 'a.txt'), TEXT);
  fs.writeFileSync(
    path.join(folder, 'expected.json'),
    JSON.stringify({
      reports: [{ file: 'a.txt' }],
      claims: [
        { id: 'g1', report: 'a.txt', content: 'The bridge is closed', source: 'the mayor', cue: 'said', form: 'indirect' },
        { id: 'g2', report: 'a.txt', starts: 'It fell', ends: 'noon', source: 'a diver', via: ['the radio'], form: 'indirect' },
        { id: 'g3', report: 'a.txt', content: 'it is closed', source: 'The mayor', cue: 'said', form: 'indirect' },
      ],
      same_origin: [['g1', 'g3']],
      different_origin: [['g1', 'g2']],
      questions: [{ question: 'when', status: 'single', answers: [{ claims: ['g2'] }] }],
      incident: { time: { date: '2024-05-03' }, place: { latitude: 50, longitude: 10, within_km: 10 } },
    }),
  );
  gold = loadGoldCase(folder);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

interface Told {
  content: string;
  speaker: string | null;
  relay?: string;
  origin: string;
}

function dossierOf(told: readonly Told[]): Dossier {
  const hop = (role: 'speaker' | 'relay', name: string) => ({
    source: null,
    name,
    role,
    kind: 'person' as const,
    span: null,
    cue: null,
    channel: null,
    hedge: null,
  });
  const claims = told.map(({ content, speaker, relay, origin }, index): Claim => {
    const start = TEXT.indexOf(content);
    return {
      id: `c${index + 1}`,
      report: 'r1',
      content: [[start, start + content.length]],
      text: content,
      context: [0, TEXT.length],
      chain: [...(speaker === null ? [] : [hop('speaker', speaker)]), ...(relay === undefined ? [] : [hop('relay', relay)])],
      form: 'indirect',
      kind: 'said',
      polarity: 'asserted',
      certainty: 'certain',
      hedges: [],
      said_at: null,
      places: [],
      times: [],
      quantities: [],
      answers: [],
      nested_in: null,
      post: null,
      origin,
      rule: 'test',
    };
  });
  return {
    version: 1,
    tool: 'test',
    reports: [reportWith({ id: 'r1', file: 'cases/x/a.txt', text: TEXT })],
    sources: [],
    claims,
    origins: [],
    incidents: [
      {
        id: 'i1',
        type: 'collapse',
        place: { name: 'Here', latitude: 50.05, longitude: 10, geonameid: null, country: null, radius_km: 1 },
        time: { value: '2024-05-03T12:00', precision: 'hour' },
        reports: ['r1'],
        questions: [
          {
            id: 'q1',
            slot: 'when',
            question: 'When?',
            status: 'single',
            why: '',
            conflict: null,
            answers: [{ value: 'noon', claims: ['c2'], origins: ['o2'] }],
          },
        ],
      },
    ],
    drift: [],
    faults: [],
  };
}

const RIGHT: Told[] = [
  { content: 'The bridge is closed', speaker: 'the mayor', origin: 'o1' },
  { content: 'It fell at noon', speaker: 'a diver', relay: 'the radio', origin: 'o2' },
  { content: 'that it is closed', speaker: 'The mayor', origin: 'o1' },
];

describe('scoreCase', () => {
  it('gives full marks to what the annotators wrote', () => {
    const scores = scoreCase(gold, dossierOf(RIGHT));
    expect(scores['hedges']).toBeNull();
    for (const [name, value] of Object.entries(scores)) if (name !== 'hedges') expect([name, value]).toEqual([name, 100]);
  });

  it('counts a missing claim against recall and a wrong one near it against precision', () => {
    const scores = scoreCase(
      gold,
      dossierOf([...RIGHT.slice(0, 2), { content: 'The mayor later said that it is closed', speaker: 'the radio', origin: 'o3' }]),
    );
    expect(scores['claim_recall']).toBe(66.7);
    expect(scores['claim_precision']).toBe(66.7);
    expect(scores['origin_f1']).toBe(0);
  });

  it('does not count what is far from anything marked', () => {
    const scores = scoreCase(gold, dossierOf([...RIGHT, { content: 'according', speaker: 'nobody', origin: 'o4' }]));
    expect(scores['claim_precision']).toBe(100);
  });

  it('sees a wrong speaker, a relay left out and one made up', () => {
    const [first, second, third] = RIGHT;
    if (!first || !second || !third) throw new Error('three claims');
    const scores = scoreCase(
      gold,
      dossierOf([
        { ...first, speaker: 'a diver' },
        { content: second.content, speaker: second.speaker, origin: 'o2' },
        { ...third, relay: 'the radio' },
      ]),
    );
    expect(scores['speaker']).toBe(66.7);
    expect(scores['chain']).toBe(33.3);
  });

  it('counts two acts of saying joined into one as wrong', () => {
    expect(scoreCase(gold, dossierOf(RIGHT.map((told) => ({ ...told, origin: 'o1' }))))['origin_f1']).toBe(66.7);
  });

  it('asks for the place and the date of the first incident', () => {
    const dossier = dossierOf(RIGHT);
    const [incident] = dossier.incidents;
    if (!incident?.place) throw new Error('one incident');
    incident.place.latitude = 51;
    incident.time = { value: '2024-05-04', precision: 'day' };
    expect(scoreCase(gold, dossier)).toMatchObject({ place: 0, date: 0 });
  });
});

describe('loadGoldCase', () => {
  it('says which claim is not in its report', () => {
    fs.writeFileSync(path.join(folder, 'a.txt'), 'Another text.');
    expect(() => loadGoldCase(folder)).toThrow(/^g1: its words are not in the report/);
    fs.writeFileSync(path.join(folder, 'a.txt'), TEXT);
  });
});
