import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gazetteer, GazetteerEntry } from '../../model/ports.ts';
import { analyse } from '../../text/analyse.ts';
import { incidentPlace } from './incident.ts';
import { findPlaces } from './places.ts';

const entry = (
  name: string,
  country: string | null,
  latitude: number,
  longitude: number,
  population: number,
  more: Partial<GazetteerEntry> = {},
): GazetteerEntry => ({
  name,
  country,
  latitude,
  longitude,
  population,
  geonameid: 1,
  admin1: null,
  feature: 'PPL',
  radius_km: 3,
  ...more,
});

const ENTRIES: Readonly<Record<string, readonly GazetteerEntry[]>> = {
  Norland: [entry('Norland', 'NL', 52, 5, 17_000_000, { feature: 'PCLI', radius_km: 120, geonameid: null })],
  Norlandic: [entry('Norland', 'NL', 52, 5, 17_000_000, { feature: 'DEMONYM', radius_km: 120, geonameid: null })],
  Ostwick: [entry('Ostwick', 'NL', 53, 6.5, 90_000), entry('Ostwick', 'US', 35, -86, 4_000, { admin1: 'TN' })],
  Farhaven: [entry('Farhaven', 'NL', 53.1, 6.6, 8_000), entry('Farhaven', 'US', 40, -100, 60_000, { admin1: 'NE' })],
  Tennessee: [entry('Tennessee', 'US', 35.8, -86.3, 5_000_000, { feature: 'ADM1', admin1: 'TN', radius_km: 190, geonameid: null })],
  Samland: [
    entry('Samland', 'SA', -2, 23, 17_000_000, { feature: 'PCLI', radius_km: 300, geonameid: null }),
    entry('Samland', 'SB', -1, 15, 10_000_000, { feature: 'PCLI', radius_km: 200, geonameid: null }),
  ],
  Gullholm: [entry('Gullholm', 'NL', 53.5, 6.8, 0, { feature: 'ISL', radius_km: 60, geonameid: null })],
  Selby: [entry('Selby', 'NL', 53.4, 6.9, 0, { feature: 'PPLA2', radius_km: 1 }), entry('Selby', 'IN', 26, 92, 4_700, { radius_km: 1 })],
  Tolm: [entry('Tolm', 'MX', 20, -90, 11_000, { radius_km: 1.4 })],
  Bellport: [entry('Bellport', 'SB', -4.7, 11.8, 600_000)],
  Marram: [entry('Marram', 'US', 36, -86.5, 30_000, { admin1: 'TN' })],
};
const gazetteer: Gazetteer = {
  longest: 2,
  lookup: (name) => ENTRIES[name] ?? (/^[A-Z]+$/.test(name) ? (ENTRIES[name.slice(0, 1) + name.slice(1).toLowerCase()] ?? []) : []),
};

function places(text: string, report: { publisher: string | null; url: string | null } = { publisher: null, url: null }) {
  return findPlaces(analyse({ text }), report, gazetteer).map(({ name, role, place }) => ({ name, role, country: place?.country ?? null }));
}

describe('which place of a name is meant', () => {
  it('is the most populous one when nothing else is known', () => {
    expect(places('A mill burned in Farhaven.')[0]?.country).toBe('US');
  });

  it('is the one near the other places of the report', () => {
    expect(places('A mill burned in Farhaven. Crews came from Ostwick, in the north of Norland.')[0]?.country).toBe('NL');
  });

  it('is the one on the island named with it, though nobody counted who lives there', () => {
    expect(places('SELBY, Gullholm - The boat went down at night.')[0]?.country).toBe('NL');
  });

  it('is the one in the state named after it, everywhere in the report', () => {
    const found = places('A mill burned in Ostwick, Tennessee. Ostwick has one fire engine.');
    expect(found.map(({ name, country }) => [name, country])).toEqual([
      ['Ostwick', 'US'],
      ['Tennessee', 'US'],
      ['Ostwick', 'US'],
    ]);
  });

  it('is the one in the state named in short form', () => {
    expect(places('A mill burned in Ostwick, Tenn., on Monday.').slice(0, 2)).toMatchObject([{ country: 'US' }, { name: 'Tenn.', country: 'US' }]);
  });

  it('is the one near the publisher', () => {
    expect(places('A mill burned in Farhaven.', { publisher: 'Ostwick Gazette', url: 'https://ostwick.example.nl/1' })[0]?.country).toBe('NL');
  });
});

