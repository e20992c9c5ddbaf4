import { describe, expect, it } from 'vitest';
import { introductions } from './introductions.ts';

describe('introductions of a person', () => {
  it('are the title before the name and the apposition behind it', () => {
    expect(introductions('Then Divisional Yard Manager Ines Holm denied it.', 'Ines Holm')).toEqual(['Divisional Yard Manager Ines Holm']);
    expect(introductions('The manager, Ines Holm, could not be reached.', 'Ines Holm')).toEqual(['manager Ines Holm']);
    expect(introductions('Ines Holm, head of the harbour board, denied it.', 'Ines Holm')).toEqual(['Ines Holm, head of the harbour board']);
    expect(introductions('It fell to Ines Holm, Westmark’s railway minister, to explain.', 'Ines Holm')).toEqual(['Ines Holm, Westmark’s railway minister']);
  });

  it('are collected from the whole report', () => {
    expect(introductions('Mayor Ines Holm came. Later Ines Holm, the harbour director, left.', 'Ines Holm')).toHaveLength(2);
  });

  it('are none where the office is another’s, or there is none', () => {
    expect(introductions('Ines Holm, Mayor Paul Brandt and others came.', 'Ines Holm')).toEqual([]);
    expect(introductions('The mayor left. Ines Holm stayed, and so did her deputy.', 'Ines Holm')).toEqual([]);
    expect(introductions('With the director gone, Ines Holm, who was tired, slept.', 'Ines Holm')).toEqual([]);
  });

  it('tell a post before a rank and the name, not what somebody does before it', () => {
    expect(introductions('The spokesman of the port authority, Captain Ines Holm, said no.', 'Ines Holm')).toContain(
      'The spokesman of the port authority, Ines Holm',
    );
    expect(introductions('The mayor met the head of the port, Ines Holm, at noon.', 'Ines Holm')).toEqual([]);
    expect(introductions('The boats of the port authority, Ines Holm said, were out.', 'Ines Holm')).toEqual([]);
  });
});
