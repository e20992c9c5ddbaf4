import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('silence that a report states', () => {
  it('is refusing', () => {
    expect(rows('The firm declined to comment on the delay.')).toEqual(['not-claimed: firm | the delay']);
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
  it('is giving nothing', () => {
    expect(rows('The council gave no details about the plan.')).toEqual(['not-claimed: council | details about the plan']);
  });
});
