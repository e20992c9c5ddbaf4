import { describe, expect, it } from 'vitest';
import { creditsIn } from './credits.ts';

const agencies = (text: string) => creditsIn(text).map(({ agency }) => agency);

describe('agencies a report credits', () => {
  it('stand in its dateline', () => {
    expect(agencies('HOLMVIK, March 3 (Reuters) - The dam broke.')).toEqual(['Reuters']);
    expect(agencies('HOLMVIK (AP) — The dam broke.')).toEqual(['Associated Press']);
  });

  it('contributed, or reported with it', () => {
    expect(agencies('The dam broke. The Associated Press contributed to this report.')).toEqual(['Associated Press']);
    expect(agencies('The dam broke.\nWith reporting by AFP')).toEqual(['Agence France-Presse']);
  });

  it.each([
    ['The dam broke.\nWith files from The Canadian Press', ['Canadian Press']],
    ['The dam broke.\nWith reporting by AP and Reuters.', ['Associated Press', 'Reuters']],
    ['The dam broke.\nAdditional reporting by Ida Holm.\nCopyright 2021 Reuters.', ['Reuters']],
    ['By The Associated Press\nThe dam broke.', ['Associated Press']],
    ['La digue a cédé.\nIda Holm avec AFP', ['Agence France-Presse']],
    ['La digue a cédé.\n(avec AFP et Reuters)', ['Agence France-Presse', 'Reuters']],
    ['Der Damm brach. (dpa)', ['dpa']],
    ['Der Damm brach.\nMit Material von dpa/AFP', ['dpa', 'Agence France-Presse']],
    ['Der Damm brach.\nQuelle: dpa', ['dpa']],
    ['Holmvik, 3 mar (EFE).- La presa se rompió.', ['EFE']],
    ['La presa se rompió.\nCon información de EFE y Europa Press', ['EFE', 'Europa Press']],
  ])('in other words and languages: %j', (text, expected) => {
    expect(agencies(text)).toEqual(expected);
  });

  it('stand where they are read', () => {
    const text = 'Der Damm brach. (dpa)';
    expect(creditsIn(text)).toEqual([{ agency: 'dpa', span: [16, text.length] }]);
  });

  it('are none that are only spoken of', () => {
    expect(agencies('Reuters reported on Monday that the dam broke. He told AP that it leaked (see below).')).toEqual([]);
    expect(agencies('Elle l’a dit dans un entretien avec l’AFP mardi. Er sprach mit dpa über den Damm.')).toEqual([]);
    expect(agencies('A map by ani and a song by pa\nwere shown.')).toEqual([]);
  });
});
