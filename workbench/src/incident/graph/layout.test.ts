import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout.ts';

const link = (from: string, to: string) => ({ from, to, kind: 'cites' as const, strength: 'proven' as const, why: 'it says so', rule: 'link.cites' });
const at = (hour: number | null) => (hour === null ? null : { of: 'published' as const, value: '', words: `${hour}:00`, from: hour, to: hour });
const mentions = (...made: [id: string, hour: number | null][]) => new Map(made.map(([id, hour]) => [id, { id, when: at(hour) }]));
const placed = (layout: ReturnType<typeof layoutOf>) => Object.fromEntries(layout.nodes.map(({ claim, x, y }) => [claim.id, { x, y }]));

describe('the tree of an origin on its time axis', () => {
  it('goes from left to right in the order of time, without a date last', () => {
    const layout = layoutOf(
      [
        { claim: 'b', link: null },
        { claim: 'a', link: null },
        { claim: 'c', link: null },
      ],
      mentions(['a', 1], ['b', 5], ['c', null]),
    );
    expect(layout.columns.map(({ words }) => words)).toEqual(['1:00', '5:00', null]);
    const { a, b, c } = placed(layout);
    expect([a, b, c].map((one) => one?.x)).toEqual(layout.columns.map(({ x }) => x));
  });

  it('keeps a retelling in the row of what it retells, and the next one below', () => {
    const tree = [
      { claim: 'post', link: null },
      { claim: 'wire', link: link('wire', 'post') },
      { claim: 'paper', link: link('paper', 'post') },
    ];
    const { post, wire, paper } = placed(layoutOf(tree, mentions(['post', 1], ['wire', 2], ['paper', 2])));
    expect(wire?.y).toBe(post?.y);
    expect(paper?.y).toBeGreaterThan(post?.y ?? 0);
  });

  it('puts the tree that began first on top', () => {
    const { early, late } = placed(
      layoutOf(
        [
          { claim: 'late', link: null },
          { claim: 'early', link: null },
        ],
        mentions(['late', 3], ['early', 3 - 1]),
      ),
    );
    expect(early?.y).toBeLessThanOrEqual(late?.y ?? 0);
  });

  it('never puts two mentions in one place, or one onto the way of a link', () => {
    const forest = fc.array(fc.record({ hour: fc.option(fc.nat(6)), deep: fc.nat(4) }), { maxLength: 40 });
    fc.assert(
      fc.property(forest, (made) => {
        const ids = made.map((_, index) => `c${index}`);
        // in reading order: each hangs by one of those above it that its branch runs through
        const branch: string[] = [];
        const tree = made.map(({ deep }, index) => {
          branch.splice(deep);
          const up = branch.at(-1);
          branch.push(`c${index}`);
          return { claim: `c${index}`, link: up === undefined ? null : link(`c${index}`, up) };
        });
        const { nodes } = layoutOf(tree, mentions(...made.map(({ hour }, index): [string, number | null] => [`c${index}`, hour])));
        expect(nodes.map(({ claim }) => claim.id).toSorted()).toEqual(ids.toSorted());
        const places = new Map(nodes.map(({ claim, x, y }) => [`${x} ${y}`, claim.id]));
        expect(places.size).toBe(nodes.length);
        const where = new Map(nodes.map(({ claim, x, y }) => [claim.id, { x, y }]));
        for (const { link: drawn } of tree) {
          const [from, to] = [drawn && where.get(drawn.to), drawn && where.get(drawn.from)];
          if (!from || !to || from.y !== to.y) continue;
          const between = nodes.filter(({ x, y }) => y === from.y && x > Math.min(from.x, to.x) && x < Math.max(from.x, to.x));
          expect(between).toEqual([]);
        }
      }),
    );
  });
});
