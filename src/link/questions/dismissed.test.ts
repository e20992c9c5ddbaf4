import { describe, expect, it } from 'vitest';
import { isDismissal, isDisowning } from './dismissed.ts';

describe('what is called false', () => {
  it('is dismissed by a verb of denial', () => {
    expect(isDismissal({ polarity: 'denied', text: 'the charge as baseless' })).toBe(true);
    expect(isDismissal({ polarity: 'denied', text: 'the charge' })).toBe(false);
  });

  it.each(['Rumours that 40 people are trapped are untrue', 'the reports of a second fire were simply false'])('is disowned: %s', (text) => {
    expect(isDisowning({ polarity: 'asserted', text })).toBe(true);
  });

  it.each(['Reports that 40 people are trapped', 'Rumours were false and prices rose', 'The claim that they are untrue rests on one man'])(
    'is not disowned: %s',
    (text) => {
      expect(isDisowning({ polarity: 'asserted', text })).toBe(false);
    },
  );
});