describe('what a place is to the report', () => {
  it('is the event place in a clause where something happens', () => {
    expect(places('An explosion killed two people in Ostwick.')).toEqual([{ name: 'Ostwick', role: 'event', country: 'NL' }]);
  });

  it('is the dateline at the head, whatever follows', () => {
    expect(places('OSTWICK, June 12 (Wire) - A ship sank near Farhaven.')[0]).toMatchObject({ name: 'OSTWICK', role: 'dateline' });
    expect(places('OSTWICK, September 16. /Wire/ A ship sank.')[0]).toMatchObject({ role: 'dateline' });
  });

  it('is affiliation in an organisation, an office or an adjective', () => {
    expect(places('Norlandic police and the mayor of Ostwick met.').map(({ role }) => role)).toEqual(['affiliation', 'affiliation']);
    expect(places('Ostwick was quiet. The Ostwick Police Department said nothing.').at(-1)?.role).toBe('affiliation');
  });

  it('tells where it happened from where it was told, who came from elsewhere and what is far away', () => {
    const text = 'OSTWICK, June 12 (Wire) - A Norlandic crew put out a fire in Marram on Monday. The mayor of Farhaven had lived near Ostwick.';
    expect(places(text).map(({ name, role }) => [name, role])).toEqual([
      ['OSTWICK', 'dateline'],
      ['Norlandic', 'affiliation'],
      ['Marram', 'event'],
      ['Farhaven', 'affiliation'],
      ['Ostwick', 'mention'],
    ]);
  });

  it('is a mention otherwise', () => {
    expect(places('She was born near Ostwick.')).toMatchObject([{ role: 'mention' }]);
  });
});

describe('places the gazetteer does not know', () => {
  it('lie in the town they are named with', () => {
    const [quarter] = findPlaces(analyse({ text: 'Shots were fired in the Dunmere neighborhood of Ostwick.' }), { publisher: null, url: null }, gazetteer);
    expect(quarter).toMatchObject({ name: 'Dunmere', role: 'event', place: { name: 'Dunmere', latitude: 53, geonameid: null, radius_km: 5 } });
  });

  it('include street blocks', () => {
    const found = findPlaces(
      analyse({ text: 'A man was shot in Ostwick. It happened in the 1200 block of North Elder Street.' }),
      { publisher: null, url: null },
      gazetteer,
    );
    expect(found.at(-1)).toMatchObject({ name: '1200 block of North Elder Street', role: 'event', place: { latitude: 53 } });
  });

  it('puts a county where the towns of its state are', () => {
    const found = findPlaces(analyse({ text: 'Deputies from Marram County, Tennessee, met in Marram.' }), { publisher: null, url: null }, gazetteer);
    expect(found[0]).toMatchObject({ name: 'Marram County', place: { country: 'US', latitude: 36, geonameid: null } });
  });
});

