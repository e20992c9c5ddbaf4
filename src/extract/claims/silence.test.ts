import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('silence that a report states', () => {
  it('is refusing', () => {
    expect(rows('The firm declined to comment on the delay.')).toEqual(['not-claimed: firm | on the delay']);
  });
  it('is failing to claim', () => {
    expect(rows('They failed to claim responsibility for the blast.')).toEqual(['not-claimed: They | responsibility for the blast']);
  });
  it('is not saying', () => {
    expect(rows('Police would not say who owned the lorry.')).toEqual(['not-claimed: Police | who owned the lorry']);
  });
  it('is not knowing, which leaves a question', () => {
    expect(rows('Investigators do not know where the boat came from.')).toEqual(['questioned: Investigators | where the boat came from']);
  });
  it('is not being able to check', () => {
    expect(rows('The agency could not independently verify the figures.')).toEqual(['not-claimed: agency | the figures']);
  });
  it('is nobody speaking', () => {
    expect(rows('No group claimed responsibility for the blast.')).toEqual(['not-claimed: No group | responsibility for the blast']);
  });
  it('is no less so for the reason it gives', () => {
    expect(rows('The board, citing the inquiry, declined to say who was at the wheel.')).toEqual(['not-claimed: board | who was at the wheel']);
  });
  it('is giving nothing', () => {
    expect(rows('The council gave no details about the plan.')).toEqual(['not-claimed: council | details about the plan']);
  });
  it('is being unable to say, and making no mention', () => {
    expect(rows('Police were unable to say why he ran.')).toEqual(['not-claimed: Police | why he ran']);
    expect(rows('The army made no mention of a ship.')).toEqual(['not-claimed: army | of a ship']);
    expect(rows('The ministry refused to be drawn on the cost.')).toEqual(['not-claimed: ministry | on the cost']);
  });
  it('ends with its relative clause', () => {
    expect(rows('A shopper who declined to comment on prices said she had left.')).toContain('not-claimed: shopper | on prices');
  });
  it('is not keeping back a name', () => {
    expect(rows('A shopper who declined to give her name said that she had left.').filter((row) => row.startsWith('not-claimed'))).toEqual([]);
  });
});
