import { describe, expect, it } from 'vitest';
import { type Page, type Telling, tell } from '../../../test/support/tellings.ts';
import { nameSources } from '../sources/sources.ts';
import { traceOrigins } from './origins.ts';

const trace = (...pages: readonly Page[]) => traceOrigins(nameSources(tell(...pages)));
const originsOf = (...pages: readonly Page[]) => trace(...pages).claims.map(({ origin }) => origin);
const setting: Telling = { says: 'The ferry Astrid lies at Holmvik in Westmark near Sande' };
const brandt: Telling = { by: 'Inge Brandt', says: 'the boom was shut for barely a minute' };
const first: Page = { published: '2024-05-01', tells: [setting, brandt] };
const later = (...tells: Telling[]): Page => ({ published: '2024-05-11', tells: [setting, ...tells] });

describe('a report that looks back', () => {
  it('tells of what the speaker had said before, in whatever words', () => {
    const [, a, , b] = originsOf(first, later({ by: 'Inge Brandt', as: 'Inge Brandt, who', cue: 'had said', says: 'it took less than two' }));
    expect(b).toBe(a);
  });

  it('says so, and that it is assumed', () => {
    const links = trace(first, later({ by: 'Inge Brandt', cue: 'had said', says: 'it took less than two' })).origins.flatMap((origin) => origin.links);
    expect(links).toContainEqual(expect.objectContaining({ rule: 'origin.looked-back', strength: 'assumed' }));
  });

  it('means the report in which the speaker said the like, where several came out before', () => {
    const other: Page = { published: '2024-05-03', tells: [setting, { ...brandt, says: 'divers found nothing near the wreck' }] };
    const [, a, , b, , c] = originsOf(first, other, later({ by: 'Inge Brandt', cue: 'had said', says: 'the boom opened within a minute' }));
    expect(c).toBe(a);
    expect(c).not.toBe(b);
  });

  it('tells with “has said” only of what is like it', () => {
    const [, a, , b, c] = originsOf(
      first,
      later(
        { by: 'Inge Brandt', cue: 'has argued', says: 'the boom stayed shut no longer than a minute' },
        { by: 'Inge Brandt', cue: 'said', says: 'she would resign' },
      ),
    );
    expect([b, c]).toEqual([a, a]);
    const [, d, , e] = originsOf(first, later({ by: 'Inge Brandt', cue: 'has said', says: 'she would resign' }));
    expect(e).not.toBe(d);
  });

  it('does not tell of what was said after it, by somebody else, or not at all', () => {
    const [, a, , b] = originsOf({ ...first, published: '2024-05-20' }, later({ by: 'Inge Brandt', cue: 'had said', says: 'it took less than two' }));
    expect(b).not.toBe(a);
    const [, c, , d] = originsOf(first, later({ by: 'Paul Weiss', cue: 'had said', says: 'it took less than two' }));
    expect(d).not.toBe(c);
    const [, e, , f] = originsOf(first, later({ by: 'Inge Brandt', cue: 'said', says: 'it took less than two' }));
    expect(f).not.toBe(e);
  });
});
