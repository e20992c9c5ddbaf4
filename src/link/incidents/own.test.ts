import { describe, expect, it } from 'vitest';
import { readAs } from '../../../test/support/recalls.ts';
import type { Claim } from '../../model/claim.ts';
import type { Membership } from '../../model/incident.ts';
import type { Span } from '../../model/span.ts';
import { claimsOf, countAbout, reportsAbout } from './own.ts';

const at = (id: string, report: string, start: number): Claim => ({
  id,
  report,
  content: [[start, start + 5]],
  text: '',
  context: [start, start + 5],
  chain: [],
  form: 'indirect',
  kind: 'said',
  polarity: 'asserted',
  certainty: 'certain',
  hedges: [],
  said_at: null,
  places: [],
  times: [],
  quantities: [],
  answers: [],
  nested_in: null,
  post: null,
  origin: null,
  rule: 'test',
});
const BY_REPORT = new Map([
  ['r1', [at('c1', 'r1', 0), at('c2', 'r1', 100), at('c3', 'r1', 200)]],
  ['r2', [at('c4', 'r2', 0)]],
]);
const member = (report: string, passages?: Span[]): Membership => ({ report, like: null, why: '', rule: 'test', ...(passages && { passages }) });
const PASSAGE: Span[] = [[100, 150]];
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);

describe('the claims that speak of an incident', () => {
  it('are of the report about it all but those in passages about another, which are the other’s', () => {
    const elsewhere = new Map([['r1', PASSAGE]]);
    expect(ids(claimsOf({ members: [], membership: [member('r1')], elsewhere }, BY_REPORT))).toEqual(['c1', 'c3']);
    expect(ids(claimsOf({ members: [], membership: [member('r1', PASSAGE), member('r2')], elsewhere }, BY_REPORT))).toEqual(['c2', 'c4']);
  });

  it('are all claims of a report that a person put into two incidents', () => {
    const grouped = { members: [], membership: [member('r1', [])], elsewhere: new Map() };
    expect(ids(claimsOf(grouped, BY_REPORT))).toEqual(['c1', 'c2', 'c3']);
  });
});

describe('the reports about an incident', () => {
  const read = (id: string) => readAs({ id, published: '2024-03-02', day: null, place: null }, 'A barge sank.');
  const figure = (start: number) => ({ count: 4, span: [start, start + 9] satisfies Span, rule: 'test' });

  it('are those of which not only a passage is', () => {
    const grouped = { members: [read('r1'), read('r2')], membership: [member('r1', PASSAGE), member('r2')], elsewhere: new Map() };
    expect(reportsAbout(grouped).map(({ report }) => report.id)).toEqual(['r2']);
    expect(countAbout(grouped)).toBe(1);
  });

  it('count no toll that they tell of another', () => {
    const toll = { killed: figure(0), injured: figure(120) };
    const counting = { ...read('r1'), incident: { place: null, time: null, toll } };
    const [about] = reportsAbout({ members: [counting], membership: [member('r1')], elsewhere: new Map([['r1', PASSAGE]]) });
    expect(about?.incident.toll).toEqual({ killed: toll.killed, injured: null });
  });
});
