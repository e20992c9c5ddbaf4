import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Copies } from './copies.ts';

const STORY = `The sluice at Holmvik failed shortly before midnight, flooding two streets behind the old tannery. Engineer Tove Brandt had asked the council for new bolts in March. She was told that the money would come after the summer. Nobody was hurt, but eleven families are sleeping in the gymnasium. The council meets on Thursday to hear what went wrong.`;
const OTHER = `A choir from Sande has won the regional prize for the third year in a row. Its conductor, a retired baker, said the singers rehearse in a barn. The jury praised the quiet ending of the last song. Next year the contest moves to the capital. Tickets for the final concert went within an hour.`;
const REWORDED = `Engineer Tove Brandt asked the council in March already for new bolts. The money, she was told, would come after the summer. Nobody was hurt, though eleven families now sleep in the gymnasium. On Thursday the council meets to hear what had gone wrong.`;
const FRAME = 'Sign up for our evening letter and never miss a story from your town again.';

const reuse = (susp: string, src: string) =>
  new Copies([
    { id: 'src', text: src },
    { id: 'susp', text: susp },
  ]).between('susp', 'src');

describe('passages two texts share', () => {
  it('are found word for word, with the spans on both sides', () => {
    const susp = `${OTHER} ${STORY}`;
    const [passage, ...more] = reuse(susp, `${STORY} The herring is late this year.`).passages;
    expect(more).toEqual([]);
    expect(passage?.kind).toBe('verbatim');
    expect(susp.slice(...(passage?.a ?? [0, 0]))).toBe(STORY.slice(0, -1));
    expect(passage?.b[0]).toBe(0);
  });

  it('are found reworded', () => {
    const { passages, score } = reuse(`${OTHER} ${REWORDED}`, STORY);
    expect(passages.map(({ kind }) => kind)).toEqual(['edited']);
    expect(passages[0]?.a[0]).toBeGreaterThan(OTHER.length - 80);
    expect(score).toBeGreaterThan(0.5);
  });

  it('may come from an agency that both credit', () => {
    expect(reuse(`HOLMVIK (AP) — ${STORY}`, `${STORY}\nThe Associated Press contributed to this report.`).agencies).toEqual(['Associated Press']);
    expect(reuse(`HOLMVIK (AP) — ${STORY}`, STORY).agencies).toEqual([]);
  });

  it('are none between texts on different matters', () => {
    expect(reuse(OTHER, STORY)).toMatchObject({ passages: [], score: 0 });
  });

  it('are none where only a sentence of everyday words is alike', () => {
    expect(reuse(`${OTHER} Nobody was hurt.`, STORY).passages).toEqual([]);
  });

  it('are found in time where one sentence is repeated thousands of times', () => {
    const repeated = 'The sluice at Holmvik failed again before midnight. '.repeat(900);
    expect(reuse(`${repeated}${OTHER}`.repeat(12), repeated).passages.length).toBeGreaterThan(0);
  });

  it('lie inside the texts, whatever these are', () => {
    const text = fc
      .array(fc.constantFrom('a dam', 'broke', 'twice.', '\n', 'Holm said', '“no”', '…', '\ud800', 'x'.repeat(90)), { maxLength: 120 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (susp, src) => {
        for (const { a, b } of reuse(susp, src).passages) {
          expect(0 <= a[0] && a[0] < a[1] && a[1] <= susp.length).toBe(true);
          expect(0 <= b[0] && b[0] < b[1] && b[1] <= src.length).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('copies among many texts', () => {
  const texts = [
    { id: 'story', text: `${STORY}\n${FRAME}` },
    { id: 'choir', text: `${OTHER}\n${FRAME}` },
    { id: 'copy', text: `HOLMVIK. ${STORY}\n${FRAME}` },
    { id: 'fish', text: `Herring is cheap this week, and the boats stay out until dark to bring in more of it.\n${FRAME}` },
    { id: 'bus', text: `The bus to the lighthouse runs every hour from Easter on; dogs ride free in the back rows.\n${FRAME}` },
  ];

  it('are found without comparing each with each', () => {
    expect([...new Copies(texts).all()].map(({ susp, src }) => `${susp} < ${src}`)).toEqual(['copy < story']);
  });

  it('are no frames that unrelated texts share', () => {
    const { passages } = new Copies(texts).between('choir', 'story');
    expect(passages).toEqual([]);
  });

  it('knows the frame of one site by fewer texts, and takes its reprints for copies all the same', () => {
    const [story, choir, , fish] = texts;
    const frame = `${FRAME} Sign in to keep what you have read, to send it on by letter or telegram, and to hear of the tides, the ferries and the fish before the others do.`;
    const few = [story, choir, fish].flatMap((known) => (known ? { ...known, text: known.text.replace(FRAME, frame) } : []));
    const of = (publisher: string | null) => few.map((text) => ({ ...text, publisher }));
    expect([...new Copies(of('Holmvik Post')).all()]).toEqual([]);
    expect([...new Copies(of(null)).all()].length).toBeGreaterThan(0);
    const reprints = ['a', 'b', 'c'].map((id) => ({ id, text: `${STORY}\n${FRAME}`, publisher: 'Holmvik Post' }));
    expect([...new Copies(reprints).all()]).toHaveLength(3);
  });
});
