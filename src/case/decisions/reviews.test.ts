import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../../test/support/dossier-builder.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Addition, ClaimChange, Edit, Verdict } from '../../model/review.ts';
import type { Span } from '../../model/span.ts';
import { applyReviews, quoteOf, withChanges } from './reviews.ts';

const TEXT = 'The ferry sank off Mell Point, the coast guard said. Nobody was aboard, its owner added on Monday.';

function extracted(): Extraction {
  const builder = new DossierBuilder();
  const report = builder.report([TEXT], { publisher: 'The Lantern' });
  const guard = builder.source('the coast guard', 'office');
  builder.claim(report, {
    content: 'The ferry sank off Mell Point',
    chain: [{ source: guard, role: 'speaker', words: 'the coast guard' }],
    answers: { what: 'sank' },
  });
  builder.claim(report, { content: 'Nobody was aboard', nested_in: 'c1' });
  const { reports, claims } = builder.dossier;
  const [first] = reports;
  if (!first) throw new Error('no report was built');
  return { report: first, claims, places: [], times: [], quantities: [], incident: { place: null, time: null } };
}

const NONE = { reviews: new Map<string, Verdict>(), edits: new Map<string, Edit[]>(), added: new Map<string, Addition[]>() };
const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const rejecting = (claim: string) => ({ ...NONE, reviews: new Map<string, Verdict>([[claim, 'rejected']]) });
const editing = (change: ClaimChange, quote: string | null = null) => ({ ...NONE, edits: new Map([['c1', [{ claim: 'c1', change, quote }]]]) });
const adding = (content: Span[], quote: string): typeof NONE => ({
  ...NONE,
  added: new Map([
    [
      'r1',
      [
        {
          claim: 'c9',
          report: 'r1',
          content,
          quote,
          chain: [{ name: 'the owner', role: 'speaker', channel: null }],
          form: 'indirect',
          polarity: 'asserted',
          certainty: 'certain',
        },
      ],
    ],
  ]),
});
const ids = ({ claims }: Extraction) => claims.map(({ id }) => id);

describe('reviews of claims', () => {
  it('change nothing where nothing was decided', () => {
    const extraction = extracted();
    expect(applyReviews(extraction, NONE)).toBe(extraction);
  });

  it('leave rejected claims out, and what stood in them on its own', () => {
    const left = applyReviews(extracted(), rejecting('c1'));
    expect(ids(left)).toEqual(['c2']);
    expect(left.claims[0]?.nested_in).toBeNull();
  });

  it('keep rejected claims where they are shown', () => {
    expect(ids(withChanges(extracted(), rejecting('c1')))).toEqual(['c1', 'c2']);
  });

  it('keep a claim that was accepted', () => {
    expect(ids(applyReviews(extracted(), { ...NONE, reviews: new Map([['c1', 'accepted']]) }))).toEqual(['c1', 'c2']);
  });

  it('give a claim another certainty and leave its words alone', () => {
    const [claim] = applyReviews(extracted(), editing({ certainty: 'possible' })).claims;
    expect(claim).toMatchObject({ certainty: 'possible', text: 'The ferry sank off Mell Point', rule: 'review.edited', answers: [{ value: 'sank' }] });
  });

  it('give a claim other words, with the answers that stand in them alone', () => {
    const content = [spanOf('Nobody was aboard')];
    const claim = applyReviews(extracted(), editing({ content }, 'Nobody was aboard')).claims.find(({ id }) => id === 'c1');
    expect(claim).toMatchObject({ text: 'Nobody was aboard', content, answers: [] });
  });

  it('forget words that no longer stand there, and keep the rest of the change', () => {
    const [claim] = applyReviews(extracted(), editing({ content: [[0, 9]], form: 'direct' }, 'Other words')).claims;
    expect(claim).toMatchObject({ text: 'The ferry sank off Mell Point', form: 'direct' });
  });

  it('keep what is known of a party that stays in a changed chain', () => {
    const chain = [{ name: 'the coast guard', role: 'relay', channel: 'radio' } as const, { name: 'The Lantern', role: 'publisher', channel: null } as const];
    const [claim] = applyReviews(extracted(), editing({ chain })).claims;
    expect(claim?.chain).toMatchObject([
      { name: 'the coast guard', kind: 'office', role: 'relay', channel: 'radio', span: spanOf('the coast guard') },
      { name: 'The Lantern', kind: 'organisation', span: null },
    ]);
  });

  it('put an added claim where its words stand', () => {
    const quote = 'its owner added on Monday';
    const left = applyReviews(extracted(), adding([spanOf(quote)], quote));
    expect(ids(left)).toEqual(['c1', 'c2', 'c9']);
    expect(left.claims[2]).toMatchObject({ text: quote, rule: 'review.added', chain: [{ name: 'the owner', kind: 'person' }] });
  });

  it('leave an added claim out of a version in which its words do not stand', () => {
    expect(ids(applyReviews(extracted(), adding([[0, 5]], 'Every')))).toEqual(['c1', 'c2']);
  });

  it('reject an added claim as any other', () => {
    const quote = 'its owner added on Monday';
    expect(ids(applyReviews(extracted(), { ...adding([spanOf(quote)], quote), reviews: new Map([['c9', 'rejected']]) }))).toEqual(['c1', 'c2']);
  });

  it('quote several spans as a claim holds them', () => {
    expect(quoteOf(TEXT, [spanOf('The ferry'), spanOf('Mell Point')])).toBe('The ferry Mell Point');
  });
});
