import { findAnswers } from '../../src/extract/answers/answers.ts';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import { findToll } from '../../src/extract/toll/toll.ts';
import type { Claim } from '../../src/model/claim.ts';
import { analyse } from '../../src/text/analyse.ts';

export interface Said {
  text: string;
  /** report id, `r1` unless said otherwise */
  report?: string;
  /** who speaks; the report itself when null */
  speaker?: string | null;
  /** an act of saying; one of its own when not given */
  origin?: string;
  polarity?: Claim['polarity'];
  said?: string;
  answers?: Readonly<Record<string, string>>;
}

/** Claims for tests of link and weigh, ids `c1`, `c2`, … in order; quantities and answers are read from the text unless given. */
export function claimsOf(said: readonly Said[]): Claim[] {
  return said.map(({ text, report = 'r1', speaker = 'A spokesman', origin, polarity = 'asserted', said: day, answers }, i): Claim => {
    const doc = analyse({ text });
    const quantities = findQuantities(doc);
    const span: [number, number] = [0, text.length];
    return {
      id: `c${i + 1}`,
      report,
      content: [span],
      text,
      context: span,
      chain: speaker === null ? [] : [{ source: null, name: speaker, role: 'speaker', kind: 'person', span: null, cue: null, channel: null, hedge: null }],
      form: speaker === null ? 'narrator' : 'indirect',
      kind: 'said',
      polarity,
      certainty: 'certain',
      hedges: [],
      said_at: day === undefined ? null : { value: day, precision: 'day' },
      places: [],
      times: [],
      quantities,
      answers: answers
        ? Object.entries(answers).map(([slot, value]) => ({ slot, value, span, rule: 'test', question: null }))
        : findAnswers(doc, span, { quantities, places: [], times: [], toll: findToll(doc, null) }),
      nested_in: null,
      post: null,
      origin: origin ?? `o${i + 1}`,
      rule: 'test',
    };
  });
}
