import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('who is told of without a name', () => {
  it('is the one told of last in the paragraph, of whom nothing has been said', () => {
    expect(rows('Odd Rem told reporters on Monday that the gate was shut. Nobody had warned the crew, the union leader said.')).toContain(
      'Odd Rem | Nobody had warned the crew',
    );
  });
  it('is somebody else when the one told of has another office', () => {
    expect(rows('Mayor Odd Rem told reporters on Monday that the gate was shut. Nobody had warned the crew, the union leader said.')).toContain(
      'union leader | Nobody had warned the crew',
    );
  });
  it('is named next, without an office, when the report opens with the office', () => {
    expect(
      rows(
        'A lawyer for the crew charged on Monday that the gate had been shut.\n\nOdd Rem played a tape on the steps. “Listen,” the attorney told reporters.',
      ),
    ).toEqual(['Odd Rem | that the gate had been shut', 'Odd Rem | Listen']);
  });
  it('is not who has an office of their own, nor anybody for a spokesman', () => {
    expect(rows('A lawyer for the crew charged on Monday that the gate had been shut.\n\nOdd Rem, the mayor, walked by.')).toEqual([
      'lawyer for the crew | that the gate had been shut',
    ]);
    expect(rows('A spokesman for the port said on Monday that the gate had been shut.\n\nOdd Rem walked by.')).toEqual([
      'spokesman for the port | that the gate had been shut',
    ]);
  });
  it('is whoever spoke in the statement, post or letter', () => {
    expect(rows('The tug sank, the port police said in a news release. “No lamp was lit,” the release states.')).toContain('port police | No lamp was lit');
    expect(rows('The tug sank, Odd Rem wrote on Telegram. The post said that nobody was hurt.')).toContain('Odd Rem | that nobody was hurt');
  });
  it('is a letter or release itself when nobody spoke in one', () => {
    expect(rows('The tug sank, Odd Rem told reporters. The release said that nobody was hurt.')).toContain('release | that nobody was hurt');
  });
});

describe('he and she', () => {
  it('are people a sentence opens with, whatever they do', () => {
    expect(
      rows(
        'Odd Rem, the head of the district, said the track was empty.\n\nA pointsman who has worked there since spring remembers it otherwise. Nine wagons came, he said.',
      ),
    ).toContain('pointsman | Nine wagons came');
    expect(rows('“Ten minutes,” said Odd Rem.\n\nA Danish woman is among the missing. Her mother wrote on Facebook: “Ring me.”')).toContain(
      "Danish woman's mother | Ring me.",
    );
  });
  it('are relatives whose first name alone is told', () => {
    expect(rows('The tape is a lie, said Nora Moe.\n\nMr. Rem’s eldest daughter, Ida, 17, has seen neither tape. “I don’t have to,” she said.')).toContain(
      'Ida | I don’t have to',
    );
  });
  it('are not those told of in what somebody else says', () => {
    expect(rows('The president of the union, Odd Rem, took back his claim that Mr. Moe had been drunk. “I repeated what I was told,” he said.')).toContain(
      'Odd Rem | I repeated what I was told',
    );
  });
  it('are named between commas behind an office', () => {
    expect(
      rows(
        'The list was full, wrote the owner, Odd Rem.\n\nThe chairwoman of the deck hands in the northern ports, Ida Moe, does not believe it. By her reckoning ninety were aboard.',
      ),
    ).toContain('Ida Moe | ninety were aboard');
  });
  it('are neither the paper nor a street', () => {
    expect(
      rows('“No,” said Nora Moe.\n\nKyst Posten met Ida Rem in the hall. “My brother let go,” she said.', { publisher: 'Kyst Posten (English)' }),
    ).toContain('Ida Rem | My brother let go');
    expect(rows('A man who stood on Parade Street put it closer to 20. “They stood around,” said the neighbour.')).toContain('neighbour | They stood around');
  });
});
