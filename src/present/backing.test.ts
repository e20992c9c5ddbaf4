import { describe, expect, it } from 'vitest';
import { assessedFerry } from '../../test/support/assessed-ferry.ts';
import { DossierBuilder } from '../../test/support/dossier-builder.ts';
import type { OriginLink } from '../model/origin.ts';
import { backingNotes, linkNote, sidesOf, tellings } from './backing.ts';
import { viewOf } from './view.ts';

/** Two acts of saying give one answer, a day apart. */
function pair({ speakers, link }: { speakers: [string | null, string | null]; link?: Omit<OriginLink, 'rule'> }) {
  const b = new DossierBuilder();
  b.source('Harbour office', 'office', { side: 'authorities' });
  b.source('Clinic', 'organisation');
  const claims = ['2024-05-01T08:00:00Z', '2024-05-02T08:00:00Z'].map((published) =>
    b.claim(b.report(['Two people died.'], { published }), { content: 'Two people died', answers: { killed: '2' } }),
  );
  b.origin('first', speakers[0], claims.slice(0, 1), link ? [link] : []);
  b.origin('second', speakers[1], claims.slice(1));
  b.incident({}, [{ slot: 'killed', question: 'How many were killed?', status: 'agreed', why: 'All say so.' }]);
  const answer = b.dossier.incidents[0]?.questions[0]?.answers[0];
  if (!answer) throw new Error('no answer');
  return { view: viewOf(b.dossier), answer };
}

describe('linkNote', () => {
  it('says how much was checked where no link was found, and nothing of a single origin', () => {
    const { view, answer } = pair({ speakers: ['s1', 's2'] });
    expect(linkNote(view, answer)).toBe('no link found between them among 2 mentions checked');
    expect(linkNote(view, { ...answer, origins: ['o1'] })).toBeNull();
  });

  it('tells that two acts have one speaker', () => {
    const { view, answer } = pair({ speakers: ['s1', 's1'] });
    expect(linkNote(view, answer)).toBe('no link found between them among 2 mentions checked; 2 of them are by Harbour office');
  });

  it('says why two origins are linked instead of denying it', () => {
    const { view, answer } = pair({ speakers: ['s1', 's2'], link: { from: 'c1', to: 'c2', kind: 'cites', strength: 'likely', why: 'It names the clinic.' } });
    expect(linkNote(view, answer)).toBe('linked among 2 mentions checked: cites (likely), It names the clinic');
  });
});

it('sides are named where known, and counted where not', () => {
  const { view, answer } = pair({ speakers: ['s1', 's2'] });
  expect(sidesOf(view, answer)).toBe('side: authorities; 1 origin of no known side');
  expect(sidesOf(view, { ...answer, origins: ['o2'] })).toBeNull();
});

describe('tellings', () => {
  const { view, answer } = pair({ speakers: [null, null] });
  it('gives the first and the latest', () =>
    expect(tellings(view, answer)).toBe('first published 1 May 2024, 08:00 UTC, latest published 2 May 2024, 08:00 UTC'));
  it('gives one where there is one', () => expect(tellings(view, { ...answer, claims: ['c2'] })).toBe('published 2 May 2024, 08:00 UTC'));
  it('gives none where nothing is dated', () => expect(tellings(view, { ...answer, claims: [] })).toBeNull());
});

it('letters of sources and numbers of claims stand in notes of their own', () => {
  const view = viewOf(assessedFerry());
  const notes = backingNotes(view, { value: 'x', claims: ['c1'], origins: ['o1'] });
  expect(notes).toContain('sources graded: Harbour Courier B');
  expect(notes).toContain('credibility rated: claim 1: 3');
});
