import { describe, expect, it } from 'vitest';
import { type Page, tell } from '../../../test/support/tellings.ts';
import { nameSources } from './sources.ts';

/** Source ids of the speakers, in the order of the claims. */
function speakers(...pages: readonly Page[]): (string | null | undefined)[] {
  return nameSources(tell(...pages)).extractions.flatMap(({ claims }) => claims.map(({ chain }) => chain.find(({ role }) => role === 'speaker')?.source));
}
const person = (by: string, as = by) => ({ by, as, says: 'the Holmvik dam in Westmark near Lake Sande has held' });
const body = (by: string, as = by) => ({ ...person(by, as), kind: 'organisation' as const });

describe('the name of a source', () => {
  it('leaves off what says only that it is an account, not who belongs to whom', () => {
    const names = (...tells: Page['tells']) => nameSources(tell({ tells })).sources.map(({ name }) => name);
    expect(names(body('Holmvik harbour channel'), body('the residents and officials'))).toEqual(['Holmvik harbour', 'residents and officials']);
  });
});

describe('one source under several names', () => {
  it('is a person by full and last name, across related reports', () => {
    const [full, last, other] = speakers({ tells: [person('Inge Brandt'), person('Brandt')] }, { tells: [person('Brandt')] });
    expect(last).toBe(full);
    expect(other).toBe(full);
  });

  it('is a person spelled in two ways', () => {
    const [a, b] = speakers({ tells: [person('Taras Hnatyshyn')] }, { tells: [person('Taras Gnatyshin')] });
    expect(b).toBe(a);
  });

  it('is who a report describes by a post that another names a person with', () => {
    const chair = person('Inge Brandt', 'Harbour council head Inge Brandt');
    const [named, , described] = speakers(
      { tells: [chair] },
      { tells: [person('Paul Weiss'), { ...body('council head', 'The council head'), kind: 'office' }] },
    );
    expect(described).toBe(named);
    const [first, second, either] = speakers(
      { tells: [chair, person('Olav Sund', 'Sande council head Olav Sund')] },
      { tells: [{ ...body('council head', 'The council head'), kind: 'office' }] },
    );
    expect(either).not.toBe(first);
    expect(either).not.toBe(second);
  });

  it('is a body wherever it is told to sit', () => {
    const [a, b] = speakers(
      { tells: [body('Holmvik Pilots Command')] },
      { tells: [body('Sande-based Holmvik Pilots Command', 'the Sande-based Holmvik Pilots Command')] },
    );
    expect(b).toBe(a);
  });

  it('is the police of a town by its initials', () => {
    const [police, initials] = speakers({ tells: [body('police', 'police'), body('HVPD', 'the HVPD')] });
    expect(initials).toBe(police);
    const [any, one, another] = speakers({ tells: [body('police', 'police'), body('HVPD', 'the HVPD'), body('Sande police', 'Sande police')] });
    expect(new Set([any, one, another]).size).toBe(3);
  });

  it('is an officer’s union and the one that the report names, under whatever word', () => {
    const [named, own] = speakers({ tells: [body('Holmvik Police Guild', 'the Holmvik Police Guild'), body('Paul Weiss’s union')] });
    expect(own).toBe(named);
    const [guild, , short] = speakers(
      { tells: [body('Holmvik Police Guild', 'the Holmvik Police Guild')] },
      { tells: [person('Inge Brandt'), body('police union', 'the police union')] },
    );
    expect(short).toBe(guild);
    const [a, b, c] = speakers({ tells: [body('Dockers Union'), body('Pilots Union'), body('Paul Weiss’s union')] });
    expect(new Set([a, b, c]).size).toBe(3);
  });

  it('is “the department” and the police of a report that has no other department', () => {
    const [police, department] = speakers({ tells: [body('City police', 'City police'), body('department', 'the department')] });
    expect(department).toBe(police);
    const [again, fire, other] = speakers({
      tells: [body('City police'), body('fire department', 'the fire department'), body('department', 'the department')],
    });
    expect(other).not.toBe(again);
    expect(fire).not.toBe(again);
  });

  it('is a police union by other words for one, which is not the police', () => {
    const [association, union, police] = speakers(
      { tells: [body('Holmvik Municipal Police Association')] },
      { tells: [body('Holmvik police union', 'the Holmvik police union'), body('police')] },
    );
    expect(union).toBe(association);
    expect(police).not.toBe(union);
  });

  it('is a short form, though one of its people is called by the full one', () => {
    const [short, full] = speakers({
      tells: [body('Railways', 'the Railways'), body('West Central Railways'), { ...person("West Central Railways' zonal secretary"), kind: 'office' }],
    });
    expect(short).toBe(full);
  });

  it('is the holder of an office the report tells of', () => {
    const [office, name] = speakers({
      tells: [
        { ...person('regional governor', 'the regional governor'), kind: 'office' },
        person('Inge Brandt', 'Inge Brandt, head of the Westmark regional administration'),
      ],
    });
    expect(office).toBe(name);
  });

  it('is a person whose name was carried over from another script in two ways', () => {
    const [a, b] = speakers({ tells: [person('Faraj el-Amin')] }, { tells: [person('Farij al-Ameen')] });
    expect(b).toBe(a);
    const [c, d] = speakers({ tells: [person('Inge Brandt')] }, { tells: [person('Inge Brenner')] });
    expect(d).not.toBe(c);
  });

  it('is the holder of an office named as somebody’s', () => {
    const [office, name] = speakers({ tells: [body('town’s police chief', 'the town’s police chief'), person('Inge Brandt', 'Police Chief Inge Brandt')] });
    expect(office).toBe(name);
  });

  it('is an outlet of the collection, whatever it is called in small letters', () => {
    const { sources } = nameSources(tell({ publisher: 'Tidewire', tells: [{ says: 'Rain fell' }] }, { tells: [body('the shipping site Tidewire')] }));
    expect(sources.map(({ name }) => name)).toHaveLength(1);
  });

  it('is the holder of an office a related report tells of, when nobody else holds just that', () => {
    const plant = (name: string) => ({ tells: [{ ...person('plant manager', 'the plant manager'), kind: 'office' as const }, person(name)] });
    const [office, , name] = speakers(plant('Ole Dahl'), { tells: [person('Inge Brandt', 'Inge Brandt, the plant manager')] });
    expect(office).toBe(name);
    const [apart, , deputy] = speakers(plant('Ole Dahl'), { tells: [person('Inge Brandt', 'Inge Brandt, the deputy plant manager')] });
    expect(apart).not.toBe(deputy);
  });

  it('is a body in a short statement that shares two names and rare words with a report', () => {
    const scene = { kind: 'organisation' as const, by: 'harbour watch', as: 'the harbour watch' };
    const [a, b] = speakers(
      { tells: [{ ...scene, says: 'a dredger sprang a leak off Marsa Dila beside the gangplank' }] },
      { tells: [{ ...scene, says: 'no dredger of ours lay off Marsa Dila, and no gangplank is missing' }] },
    );
    expect(b).toBe(a);
  });

  it('is not the body somebody works for, nor another outlet of like name', () => {
    const firm = { publisher: 'Holm Coatings', tells: [{ says: 'Rain fell' }] };
    const worker = { ...person('night engineer at Holm Coatings', 'a night engineer at Holm Coatings'), kind: 'anonymous' as const };
    expect(nameSources(tell(firm, { publisher: 'Sande Post', tells: [worker] })).sources).toHaveLength(3);
    const { sources } = nameSources(
      tell({ publisher: 'Westmark Daily News', tells: [{ says: 'Rain fell' }] }, { publisher: 'Westmark Post', tells: [{ says: 'Rain fell' }] }),
    );
    expect(sources).toHaveLength(2);
  });

  it('is a body by acronym, country and account', () => {
    const [full, short] = speakers({ tells: [body('Western Courier Agency (WCA)')] }, { tells: [body('WCA')] });
    expect(short).toBe(full);
    const [ministry, handle] = speakers({ tells: [body("Norway's military intelligence"), { ...person('@DI_Norway'), kind: 'account' }] });
    expect(handle).toBe(ministry);
  });

  it('is a state body named at home, where the dateline tells the country', () => {
    const pages = tell({ tells: [body('Defence Ministry', 'the Defence Ministry')] }, { tells: [body("Norway's defence ministry")] });
    const [first] = pages;
    first?.places.push({
      span: [0, 4],
      name: 'Oslo',
      role: 'dateline',
      place: { name: 'Oslo', latitude: 0, longitude: 0, geonameid: null, country: 'NO', radius_km: 1 },
      rule: 'test',
    });
    const { sources } = nameSources(pages);
    expect(sources).toHaveLength(1);
  });

  it('carries its role and whom it speaks for', () => {
    const { sources } = nameSources(tell({ tells: [person('Inge Brandt', 'Inge Brandt, a spokeswoman for the Holmvik Port Authority')] }));
    expect(sources[0]).toMatchObject({ name: 'Inge Brandt', role: 'spokeswoman for the Holmvik Port Authority', affiliation: 'Holmvik Port Authority' });
  });
});

