import { describe, expect, it } from 'vitest';
import { type Telling, tell } from '../../../test/support/tellings.ts';
import { channelsApart, type Occasion, occasionOf, timesApart } from './occasion.ts';

function occasion(telling: Telling): Occasion {
  const [extraction] = tell({ tells: [telling] });
  const [claim] = extraction?.claims ?? [];
  if (!extraction || !claim) throw new Error('one claim expected');
  return occasionOf(claim, extraction.report, claim.content);
}
const said: Telling = { by: 'Inge Brandt', says: 'the boom had earlier been opened again' };

describe('the occasion of a claim', () => {
  it('is an earlier one where the report looks back', () => {
    expect(occasion({ ...said, cue: 'had said' }).earlier).toBe(true);
    expect(occasion({ ...said, cue: 'said earlier' }).earlier).toBe(true);
    expect(occasion({ ...said, as: 'Inge Brandt, who has', cue: 'said' }).earlier).toBe(true);
    expect(occasion({ ...said, cue: 'has said' }).earlier).toBe(false);
    expect(occasion({ ...said, as: 'The morning post of Inge Brandt' }).earlier).toBe(true);
  });

  it('is an earlier one for what is taken back, whenever that is', () => {
    const withdrawn = occasion({
      by: 'Inge Brandt',
      as: 'Inge Brandt on Friday withdrew her',
      cue: 'claim',
      says: 'that the boom was shut',
      day: '2024-05-03',
    });
    expect(withdrawn).toMatchObject({ earlier: true, day: null });
    expect(occasion({ ...said, cue: 'withdrew her assertion', day: '2024-05-03' })).toMatchObject({ earlier: true, day: null });
    expect(occasion({ ...said, day: '2024-05-03' })).toMatchObject({ earlier: false, day: '2024-05-03' });
  });

  it('is not an earlier one for what was said or counted before', () => {
    expect(occasion({ ...said, cue: 'said, revising an earlier figure' }).earlier).toBe(false);
    expect(occasion({ ...said, cue: 'said in reply to the union’s earlier protest' }).earlier).toBe(false);
  });

  it('is not told by what is said', () => {
    expect(occasion(said)).toMatchObject({ earlier: false, again: false, another: false });
  });

  it('is told apart from a channel named before it', () => {
    expect(occasion({ ...said, cue: 'added, shortly after releasing a written statement,' }).besides).toBe('statement');
  });

  it('is the scene for words shouted or demanded there', () => {
    expect(occasion({ by: 'Inge Brandt', cue: 'demanded', form: 'direct', says: 'Who opened it?' }).channel).toBe('scene');
    expect(occasion({ by: 'Inge Brandt', cue: 'told reporters', says: 'it was open' }).channel).toBe('reporters');
  });
});

describe('channels', () => {
  it('differ when both are known and neither is a loose word for the other', () => {
    expect(channelsApart('interview', 'statement')).toBe(true);
    expect(channelsApart('Telegram', 'statement')).toBe(false);
    expect(channelsApart('Telegram', null)).toBe(false);
  });

  it('may be two words for one occasion', () => {
    expect(channelsApart('reporters', 'briefing')).toBe(false);
    expect(channelsApart('television', 'speech')).toBe(false);
    expect(channelsApart('television', 'statement')).toBe(true);
  });
});

describe('times', () => {
  it('differ as far as both are told', () => {
    expect(timesApart('2024-05', '2024-05-03')).toBe(false);
    expect(timesApart('2024-05', '2024-10-20')).toBe(true);
    expect(timesApart(null, '2024-10-20')).toBe(false);
  });
});
