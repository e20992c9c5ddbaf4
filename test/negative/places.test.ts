import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../src/extract/places/places.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { analyse } from '../../src/text/analyse.ts';

const gazetteer = loadGazetteer();

/** Each sentence with the word that must not be read as a place in it. */
const SENTENCES: readonly [sentence: string, never: string][] = [
  ['The meeting was held in early March by all three boards.', 'March'],
  ['Nobody from the union was in the room on Friday, Monday or Sunday.', 'Sunday'],
  ['Reading the letter aloud took him four minutes.', 'Reading'],
  ['The witness, Charlotte Aldersley, left the court by a side door.', 'Charlotte'],
  ['Officer Paul Lincoln said the door had been open.', 'Lincoln'],
  ['Mr. Washington told the jury that he had slept badly.', 'Washington'],
  ['Dr Bath declined to comment on the results.', 'Bath'],
  ['The car was found on Boston Avenue behind a bakery.', 'Boston'],
  ['She lives at 14 Oxford Street with two cats.', 'Oxford'],
  ['God knows how the fire began, the caretaker said.', 'God'],
  ['One of the drivers was asleep when the lorry left the road.', 'One'],
  ['Most of the windows were broken by the blast.', 'Most'],
  ['Of the nine boats only two were insured.', 'Of'],
  ['Central heating failed in half of the flats.', 'Central'],
  ['Police said that nobody had been arrested.', 'Police'],
  ['Best known for his radio plays, he died in his sleep.', 'Best'],
  ['Many thought the siren was another drill.', 'Many'],
  ['The team beat Orange by three points after a slow start.', 'Orange'],
  ['This is not the first time the valve has failed.', 'This'],
  ['Hope is fading for the missing climbers.', 'Hope'],
  ['Congress passed the bill late at night.', 'Congress'],
  ['The White House declined to say who had called.', 'White House'],
  ['Two Council members asked for the minutes.', 'Council'],
  ['Ruben van den Berg kept the books for years.', 'Berg'],
  ['Virginia Tarlow, 61, was asleep upstairs.', 'Virginia'],
  ['Jordan Pellworth scored twice before the break.', 'Jordan'],
  ['A case of West Nile virus was found in a horse.', 'Nile'],
  ['Young people left the hall before midnight.', 'Young'],
  ['The Law Society has asked for an inquiry.', 'Law'],
  ['The 5th Fleet said that nobody had been hurt.', 'Fleet'],
  ['Divers went down to the Vologda and came up with nothing.', 'Vologda'],
  ['When the Saratov sank, nobody was on deck.', 'Saratov'],
  ['They met on the corner of Elder and Stanton streets after dark.', 'Stanton'],
  ['Lawyers for the Third Division appealed.', 'Division'],
  ['He read about it in Time and threw the magazine away.', 'Time'],
];

describe('what is no place', () => {
  it.each(SENTENCES)('%s', (sentence, never) => {
    const found = findPlaces(analyse({ text: sentence }), { publisher: null, url: null }, gazetteer);
    expect(found.map(({ name }) => name)).not.toContain(never);
  });

  it('keeps the surname of a person named in full from being a place later on', () => {
    const text = 'Tomasz Brighton opened the valve. Nobody had told Tomasz Brighton that it was shut. Brighton then ran.';
    expect(findPlaces(analyse({ text }), { publisher: null, url: null }, gazetteer)).toEqual([]);
  });
});
