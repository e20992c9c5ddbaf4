import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from '../../../test/support/claims.ts';
import { type Mention, type Statement, statementOf } from './statement.ts';

const read = (said: Said, context = said.text): Statement => {
  const [claim] = claimsOf([said]);
  if (!claim) throw new Error('no claim');
  return statementOf(claim, context);
};
const mention = (concept: string, said: Said, context?: string): Mention | undefined => read(said, context).mentions.find((m) => m.concept === concept);

describe('how a claim stands to what it speaks of', () => {
  it.each([
    ['the pump had failed', 'yes'],
    ['the pump had not failed', 'no'],
    ['nobody said that the pump had not failed', 'yes'],
    ['it is not clear whether the pump had failed', 'open'],
  ] as const)('%s: %s', (text, stance) => {
    expect(mention('fail', { text })?.stance).toBe(stance);
  });

  it('a denial turns it round, a question leaves it open', () => {
    expect(mention('fail', { text: 'that the pump had failed', polarity: 'denied' })?.stance).toBe('no');
    expect(mention('fail', { text: 'whether the pump had failed', polarity: 'questioned' })?.stance).toBe('open');
  });

  it('a negation reaches no further than its clause', () => {
    const said = { text: 'the pump had not failed, but the valve had leaked' };
    expect(mention('pump', said)?.stance).toBe('no');
    expect(mention('valv', said)?.stance).toBe('yes');
  });

  it('tells a thing that is denied from a thing of which something is denied', () => {
    expect(mention('vehicle', { text: 'there was no trace of any van' })?.direct).toBe(true);
    expect(mention('tram', { text: 'no tram can pass the tunnel' })?.direct).toBe(false);
    expect(mention('green', { text: 'no green tram stood there' })?.direct).toBe(false);
  });

  it('idioms deny nothing', () => {
    expect(mention('partisan', { text: 'no matter how partisan it gets' })?.stance).toBe('yes');
  });

  it('an answer that only points back speaks of what was asked', () => {
    const said = { text: 'That is what we are trying to establish' };
    expect(mention('valv', said, `Asked whether the valve had leaked, she said: “${said.text}.”`)?.stance).toBe('open');
  });

  it('a word said never to have been used is denied itself', () => {
    expect(mention('crook', { text: 'Nowhere in the letter does she call them “crooks”' })).toMatchObject({ stance: 'no', direct: true });
    expect(mention('crook', { text: 'I never used the word crooks' })).toMatchObject({ stance: 'no', direct: true });
    expect(mention('crook', { text: 'the crooks did not come back' })?.direct).toBe(false);
  });

  it('what is dismissed as false is denied once, not twice', () => {
    expect(mention('levy', { text: 'the story of a secret levy as pure fiction', polarity: 'denied' })?.stance).toBe('no');
    expect(mention('levy', { text: 'that the story of a secret levy was fiction', polarity: 'denied' })?.stance).toBe('yes');
  });

  it('states are turned round by a negation', () => {
    expect(read({ text: 'the lift was out of order' }).states).toEqual([{ state: 'working: no', clause: 0 }]);
    expect(read({ text: 'the lift was not out of order' }).states).toEqual([{ state: 'working: yes', clause: 0 }]);
    expect(read({ text: 'a diver was injured, his mate said they were not afraid' }).states).toEqual([{ state: 'harmed: yes', clause: 0 }]);
  });
});
