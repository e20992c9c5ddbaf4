import { describe, expect, it } from 'vitest';
import { decode } from '../decode.ts';
import type { Document } from '../document.ts';
import { readPlain } from './plain.ts';

const readText = (text: string, knownTitle: string | null = null): Document =>
  readPlain(decode(new TextEncoder().encode(text), { encoding: 'utf-8', skip: 0 }), knownTitle);
const blocksOf = (text: string, knownTitle?: string): string[] => {
  const { text: canonical, blocks } = readText(text, knownTitle);
  return blocks.map(({ kind, span }) => `${kind}: ${canonical.slice(...span)}`);
};

describe('paragraphs', () => {
  it('stand between blank lines, or one a line when lines are long', () => {
    expect(
      blocksOf(
        'The quay was shut on Monday, the harbour master said, after a barge had hit the wall beside the fish market and broken it.\n\nNobody was hurt.',
      ),
    ).toHaveLength(2);
    expect(
      blocksOf(
        'The quay was shut on Monday, the harbour master said, after a barge had hit the wall beside the fish market and broken it.\nNobody was hurt.\nThe ferry ran late.',
      ),
    ).toHaveLength(3);
  });

  it('are joined again where lines were wrapped', () => {
    const wrapped =
      'The quay was shut on Monday, the harbour master\nsaid, after a barge had hit the wall beside the\nfish market. Nobody was hurt.\n\nThe ferry ran late.';
    expect(blocksOf(wrapped)).toEqual([
      'paragraph: The quay was shut on Monday, the harbour master said, after a barge had hit the wall beside the fish market. Nobody was hurt.',
      'paragraph: The ferry ran late.',
    ]);
  });

  it('keep short lines apart that no program wrapped', () => {
    expect(blocksOf('A long line that tells of the quay, of the barge, and of the wall it hit.\n\nHolm Harbour\nQuay 3\nHolm')).toHaveLength(4);
  });

  it('do not mind how lines end', () => {
    for (const end of ['\r\n', '\r', '\n'])
      expect(blocksOf(`Quay shut${end}${end}Nobody was hurt.${end}`)).toEqual(['title: Quay shut', 'paragraph: Nobody was hurt.']);
  });

  it('need one run of the map when nothing was folded, however long the text', () => {
    const { map } = readText(
      `Quay shut\n\n${'Nobody was hurt at the quay, the harbour master said on Monday after a long night of work with his crew.\n\n'.repeat(1000)}`,
    );
    expect(map).toHaveLength(1);
  });
});

describe('the title', () => {
  it('is a short first line by itself, with no full stop', () => {
    expect(readText('Quay shut after barge strike\n\nNobody was hurt.').head.title).toBe('Quay shut after barge strike');
    expect(readText('Who shut the quay?\nThe harbour master says that it was not he who ordered the gates to be closed on Monday.').head.title).toBe(
      'Who shut the quay?',
    );
  });

  it.each([
    'The quay was shut on Monday.\n\nNobody was hurt.',
    '“Nobody told us”\n\nNobody was hurt.',
    'HOLM, May 6 (RNA) - The quay was shut on Monday, the harbour master said.\n\nNobody was hurt.',
    'Quay shut',
  ])('is missing in %j', (text) => expect(readText(text).head.title).toBeNull());

  it('is found below other lines when it is known', () => {
    expect(blocksOf('Morning edition\n\nQuay shut\n\nNobody was hurt.', 'QUAY SHUT')).toContain('title: Quay shut');
  });
});

describe('headers', () => {
  it('give the names of a byline', () => {
    const { head, blocks } = readText('Quay shut after barge strike\n\nBy Ann Lee and Bo Ek in Holm\n\nNobody was hurt.');
    expect(head.byline).toEqual(['Ann Lee', 'Bo Ek']);
    expect(blocks[1]?.kind).toBe('byline');
  });

  it('of a press release name its publisher and day, above the title', () => {
    const { head, blocks } = readText('PRESS RELEASE\nHolm Harbour Ltd.\nHolm, 6 May 2024, 09:30\n\nStatement on the quay\n\nWe regret what happened.');
    expect(head).toMatchObject({ publisher: 'Holm Harbour Ltd.', published: '2024-05-06T09:30:00', title: 'Statement on the quay' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'time-stamp', 'title', 'paragraph']);
  });

  it('are none when they stand lower down', () => {
    expect(blocksOf(`Quay shut\n\n${'Nobody was hurt.\n\n'.repeat(10)}By Ann Lee`).at(-1)).toBe('paragraph: By Ann Lee');
  });
});

describe('live blogs', () => {
  it('have entries with a time stamp and a heading', () => {
    expect(
      blocksOf(
        'Live: the quay\n\n19:30 Gates open\nThe gates are open again, the harbour master said at a quarter past seven on the quay.\n\n18:05\nDivers are at work.',
      ),
    ).toEqual([
      'title: Live: the quay',
      'time-stamp: 19:30',
      'heading: Gates open',
      'paragraph: The gates are open again, the harbour master said at a quarter past seven on the quay.',
      'time-stamp: 18:05',
      'paragraph: Divers are at work.',
    ]);
  });

  it('are not seen in a sentence that begins with a time', () => {
    expect(blocksOf('Quay shut\n\n10:45 trains were late and the ferry did not run, the harbour master said.').at(-1)).toMatch(/^paragraph: 10:45 trains/);
  });
});

it('leaves out the furniture of the page a text was copied from', () => {
  expect(blocksOf('Please enable JavaScript to watch this video\n\nThe quay was shut on Monday.\n\nAdvertisement\n\nNobody was hurt.')).toEqual([
    'paragraph: The quay was shut on Monday.',
    'paragraph: Nobody was hurt.',
  ]);
});