describe('two sources', () => {
  it('share a last name', () => {
    const [a, b, bare] = speakers({ tells: [person('Inge Brandt'), person('Karl Brandt'), person('Brandt')] });
    expect(new Set([a, b, bare]).size).toBe(3);
  });

  it('are police of two reports about different matters', () => {
    const [a, b] = speakers(
      { published: '2024-01-01', tells: [{ by: 'police', kind: 'organisation', says: 'a car was found in Holmvik' }] },
      { published: '2024-06-01', tells: [{ by: 'police', kind: 'organisation', says: 'a boat was found in Sande' }] },
    );
    expect(a).not.toBe(b);
  });

  it('are a company and a person who bears its name', () => {
    const [company, chief] = speakers({ tells: [body('Brandt Shipping'), person('Inge Brandt'), body('Brandt')] });
    expect(company).not.toBe(chief);
  });

  it('are a video and a second video', () => {
    const video = (by: string) => ({ ...person(by), kind: 'media' as const });
    const [first, again, second] = speakers({ tells: [video('amateur video'), video('video')] }, { tells: [video('second video')] });
    expect(again).toBe(first);
    expect(second).not.toBe(first);
  });

  it('hold the same office in different countries', () => {
    const [a, b] = speakers({ tells: [body("Norway's defence ministry"), body("Denmark's defence ministry")] });
    expect(a).not.toBe(b);
  });
});
