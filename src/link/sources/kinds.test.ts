import { describe, expect, it } from 'vitest';
import { type Page, type Telling, tell } from '../../../test/support/tellings.ts';
import type { SourceKind } from '../../model/source.ts';
import { nameSources } from './sources.ts';

const says = 'the Holmvik dam in Westmark near Lake Sande has held';
const taken = (by: string, kind: SourceKind, as = by): Telling => ({ by, as, kind, says });
const sources = (...pages: readonly Page[]) => nameSources(tell(...pages)).sources.map(({ name, kind }) => `${kind} ${name}`);

describe('a name taken for a person here and for a body there', () => {
  it('is a body when somebody is said to lead it', () => {
    expect(
      sources(
        { tells: [taken('Altai Freight', 'person'), taken('Altai Freight', 'person')] },
        { tells: [taken('Altai Freight', 'organisation'), taken('Inge Brandt', 'person', 'Inge Brandt, director of Altai Freight,')] },
      ),
    ).toEqual(['organisation Altai Freight', 'person Inge Brandt']);
  });

  it('is otherwise what it is taken for most often', () => {
    const person: Page = { tells: [taken('Marek Holm', 'person')] };
    const body: Page = { tells: [taken('Marek Holm', 'organisation')] };
    expect(sources(person, person, body)).toEqual(['person Marek Holm']);
    expect(sources(person, body, body)).toEqual(['organisation Marek Holm']);
  });

  it('leaves single words alone, which may be a last name in one report and a firm in the other', () => {
    expect(sources({ tells: [taken('Holm', 'person')] }, { tells: [taken('Holm', 'organisation')] })).toHaveLength(2);
  });
});