describe('places the gazetteer does not know', () => {
  it.each([
    ['The village of Little Harn in Norland was cut off.', 'Little Harn'],
    ['Tents burned in Karrel camp outside Ostwick.', 'Karrel'],
    ['The mill in Harnside, Norland, burned down.', 'Harnside'],
    ['Crews reached the districts of Belmar and Quince in Norland.', 'Quince'],
    ['Norland closed three villages: Belmar, Quince and Torrow.', 'Torrow'],
    ['Floods hit the Belmar and Quince provinces of Norland.', 'Belmar'],
    ['A ferry left the island Quince in Norland.', 'Quince'],
  ])('%s', (text, name) => {
    const found = findPlaces(analyse({ text }), { publisher: null, url: null }, gazetteer).find((mention) => mention.name === name);
    expect(found).toMatchObject({ rule: expect.stringMatching(/^place\.(?:village|before-container)$/), place: { name, country: 'NL', geonameid: null } });
    expect(found?.place?.radius_km).toBeGreaterThanOrEqual(5);
  });

  it('puts a namesake far away at the town a local report is filed from', () => {
    const text = 'MARRAM, Tennessee - A man was shot in Farhaven on Monday.';
    const found = findPlaces(analyse({ text }), { publisher: null, url: null }, gazetteer);
    expect(found.find(({ name }) => name === 'Farhaven')).toMatchObject({ rule: 'place.quarter-unlisted', place: { latitude: 36, geonameid: null } });
  });
});

describe('the place of the incident', () => {
  it('is where the police are from, and what the title names', () => {
    const doc = analyse({ text: 'Marram police said two men were hurt. One of them owns a shop in Farhaven.' });
    const places = findPlaces(doc, { publisher: null, url: null }, gazetteer);
    expect(incidentPlace(places, doc)?.name).toBe('Marram');
    const quiet = analyse({ text: 'Two men were hurt when a wall fell.' });
    const title = 'Wall falls in Marram';
    expect(incidentPlace([], quiet, { text: title, places: findPlaces(analyse({ text: title }), { publisher: null, url: null }, gazetteer) })?.name).toBe(
      'Marram',
    );
  });

  const where = (text: string) => {
    const doc = analyse({ text });
    return incidentPlace(findPlaces(doc, { publisher: null, url: null }, gazetteer), doc, null)?.name ?? null;
  };

  it('is the town rather than its country or the dateline', () => {
    expect(where('MARRAM, June 12 (Wire) - An explosion rocked Ostwick in Norland on Monday. Norland has seen no such attack before.')).toBe('Ostwick');
  });

  it('is no namesake in a country that nothing else speaks of', () => {
    expect(where('Tolm is waiting for its ferry. It was on its way to Ostwick from Selby, Norlandic divers said. Norland mourned.')).not.toBe('Tolm');
  });

  it('is null when no place is known', () => {
    expect(where('An explosion rocked the harbour.')).toBeNull();
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Ostwick',
      'Tennessee',
      ',',
      'in',
      'the',
      'Norlandic',
      'Farhaven',
      'Police',
      'County',
      'neighborhood',
      'of',
      '1200',
      'block',
      'North',
      'Street',
      'Tenn.',
      '-',
      '\n\n',
      '. ',
    ),
    fc.string({ maxLength: 8 }),
  );

  it('gives spans inside the text, in order and never overlapping', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { span, name } of findPlaces(analyse({ text }), { publisher: null, url: null }, gazetteer)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(text.slice(...span)).toBe(name);
          last = span[1];
        }
      }),
    );
  });
});

describe('a place told by what it is called', () => {
  const find = (text: string, publisher: string | null = null) => findPlaces(analyse({ text }), { publisher, url: null }, gazetteer);

  it('is a town where the report says so, though an account shares its name', () => {
    const [town] = find('Windows broke in the port city of Ostwick. The editors of Ostwick Today saw no fire.');
    expect(town).toMatchObject({ name: 'Ostwick', rule: 'place.settlement', place: { country: 'NL' } });
  });

  it('is the country whose town is told of, of two with one name', () => {
    const country = find('A plane left the runway at Bellport, Samland said. Bellport was closed.').find(({ name }) => name === 'Samland');
    expect(country?.place?.country).toBe('SB');
  });

  it('lies in the town of the paper when only the side of town is named', () => {
    const [side] = find('Four men were shot on the Lower East Side before dawn.', 'Ostwick Ledger');
    expect(side).toMatchObject({ name: 'Lower East Side', rule: 'place.quarter', place: { country: 'NL', geonameid: null } });
    expect(find('Four men were shot on the Lower East Side before dawn.')).toEqual([]);
  });
});
