import { describe, expect, it } from 'vitest';
import { type Page, type Telling, tell } from '../../../test/support/tellings.ts';
import type { OriginLink } from '../../model/origin.ts';
import { nameSources } from '../sources/sources.ts';
import { traceOrigins } from './origins.ts';

const trace = (...pages: readonly Page[]) => traceOrigins(nameSources(tell(...pages)));
/** Origins of the claims, in their order. */
const originsOf = (...pages: readonly Page[]) => trace(...pages).claims.map(({ origin }) => origin);
const linksOf = (...pages: readonly Page[]): OriginLink[] => trace(...pages).origins.flatMap(({ links }) => links);
/** Gives related reports the names they share. */
const setting: Telling = { says: 'The ferry Astrid lies at Holmvik in Westmark near Sande' };

const brandt: Telling = { by: 'Inge Brandt', says: 'three barges broke loose when the northern boom gave way' };

describe('one act of saying', () => {
  it('is a statement told in two reports in other words', () => {
    const [, a, , b] = originsOf(
      { tells: [setting, brandt] },
      { tells: [setting, { ...brandt, says: 'three barges had broken loose after the boom failed' }] },
    );
    expect(b).toBe(a);
  });

  it('is a quotation printed twice, whoever it is given to', () => {
    const words = 'Nobody on this quay was told that the boom would be opened at night';
    const pages = [
      { tells: [setting, { by: 'Inge Brandt', form: 'direct' as const, says: words }] },
      { tells: [setting, { by: 'official', kind: 'anonymous' as const, form: 'direct' as const, says: words }] },
    ];
    const [, a, , b] = originsOf(...pages);
    expect(b).toBe(a);
    expect(linksOf(...pages)).toContainEqual(expect.objectContaining({ kind: 'copies', strength: 'proven', rule: 'origin.copied-words' }));
  });

  it('is what a speaker goes on to say in the same report', () => {
    const [a, b] = originsOf({ tells: [brandt, { by: 'Brandt', cue: 'added', says: 'the harbour stays closed', sameParagraph: true }] });
    expect(b).toBe(a);
  });

  it('is what a speaker goes on to say, though another report gives a part of it to somebody misread', () => {
    const words = 'Nobody told the crew of the tug to cast off before dawn';
    const pages: Page[] = [
      { tells: [setting, brandt, { by: 'Brandt', form: 'direct', says: words, sameParagraph: true }] },
      { tells: [setting, { by: 'Paul Weiss', form: 'direct', says: words }] },
    ];
    const [, a, b, , c] = originsOf(...pages);
    expect([b, c]).toEqual([a, a]);
  });

  it('is what a body says and then one who speaks for it, not one before it who has to do with another', () => {
    const ministry: Telling = { by: 'Westmark ports ministry', as: 'the Westmark ports ministry', kind: 'organisation', says: 'the quay is safe' };
    const deputy: Telling = { by: 'Inge Brandt', as: 'Deputy ports ministry head Inge Brandt', says: 'cranes work as usual', sameParagraph: true };
    const [a, b] = originsOf({ tells: [ministry, deputy] });
    expect(b).toBe(a);
    const video: Telling = { by: 'video of the quay', as: 'a video of the quay', kind: 'media', says: 'smoke over the cranes', cue: 'shows' };
    const [c, d] = originsOf({ tells: [video, { ...deputy, as: 'Inge Brandt, seen on the video of the quay' }] });
    expect(d).not.toBe(c);
  });

  it('is what a body says and what somebody introduced as “its leader” goes on to say, there and in another report', () => {
    const union: Telling = { by: 'pilots union', as: 'The pilots union', kind: 'organisation', says: 'the tugs were warned about the boom' };
    const leader: Telling = { by: 'Inge Brandt', as: 'Its leader Inge Brandt', cue: 'told reporters', says: 'let them play the tapes' };
    const [, a, b, , c] = originsOf(
      { tells: [setting, union, { ...leader, sameParagraph: true }] },
      { tells: [setting, { ...union, says: 'the tugs had been warned of the open boom' }] },
    );
    expect([b, c]).toEqual([a, a]);
  });

  it('is what one speaker says in two reports of one day, though each gives another part of it', () => {
    const other: Telling = { ...brandt, says: 'divers would go down again at noon' };
    const [, a, , b] = originsOf({ tells: [setting, brandt], published: '2024-05-01' }, { tells: [setting, other], published: '2024-05-01' });
    expect(b).toBe(a);
    const [, c, , d] = originsOf({ tells: [setting, brandt], published: '2024-05-01' }, { tells: [setting, other], published: '2024-05-03' });
    expect(d).not.toBe(c);
  });

  it('is one quotation in two translations: other words, the same names and figures', () => {
    const pages: Page[] = [
      {
        tells: [setting, { by: 'Taras Hnatyshyn', form: 'direct', says: 'We took 43 sailors off the Astrid, and not one of them was hurt' }],
        published: '2024-05-01',
      },
      {
        tells: [setting, { by: 'Taras Gnatyshin', form: 'direct', says: '43 seamen have been lifted from the Astrid, none is injured' }],
        published: '2024-05-02',
      },
    ];
    const [, a, , b] = originsOf(...pages);
    expect(b).toBe(a);
    expect(linksOf(...pages)).toContainEqual(expect.objectContaining({ kind: 'paraphrases', rule: 'origin.retold' }));
  });

  it('is told twice, though one of the two says by the way what was not done', () => {
    const [, a, , b] = originsOf(
      { tells: [setting, { ...brandt, says: 'the skipper became combative and the mate, who was not named, used force' }], published: '2024-05-01' },
      { tells: [setting, { ...brandt, cue: 'at first said', says: 'the skipper had become combative and force was used' }], published: '2024-05-03' },
    );
    expect(b).toBe(a);
  });

  it('is what another report of the collection is cited for', () => {
    const pages = [
      { publisher: 'Harbour Courier', tells: [setting, { by: 'port workers', kind: 'anonymous' as const, says: 'two tugs went down beside the old pier' }] },
      {
        publisher: 'Nordwire',
        tells: [setting, { by: 'Harbour Courier', kind: 'organisation' as const, cue: 'reported', says: 'two tugs have gone down at the old pier' }],
      },
    ];
    const [, a, , b] = originsOf(...pages);
    expect(b).toBe(a);
    expect(linksOf(...pages)).toContainEqual(expect.objectContaining({ kind: 'cites', rule: 'origin.cited-report' }));
  });

  it('is what somebody told an outlet of the collection', () => {
    const [, a, , b] = originsOf(
      { publisher: 'Harbour Courier', tells: [setting, { by: 'Inge Brandt', form: 'direct', says: 'The bolt was bent and nobody at the yard cared' }] },
      {
        publisher: 'Nordwire',
        tells: [setting, { by: 'survivor', kind: 'anonymous', cue: 'told the Courier', says: 'nobody at the yard cared that a bolt was bent' }],
      },
    );
    expect(b).toBe(a);
  });

  it('is a memo that two reports draw on, though one changes a figure', () => {
    const memo = (says: string): Telling => ({ by: 'leaked memo', kind: 'document', says });
    const [, a, , b] = originsOf({ tells: [setting, memo('that two of the pumps had failed')] }, { tells: [setting, memo('all four pumps were broken')] });
    expect(b).toBe(a);
  });

  it('is the report itself for all it says in its own voice, refusals included', () => {
    const [a, b, c] = originsOf({
      publisher: 'Nordwire',
      tells: [{ says: 'The quay was closed' }, { by: 'police', kind: 'organisation', polarity: 'not-claimed', says: 'the cause' }, { says: 'Rain fell' }],
    });
    expect([b, c]).toEqual([a, a]);
  });

  it('is somebody’s when the report repeats the figures as its own', () => {
    const [said, own, other] = originsOf({
      tells: [
        { by: 'Inge Brandt', says: 'the boom can hold 1,450 tonnes in calm water and 620 tonnes in a swell' },
        { says: 'Such booms hold up to 1,450 tonnes in calm water, 620 tonnes in a swell' },
        { says: 'The harbour was built for herring' },
      ],
    });
    expect(own).toBe(said);
    expect(other).not.toBe(said);
  });

  it('may be heard from an official as well as from the body', () => {
    const [, a, , b] = originsOf(
      { tells: [setting, { by: 'Holmvik Port Authority', kind: 'organisation', says: 'the eastern basin will reopen after divers have checked the sill' }] },
      {
        tells: [
          setting,
          {
            by: 'Inge Brandt',
            as: 'Inge Brandt, a spokeswoman for the Holmvik Port Authority',
            says: 'the eastern basin reopens once divers have checked the sill',
          },
        ],
      },
    );
    expect(b).toBe(a);
  });

  it('is a quotation of which each report prints another part', () => {
    const [, a, , b] = originsOf(
      { tells: [setting, { by: 'Inge Brandt', form: 'direct', says: 'Feed the gulls at noon and they forget the herring by evening' }] },
      {
        tells: [
          setting,
          { by: 'Inge Brandt', form: 'mixed', says: 'the harbour could be quiet again because gulls “forget the herring whatever they saw at noon”' },
        ],
      },
    );
    expect(b).toBe(a);
  });

  it('is a quotation of which both print one sentence whole', () => {
    const pages = [
      { published: '2024-05-01', tells: [setting, { by: 'Inge Brandt', form: 'direct' as const, says: 'The bolt was bent. The skipper knew.' }] },
      { published: '2024-05-02', tells: [setting, { by: 'Inge Brandt', form: 'direct' as const, says: 'The hatch stood open. The skipper knew.' }] },
    ];
    const [, a, , b] = originsOf(...pages);
    expect(b).toBe(a);
    expect(linksOf(...pages)).toContainEqual(expect.objectContaining({ kind: 'quotes', rule: 'origin.same-sentence' }));
  });

  it('is a denial, whether the verb or the words deny', () => {
    const [, a, , b] = originsOf(
      { tells: [setting, { by: 'Inge Brandt', says: 'that the signature was not hers' }] },
      { tells: [setting, { by: 'Inge Brandt', cue: 'denied', polarity: 'denied', says: 'that the signature was hers' }] },
    );
    expect(b).toBe(a);
  });

  it('is found though one report leaves the accents off', () => {
    const said: Telling = { by: 'Inge Brandt', form: 'direct', says: 'Nobody on this quay was told that the boom would be opened at night' };
    const [, a, , b] = originsOf(
      { tells: [{ says: 'Žofín lies below Čermná near Řevnice' }, said] },
      { tells: [{ says: 'Zofin lies below Cermna near Revnice' }, said] },
    );
    expect(b).toBe(a);
  });

  it('is forwarded where a post passes it on', () => {
    const words = 'Whoever says that the boom was ours should show us one bolt of it';
    const links = linksOf(
      { tells: [setting, { by: 'Inge Brandt', form: 'direct', says: words }] },
      { tells: [setting, { by: 'Karl Holm', as: 'Karl Holm', cue: 'RT @brandt:', form: 'direct', says: words, post: 0 }] },
    );
    expect(links).toContainEqual(expect.objectContaining({ kind: 'forwards', rule: 'origin.copied-words' }));
  });
});

