import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../test/support/dossier-builder.ts';
import { ferryDossier } from '../../test/support/ferry.ts';
import type { OriginLink } from '../model/origin.ts';
import { treeOf, whenSaid } from './tree.ts';
import { viewOf } from './view.ts';

const link = (from: string, to: string, strength: OriginLink['strength'] = 'likely'): OriginLink => ({
  from,
  to,
  kind: 'quotes',
  strength,
  why: '',
  rule: 'link.quotes',
});

/** `c1 c2<c1 c3<c2`, indented by depth. */
function shape(links: OriginLink[], n = 4): string {
  const d = new DossierBuilder();
  const report = d.report(['a'], {});
  d.claim(report, { content: 'a' });
  const [first] = d.dossier.claims;
  if (!first) throw new Error('no claim');
  const all = Array.from({ length: n }, (_, index) => ({ ...first, id: `c${index + 1}` }));
  const claims = all.map(({ id }) => id);
  return treeOf({ id: 'o1', speaker: null, label: '', claims, links }, all)
    .map(({ claim, link: up, depth }) => `${'.'.repeat(depth)}${claim.id}${up ? `<${up.to}` : ''}`)
    .join(' ');
}

describe('treeOf', () => {
  it('hangs each retelling under what it retells, depth first', () => {
    expect(shape([link('c2', 'c1'), link('c3', 'c2'), link('c4', 'c1')])).toBe('c1 .c2<c1 ..c3<c2 .c4<c1');
  });

  it('keeps what goes on speaking beside what it continues', () => {
    expect(shape([{ ...link('c2', 'c1'), kind: 'continues' }, link('c3', 'c2')], 3)).toBe('c1 c2<c1 .c3<c2');
  });

  it('takes the strongest of several links', () => {
    expect(shape([link('c3', 'c1', 'assumed'), link('c3', 'c2', 'proven')], 3)).toBe('c1 c2 .c3<c2');
  });

  it('cuts rings and loses no claim', () => {
    expect(shape([link('c1', 'c2'), link('c2', 'c3'), link('c3', 'c1')], 3)).toBe('c3 .c2<c3 ..c1<c2');
    expect(shape([link('c1', 'c1')], 1)).toBe('c1');
  });

  it('passes over links to claims that are not there', () => {
    expect(shape([link('c1', 'c99'), link('c98', 'c1')], 2)).toBe('c1 c2');
  });

  it('stands chains of ten thousand retellings', () => {
    const n = 10_000;
    expect(
      shape(
        Array.from({ length: n - 1 }, (_, i) => link(`c${i + 2}`, `c${i + 1}`)),
        n,
      ).length,
    ).toBeGreaterThan(n);
  });
});

describe('whenSaid', () => {
  it('prefers the time said to the time posted, and that to the time published', () => {
    const dossier = ferryDossier();
    const view = viewOf(dossier);
    const when = (text: string) => {
      const claim = dossier.claims.find((candidate) => candidate.text === text);
      return claim && whenSaid(view, claim);
    };
    expect(when('Five people were injured, not two')).toEqual({ value: '2024-05-08', of: 'said' });
    expect(when('that a gas bottle had burst')).toEqual({ value: '2024-05-07T05:40:00Z', of: 'published' });
    for (const claim of dossier.claims) claim.said_at = null;
    expect(when('A drone struck the Astrid at 21:50. More to follow.')).toEqual({ value: '2024-05-06T22:05:00Z', of: 'posted' });
  });
});
