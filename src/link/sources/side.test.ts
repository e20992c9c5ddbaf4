import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../model/source.ts';
import { bodyOf } from './body.ts';
import type { Party } from './party.ts';
import { sideOf } from './side.ts';

const party = (name: string, kind: SourceKind = 'organisation'): Party => ({
  report: 'r1',
  kind,
  name,
  wordings: new Set([name]),
  person: null,
  body: bodyOf(name),
  handles: [],
  offices: new Set(),
  generic: false,
  another: false,
  hops: [],
});
const side = (...names: string[]) => sideOf(names.map((name) => party(name)));

describe('the side a source speaks for', () => {
  it.each([
    ["Norway's defence ministry", 'Norway'],
    ['a Norwegian navy spokeswoman', 'Norway'],
    ['Oslo', 'Norway'],
    ['the Danish ambassador', 'Denmark'],
    ['the Danish-installed mayor of Holmvik', 'Denmark'],
    ['pro-Danish officials', 'Denmark'],
    ["the family's lawyer", 'family'],
    ['Inge Brandt, an attorney for the victim’s family', 'family'],
    ['a solicitor representing the suspect', 'suspect'],
    ['the firefighters union', 'firefighters'],
    ['defense lawyer Inge Brandt', 'defence'],
    ['county prosecutors', 'prosecution'],
  ])('of "%s" is %s', (name, expected) => {
    expect(side(name)).toBe(expected);
  });

  it.each([
    'Inge Brandt',
    'a Norwegian tourist',
    'Norwegian media',
    'a former Norwegian defence minister',
    'a Danish military analyst',
    'the ministry',
    'the Holmvik police',
    'the mayor of Holmvik',
    'a lawyer',
    'the dock-backed wall',
  ])('of "%s" is not known', (name) => {
    expect(side(name)).toBeNull();
  });

  it('is told by any wording, being put in office before the office itself', () => {
    expect(side('Brandt', 'Inge Brandt, spokeswoman for the Norwegian government')).toBe('Norway');
    expect(side('the Norwegian government of Holmvik', 'the Danish-installed government of Holmvik')).toBe('Denmark');
  });

  it('is not had by films and papers', () => {
    expect(sideOf([party('a video by the Norwegian army', 'media')])).toBeNull();
  });
});
