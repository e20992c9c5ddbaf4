import { describe, expect, it } from 'vitest';
import { isAdvertisementLabel, isBoilerplateLine } from './boilerplate.ts';

describe('isBoilerplateLine', () => {
  it.each([
    'Advertisement',
    'Please enable Javascript to watch this video',
    'Share this article',
    'Facebook | Twitter | WhatsApp',
    'Read more: Why the bridge was built twice',
    'Related stories',
    'Sign up for our morning letter and never miss a story',
    '© 2024 The Holm Gazette',
    'The Holm Gazette. All rights reserved.',
    'This video is not available in your country.',
    'Tags: bridges, barges',
    '12 comments',
    '3 min read',
    'See more videos',
  ])('%s', (line) => expect(isBoilerplateLine(line)).toBe(true));

  it.each([
    'Read more than one of these letters and you will see a pattern, the judge said.',
    'Related companies were told on Monday.',
    'Advertisement rules will change in May, the ministry said.',
    'Subscribers of the railway wait for a train that never comes, said the mayor, who has one of the oldest season tickets in the country and means to keep it, whatever the company may do about the line in the coming years, as she told this paper on Sunday evening after the council met.',
    'Share prices fell.',
    'Print workers walked out on Monday.',
    'She lives on.',
  ])('not %s', (line) => expect(isBoilerplateLine(line)).toBe(false));
});

it('tells boxes that are paid for by their first words', () => {
  expect(isAdvertisementLabel('Paid post Five chalets')).toBe(true);
  expect(isAdvertisementLabel('Sponsored by Alpstay')).toBe(true);
  expect(isAdvertisementLabel('Promotedly')).toBe(false);
  expect(isAdvertisementLabel('Paid in cash, the driver said')).toBe(false);
});
