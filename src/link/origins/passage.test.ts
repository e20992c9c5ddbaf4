import { describe, expect, it } from 'vitest';
import { type Page, type Telling, tell } from '../../../test/support/tellings.ts';
import { nameSources } from '../sources/sources.ts';
import { traceOrigins } from './origins.ts';

const originsOf = (...pages: readonly Page[]) => traceOrigins(nameSources(tell(...pages))).claims.map(({ origin }) => origin);
const one = (...tells: readonly Telling[]) => new Set(originsOf({ tells })).size === 1;

describe('what goes on in one passage', () => {
  it('is what several say and what one of them adds', () => {
    const neighbours: Telling = { by: 'two neighbours of the quay', kind: 'anonymous', says: 'the windows had been covered since spring' };
    expect(one(neighbours, { by: 'one of them, a retired clerk', kind: 'anonymous', form: 'direct', says: 'Lorries came at night', sameParagraph: true })).toBe(
      true,
    );
    expect(one(neighbours, { by: 'a retired clerk', kind: 'anonymous', form: 'direct', says: 'Lorries came at night', sameParagraph: true })).toBe(false);
  });

  it('is what somebody denies and what “his lawyer” adds for him', () => {
    const owner: Telling = { by: 'owner', as: 'The owner', kind: 'office', cue: 'denies', polarity: 'denied', says: 'any fault' };
    const lawyer: Telling = { by: 'Inge Brandt', form: 'direct', says: 'My client wrote eleven letters', sameParagraph: true };
    expect(one(owner, { ...lawyer, as: 'his lawyer, Inge Brandt' })).toBe(true);
    expect(one(owner, { ...lawyer, as: 'the tenants’ lawyer, Inge Brandt' })).toBe(false);
  });

  it('is what an office concedes and what its deputy explains', () => {
    const office: Telling = {
      by: 'mayor’s office',
      as: 'The mayor’s office',
      kind: 'organisation',
      cue: 'does not dispute',
      polarity: 'not-claimed',
      says: 'that the shed was let',
    };
    const deputy: Telling = { by: 'Inge Brandt', as: 'deputy mayor Inge Brandt', says: 'it was let to a joiner', sameParagraph: true };
    expect(one(office, deputy)).toBe(true);
    expect(one(office, { ...deputy, as: 'the harbour captain Inge Brandt' })).toBe(false);
  });

  it('goes before the likeness of words that two said weeks apart', () => {
    const setting: Telling = { says: 'The ferry Astrid lies at Holmvik in Westmark near Sande' };
    const chief: Telling = { by: 'Inge Brandt', as: 'Holmvik police chief Inge Brandt', form: 'direct', says: 'Right now we think it was smuggling' };
    const police = (says: string): Telling => ({ by: 'Holmvik police', kind: 'organisation', says });
    const [, a, , b, c] = originsOf(
      { published: '2024-03-01', tells: [setting, chief] },
      { published: '2024-05-01', tells: [setting, police('a man of thirty was held at the dock'), police('they think it was smuggling')] },
    );
    expect(c).toBe(b);
    expect(c).not.toBe(a);
  });

  it('is a party’s own paper and whoever speaks for it there', () => {
    const paper = (as: string): Page => ({
      publisher: 'Westmark Pilots Union',
      tells: [
        { says: 'The tugs were warned eleven minutes before' },
        { says: 'The boom hit pilot Weiss on the arm' },
        { by: 'Inge Brandt', as, form: 'direct', says: 'We ask everybody to wait for facts' },
      ],
    });
    expect(new Set(originsOf(paper('Pilots union head Inge Brandt'))).size).toBe(1);
    expect(new Set(originsOf(paper('dockside cook Inge Brandt'))).size).toBe(2);
  });
});