describe('two acts of saying', () => {
  const apart = (first: Telling, second: Telling, days: [string, string] = ['2024-05-01', '2024-05-01']) => {
    const [, a, , b] = originsOf({ published: days[0], tells: [setting, first] }, { published: days[1], tells: [setting, second] });
    return a !== b;
  };

  it('come from two people who say the same', () => {
    expect(apart(brandt, { ...brandt, by: 'Karl Holm', says: 'three barges broke loose after the northern boom gave way' })).toBe(true);
  });

  it('give another count of the same', () => {
    const toll = (says: string, killed: number): Telling => ({ by: 'Inge Brandt', says, killed });
    expect(apart(toll('two people were killed in the northern basin', 2), toll('three people were killed in the northern basin', 3))).toBe(true);
  });

  it('take up each other’s words and turn them', () => {
    const first: Telling = { by: 'Inge Brandt', form: 'direct', says: 'Feed them at noon and they forget by evening' };
    expect(
      apart(first, { by: 'Karl Holm', form: 'direct', says: 'Feed them at noon and drown them at dusk, that is how this board treats its own gulls' }),
    ).toBe(true);
  });

  it('are two longer accounts of one speaker, on two days, that share a sentence’s worth of words', () => {
    const account = (says: string, sameParagraph = true): Telling => ({ by: 'Inge Brandt', says, sameParagraph });
    const [, a, , , , b] = originsOf(
      {
        published: '2024-05-01',
        tells: [
          setting,
          account('that the skipper may have mistaken the sluice for a slipway in the dark', false),
          account('the crew is asleep'),
          account('tea was made'),
        ],
      },
      {
        published: '2024-05-02',
        tells: [
          setting,
          account('the skipper mistook the sluice for something, “but the question is who lit the lamp that night”', false),
          account('that grief is heavy'),
          account('she prays'),
        ],
      },
    );
    expect(b).not.toBe(a);
  });

  it('are a few words used again on a later day', () => {
    const few = (day: string): Telling => ({ by: 'Inge Brandt', form: 'direct', says: 'The sluice was shut again within an hour', day });
    expect(apart({ ...few('2024-05-01'), says: 'A small leak. The sluice was shut within an hour' }, few('2024-05-03'), ['2024-05-01', '2024-05-03'])).toBe(
      true,
    );
  });

  it('are told of as of two days in one report', () => {
    const [a, , b] = originsOf({
      published: '2024-05-03',
      tells: [
        { by: 'Inge Brandt', form: 'direct', says: 'It was a quiet and orderly night', day: '2024-05-03' },
        { says: 'Rain fell' },
        { by: 'Inge Brandt', form: 'direct', says: 'We shall find out who opened the boom', day: '2024-05-01' },
      ],
    });
    expect(b).not.toBe(a);
  });

  it('are what a report cites an outlet of the collection for, once about the barges and once about the crane', () => {
    const wire = { by: 'Nordwire', kind: 'organisation' as const, cue: 'reported' };
    const [, a, , b] = originsOf(
      { publisher: 'Nordwire', tells: [{ says: 'Rain fell on Sunday' }] },
      {
        publisher: 'Harbour Courier',
        tells: [{ ...wire, says: 'three barges had broken loose' }, { says: 'Rain fell' }, { ...wire, says: 'the crane driver was unhurt' }],
      },
    );
    expect(b).not.toBe(a);
  });

  it('are told as words heard on a tape and words about it', () => {
    const [a, , b] = originsOf({
      tells: [
        { by: 'Inge Brandt', via: 'the tape', viaKind: 'media', form: 'direct', says: 'The union is a single gull' },
        { says: 'Rain fell' },
        { by: 'Inge Brandt', says: 'that she did not recall such a supper' },
      ],
    });
    expect(b).not.toBe(a);
  });

  it('cannot be one when the second was spoken after the first was published', () => {
    expect(apart(brandt, { ...brandt, says: 'three barges broke loose as the boom gave way', day: '2024-05-03' }, ['2024-05-01', '2024-05-03'])).toBe(true);
  });

  it('assert and deny', () => {
    expect(apart(brandt, { ...brandt, cue: 'denied', polarity: 'denied', says: 'that three barges broke loose when the boom gave way' })).toBe(true);
  });

  it('are said again', () => {
    expect(apart(brandt, { ...brandt, cue: 'again said', says: 'three barges broke loose when the boom gave way' })).toBe(true);
  });

  it('are the statement that a body printed itself and its saying so once more', () => {
    const [, a, , b] = originsOf(
      { publisher: 'Holm Coatings', tells: [setting, { by: 'Holm Coatings', kind: 'organisation', says: 'the ramp had been in order' }] },
      { publisher: 'Nordwire', tells: [setting, { by: 'Holm Coatings', kind: 'organisation', cue: 'repeated', says: 'that the ramp had been in order' }] },
    );
    expect(b).not.toBe(a);
  });

  it('are told apart inside a report: earlier, in another post, in the interview', () => {
    const [now, before, post, interview] = originsOf({
      tells: [
        { ...brandt, channel: 'statement' },
        { ...brandt, cue: 'had earlier put', says: 'the loss at one barge' },
        { ...brandt, as: 'A second post by Inge Brandt', says: 'the crane is safe', channel: 'statement' },
        { ...brandt, says: 'she slept badly', channel: 'interview' },
      ],
    });
    expect(new Set([now, before, post, interview]).size).toBe(4);
  });

  it('are a statement and what is said of like words days later, though only the first is dated', () => {
    const later = (telling: Telling, day?: string): Page[] => [
      { published: '2024-05-02', tells: [setting, { ...brandt, ...(day === undefined ? {} : { day }) }] },
      { published: '2024-05-05', tells: [setting, telling] },
    ];
    const partly: Telling = { ...brandt, says: 'the northern boom gave way because its chain had rusted through unseen for years' };
    const [, a, , b] = originsOf(...later(partly, '2024-05-02'));
    expect(b).not.toBe(a);
    const [, told, , back] = originsOf(...later({ ...partly, day: '2024-05-02' }));
    expect(back).toBe(told);
  });

  it('are what the report says and an answer that somebody refused', () => {
    const silence = (cue: string): Telling => ({ by: 'Inge Brandt', cue, polarity: 'not-claimed', says: 'whether the boom was locked' });
    const [own, refused, said] = originsOf({ tells: [setting, silence('declined to say'), { ...brandt, sameParagraph: true }] });
    expect(refused).not.toBe(own);
    expect(refused).toBe(said);
    const [report, silent] = originsOf({ tells: [setting, silence('did not say')] });
    expect(silent).toBe(report);
  });

  it('are two posts of one account', () => {
    const post = (n: number, says: string): Telling => ({ by: 'Strand Watch (@strandwatch)', kind: 'account', form: 'direct', post: n, says });
    const [a, b] = originsOf({ tells: [post(0, 'Smoke over the pier'), post(1, 'Roads are closed')] });
    expect(a).not.toBe(b);
  });

  it('are a quotation and the words quoted inside it', () => {
    const extractions = tell({
      tells: [
        { by: 'Inge Brandt', form: 'direct', says: 'A man told me the harbour was only being cleaned that night' },
        { by: 'man', kind: 'anonymous', says: 'x' },
      ],
    });
    const [outer, inner] = extractions[0]?.claims ?? [];
    if (!outer || !inner) throw new Error('two claims expected');
    const [start, end] = outer.content[0] ?? [0, 0];
    inner.content = [[start + 14, end]];
    inner.text = outer.text.slice(14);
    const { claims } = traceOrigins(nameSources(extractions));
    expect(claims[0]?.origin).not.toBe(claims[1]?.origin);
  });
});

describe('links', () => {
  it('run from the retelling to what stands nearer to the act, with a reason', () => {
    const link = linksOf(
      { published: '2024-05-02', tells: [setting, { ...brandt, says: 'three barges had broken loose after the boom failed' }] },
      { published: '2024-05-01', tells: [setting, { ...brandt, form: 'direct', says: 'Three barges broke loose, then the boom failed' }] },
    ).find(({ kind }) => kind === 'paraphrases');
    expect(link).toMatchObject({ from: 'c2', to: 'c4', rule: 'origin.retold' });
    expect(link?.why).toMatch(/barge/);
  });
});
