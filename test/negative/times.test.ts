import { describe, expect, it } from 'vitest';
import { findTimes } from '../../src/extract/times/times.ts';
import { analyse } from '../../src/text/analyse.ts';

const SENTENCES: readonly string[] = [
  'You may leave the hall by the side door.',
  'Protesters march past the old customs house.',
  'He was a second late and a minute man at heart.',
  'April Weston keeps bees behind the chapel.',
  'The lorry weighed 2,019 kilograms when empty.',
  'About 1,200 people signed the letter.',
  'More than 2000 people stood in the rain.',
  'The score was 3-2 when the lights failed.',
  'Call the desk on 555-0199 for help.',
  'Version 2.10.4 of the software was installed.',
  'The 54-year-old driver was unhurt.',
  'The boy, 7, was treated at the scene.',
  'The bridge is 24 metres long and 10 wide.',
  'The Boeing 1959 model never flew again.',
  'He paid $1,995 for the boat.',
  'The house on the 1900 block of Elm Street burned.',
  'Room 2012 was locked when the guard arrived.',
  'Temperatures fell to minus 12 degrees.',
  'The price rose by 5:1 against the pound in odds terms only.',
  'She came first and he came fourth.',
  'A spring broke inside the lock.',
  'They fall silent when the siren sounds.',
  'The sun sat low over the water.',
  'Jan Verhoeven drove the van.',
  'Its ratio is 12/45 by volume.',
  'The vote was 51 to 49 in favour.',
  'He sat in row 19 beside the aisle.',
  'The rocket has a range of 2,500 km.',
];

describe('what is no time', () => {
  it.each(SENTENCES)('%s', (text) => {
    const found = findTimes(analyse({ text }), { published: '2024-06-12' });
    expect(found.filter(({ rule }) => rule !== 'time.clock-24').map(({ span }) => text.slice(...span))).toEqual([]);
  });

  it('refuses dates that are none', () => {
    for (const text of ['It happened on February 30, 2021.', 'The stamp read 2021-13-45.', 'They met at 25:71.']) {
      const values = findTimes(analyse({ text }), { published: '2024-06-12' }).map(({ value }) => value);
      expect(values.filter((value) => /02-30|13-45|25:71/.test(value))).toEqual([]);
    }
  });
});
