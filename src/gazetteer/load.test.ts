import { describe, expect, it } from 'vitest';
import { HearsayError } from '../model/errors.ts';
import { loadGazetteer } from './load.ts';

describe('the gazetteer that comes with the package', () => {
  const gazetteer = loadGazetteer();

  it('knows towns, countries, regions, seas and adjectives of nations', () => {
    expect(gazetteer.lookup('Groningen')[0]).toMatchObject({ country: 'NL', feature: 'PPLA' });
    expect(gazetteer.lookup('Slovenia')[0]).toMatchObject({ country: 'SI', feature: 'PCLI' });
    expect(gazetteer.lookup('Donbas')[0]).toMatchObject({ country: 'UA', feature: 'RGN' });
    expect(gazetteer.lookup('Baltic Sea')[0]).toMatchObject({ country: null, feature: 'SEA' });
    expect(gazetteer.lookup('Portuguese')[0]).toMatchObject({ country: 'PT', feature: 'DEMONYM' });
  });

  it('gives Crimean towns the country code of GeoNames', () => {
    expect(gazetteer.lookup('Simferopol')[0]?.country).toBe('UA');
  });

  it('knows old and foreign names of big towns', () => {
    expect(gazetteer.lookup('Kharkov')[0]?.name).toBe('Kharkiv');
    expect(gazetteer.lookup('Saigon')[0]?.name).toBe('Ho Chi Minh City');
  });

  it('says which file it could not read and what to do', () => {
    expect(() => loadGazetteer('/nowhere/gazetteer.bin')).toThrow(HearsayError);
    expect(() => loadGazetteer('/nowhere/gazetteer.bin')).toThrow(/places import/);
  });
});
