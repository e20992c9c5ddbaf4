import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from '../../../test/support/claims.ts';
import type { Claim } from '../../model/claim.ts';
import { disputeQuestions } from './disputes.ts';

/** Claims one after the other in one report, each in a sentence of its own, and what stands around it. */
function report(sentences: readonly (Said & { sentence: string })[]): { claims: Claim[]; contextOf: (claim: Claim) => string } {
  const text = sentences.map(({ sentence }) => sentence).join(' ');
  const claims = claimsOf(sentences).map((claim, i): Claim => {
    const { sentence, text: content } = sentences[i] ?? { sentence: '', text: '' };
    const start = text.indexOf(sentence);
    const from = start + sentence.indexOf(content);
    return { ...claim, content: [[from, from + content.length]], context: [start, start + sentence.length] };
  });
  return { claims, contextOf: ({ context }) => text.slice(...context) };
}

describe('a statement that is turned down', () => {
  it('stands against what the denier says', () => {
    const { claims, contextOf } = report([
      { text: 'the bridge had been closed', speaker: 'The mayor', sentence: 'The mayor said the bridge had been closed.' },
      { text: 'it had only warned of ice', speaker: 'The road office', sentence: 'The road office disputed that, saying it had only warned of ice.' },
    ]);
    const [question] = disputeQuestions(claims, contextOf);
    expect(question?.answers.map(({ value, claims: own }) => [value, own.map((c) => c.id)])).toEqual([
      ['yes', ['c1']],
      ['no', ['c2']],
    ]);
  });

  it('is not looked for where a denial has a content of its own', () => {
    const { claims, contextOf } = report([
      { text: 'the bridge had been closed', speaker: 'The mayor', sentence: 'The mayor said the bridge had been closed.' },
      {
        text: 'that the toll had doubled since May',
        speaker: 'The owner',
        polarity: 'denied',
        sentence: 'The owner rejected the claim, made by a union, that the toll had doubled since May.',
      },
    ]);
    expect(disputeQuestions(claims, contextOf)).toEqual([]);
  });

  it('is not what somebody did in the sentence before', () => {
    const { claims, contextOf } = report([
      { text: 'She would not open the book', speaker: null, sentence: 'She would not open the book.' },
      { text: 'this', speaker: 'The owner', polarity: 'denied', sentence: 'The owner denied this.' },
    ]);
    expect(disputeQuestions(claims, contextOf)).toEqual([]);
  });

  it.each(['that “fiction”', 'It is not true', 'those claims were baseless'])('is met by a bare verdict: %s', (verdict) => {
    const { claims, contextOf } = report([
      { text: 'the bridge had been closed', speaker: 'The mayor', sentence: 'The mayor said the bridge had been closed.' },
      { text: verdict, speaker: 'The road office', sentence: `The road office answered: ${verdict}.` },
    ]);
    expect(disputeQuestions(claims, contextOf)[0]?.answers.map(({ value }) => value)).toEqual(['yes', 'no']);
  });

  it.each(['the wrong bolt', 'that the wrong train left at noon and that nobody knew of it'])('is not met by words of another kind: %s', (text) => {
    const { claims, contextOf } = report([
      { text: 'the bridge had been closed', speaker: 'The mayor', sentence: 'The mayor said the bridge had been closed.' },
      { text, speaker: 'The road office', sentence: `The road office spoke of ${text}.` },
    ]);
    expect(disputeQuestions(claims, contextOf)).toEqual([]);
  });

  it('may be taken back by the one who made it', () => {
    const { claims, contextOf } = report([
      { text: 'the bolts were of iron', speaker: 'An earlier note', sentence: 'An earlier note said that the bolts were of iron.' },
      { text: 'That sentence has been withdrawn', speaker: null, sentence: 'That sentence has been withdrawn.' },
    ]);
    expect(disputeQuestions(claims, contextOf)[0]?.answers.map(({ value }) => value)).toEqual(['yes', 'taken back']);
  });

  it('is somebody else’s', () => {
    const { claims, contextOf } = report([
      { text: 'the bridge had been closed', speaker: 'The mayor', sentence: 'The mayor said the bridge had been closed.' },
      { text: 'it was open', speaker: 'The mayor', sentence: 'The mayor later denied that, adding it was open.' },
    ]);
    expect(disputeQuestions(claims, contextOf)).toEqual([]);
  });
});
