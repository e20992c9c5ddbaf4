import { describe, expect, it } from 'vitest';
import wholeModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tagger } from './tagger.ts';

const TEXTS = [
  'Harbour police said on Monday that three cranes, each worth $1.2 million, hadn’t been insured.',
  '“We’ll never know,” said Zbigniew O’Hara-Łukasik, 47, of St. Olaf’s. He’s the 3rd to resign since 2019-04-11…',
  'can’t gonna wanna cannot I’d’ve they’re #stormwatch @harbour_desk https://quay.example/a?b=1 👍 x@y.example',
  'Xyzzyqq plughed the frobnicators; frobnicators, XYZZYQQ and Frobnicators again (see §4.2) — 5km² at 40°C.',
  'NAÏVE café-goers re-elected Dr. Smith vs. the U.S. Dept. of Defense at 10:30 a.m.\n\nNew paragraph: 100,000 people.',
];

describe('the tagger', () => {
  it('gives the tokens and tags the whole model gives', () => {
    const whole = winkNLP(wholeModel, ['sbd', 'pos']);
    for (const text of TEXTS) {
      const tags = [whole, tagger].map(({ readDoc, its }) => {
        const tokens = readDoc(text).tokens();
        return [tokens.out(its.value), tokens.out(its.pos)];
      });
      expect(tags[1]).toEqual(tags[0]);
    }
  });
});
