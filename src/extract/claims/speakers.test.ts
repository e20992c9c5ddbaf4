import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('speakers', () => {
  it('keep their full name as surname and pronoun', () => {
    expect(
      rows('Refik Chulpan, a leader of the valley people, said the road was open. Chulpan added that trucks were waiting. He noted that fuel was short.'),
    ).toEqual(['Refik Chulpan | the road was open', 'Refik Chulpan | that trucks were waiting', 'Refik Chulpan | that fuel was short']);
  });
  it('of one surname are kept apart', () => {
    expect(
      rows('Karl Holm, the mayor, said the dam was safe. Eva Holm, who runs the inn, said it leaked. “I saw water,” she said. “There was none,” Mr Holm said.'),
    ).toEqual(['Karl Holm | the dam was safe', 'Eva Holm | it leaked', 'Eva Holm | I saw water', 'Karl Holm | There was none']);
  });
  it('told by their owner carry its name', () => {
    expect(rows('Estland, a member of the league, sent two ships, its defence ministry said.')).toEqual([
      `Estland's defence ministry | Estland, a member of the league, sent two ships`,
    ]);
  });
  it('may be described before they are named', () => {
    expect(rows('The regional governor said the road was cut. Pavel Drin, head of the regional administration, wrote that two bridges had fallen.')).toEqual([
      'Pavel Drin | the road was cut',
      'Pavel Drin | that two bridges had fallen',
    ]);
  });
  it('come back with more told of them', () => {
    expect(rows('A source at the port said the crane was old. The source, who is not allowed to speak in public, said nobody checked it.')).toEqual([
      'source at the port | the crane was old',
      'source at the port | nobody checked it',
    ]);
  });
  it('who are a company are no public body', () => {
    expect(rows('The Coast Road Authority said the bus was late. The airline said that it was not.')).toEqual([
      'Coast Road Authority | the bus was late',
      'airline | that it was not',
    ]);
  });
  it('brought in at length come back in short', () => {
    expect(rows('A source at the port said the crane was old. The source added that nobody checked it.')).toEqual([
      'source at the port | the crane was old',
      'source at the port | that nobody checked it',
    ]);
  });
  it('called "it" are no persons', () => {
    expect(rows('Dunmore Coatings said all staff were safe. It did not comment on the cause.')).toEqual([
      'Dunmore Coatings | all staff were safe',
      'not-claimed: Dunmore Coatings | on the cause',
    ]);
  });
  it('called "they" are several', () => {
    expect(rows('Officials of the port claimed that the crane was sound. They refused to explain the noise.')).toEqual([
      'Officials of the port | that the crane was sound',
      'not-claimed: Officials of the port | the noise',
    ]);
  });
  it('speak through what they publish', () => {
    expect(rows('The governor of Olm, Pavel Drin, wrote on Telegram that the road was cut. The governor’s evening post spoke of two fallen bridges.')).toEqual([
      'Pavel Drin | that the road was cut',
      'Pavel Drin | of two fallen bridges',
    ]);
  });
  it('may give a name only', () => {
    expect(rows('“They ran,” said a neighbour who gave his name only as Omar.')).toEqual(['Omar | They ran']);
  });
  it('may be told of at length before they speak', () => {
    expect(rows('Two officials, who asked not to be named as they were not allowed to speak, said a valve had failed.')).toEqual([
      'Two officials | a valve had failed',
    ]);
  });
  it('named in a quotation are nobody "he" stands for', () => {
    expect(rows('Jon Marek says the pin was bent. “It was loose. The captain knew,” he says.')).toEqual([
      'Jon Marek | the pin was bent',
      'Jon Marek | It was loose. The captain knew',
    ]);
  });
  it('inside a quotation are seen from who is quoted', () => {
    expect(rows('“My husband says it was later,” Marta Quill said.')).toEqual([
      `Marta Quill's husband < Marta Quill | it was later`,
      'Marta Quill | My husband says it was later',
    ]);
  });

  it('that say "we" are the publisher', () => {
    expect(rows('We regret the delay. We state that all tests were passed.', { publisher: 'The House' })).toEqual([
      'The House | the delay',
      'The House | that all tests were passed',
    ]);
  });

  it('are the same inside what they say', () => {
    expect(rows('Lena Horvat said the fire, which she said began at noon, was out.')).toEqual([
      'Lena Horvat | the fire, which she said began at noon, was out',
      'Lena Horvat | began at noon',
    ]);
  });

  it('may be told of behind their office', () => {
    expect(rows('The lawyer for a boy of ten said that a suit would follow. Ivo Brand, the lawyer, spoke on Monday.')).toEqual([
      'Ivo Brand | that a suit would follow',
    ]);
  });

  it('brought in by an owner keep their name', () => {
    expect(rows('"Our colleague is dead," said its zonal secretary, S. K. Oram.')).toEqual(['S. K. Oram | Our colleague is dead']);
  });

  it('may be somebody without a name, whom "he" stands for', () => {
    expect(rows('Ivo Brand ran. A fourth man was grazed. He said that the shots came from a van.')).toEqual(['fourth man | that the shots came from a van']);
  });

  it('are "it" where a sentence opened with a body or a paper', () => {
    expect(rows('Ivo Brand said the boom held. The pilots union disagrees. The boom broke at noon, it said on Monday.')).toEqual([
      'Ivo Brand | the boom held',
      'pilots union | The boom broke at noon',
    ]);
    expect(rows('The port agency says nothing moved. A court document disagrees. The order, it shows, called for repairs.')).toEqual([
      'port agency | nothing moved',
      'court document | The order called for repairs',
    ]);
  });

  it('are firms, not people, behind a comma after what they are', () => {
    expect(rows('The contractor, Holm Tunnelling, denied hiding the logs. "They were sent every evening," it said.')).toEqual([
      'denied: Holm Tunnelling | hiding the logs',
      'Holm Tunnelling | They were sent every evening',
    ]);
  });

  it('who are told of by the way do not go on', () => {
    expect(rows('Its head, Ivo Brand, mocked Mayor Paul Weiss, who had said the clip was sad: officials, he said, should wait.')).toContain(
      'Ivo Brand | officials should wait',
    );
  });

  it('name somebody as something', () => {
    expect(rows('Police on Monday named Ivo Brand as the driver of the van.')).toEqual(['Police | Ivo Brand as the driver of the van']);
    expect(rows('The owners named the boat Astrid in spring.')).toEqual([]);
  });
});
