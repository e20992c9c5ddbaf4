import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('what recordings show', () => {
  it('is seen in them', () => {
    expect(rows('A man is seen in the clip running from the barn.')).toEqual(['clip | running from the barn']);
  });
  it('is shown by them, the one told of before included', () => {
    expect(rows('Police have a video that shows a man kicking the door.')).toEqual(['video | a man kicking the door']);
  });
  it('is shown by those that somebody posted', () => {
    expect(rows('Videos posted on social media by guards appeared to show a barn burning.')).toEqual([
      'Videos posted on social media by guards | a barn burning',
    ]);
  });
  it('is shown by those posted somewhere, and is not where they were posted', () => {
    expect(rows('Clips posted online appeared to show a crane leaning over the quay.')).toEqual(['Clips posted online | a crane leaning over the quay']);
  });
  it('is seen in them again and again', () => {
    expect(rows('A man is seen in the clip repeatedly running from the barn.')).toEqual(['clip | running from the barn']);
  });
  it('is heard on them: the voice speaks, the recording passes it on', () => {
    expect(rows('The clip shows smoke over the yard, and a woman is heard shouting: “Get out of there!”')).toEqual([
      'clip | smoke over the yard',
      'woman < clip | Get out of there!',
    ]);
  });
  it('is heard right behind the words', () => {
    expect(rows('“The roof is going,” a man is heard saying.')).toEqual(['man | The roof is going']);
  });
  it('is what somebody is heard to say', () => {
    expect(rows('The clip shows a gate, and a guard is heard to say, “He ran at me.”')).toEqual(['clip | a gate', 'guard < clip | He ran at me.']);
  });
  it('lets somebody unknown be heard in the sentence after', () => {
    expect(rows('The clip shows water between lorries. “Shut the gate!” someone shouts.')).toEqual([
      'clip | water between lorries',
      'someone < clip | Shut the gate!',
    ]);
    expect(rows('The clip shows water between lorries. “Shut the gate,” Ida Moe says.')).toContain('Ida Moe | Shut the gate');
    expect(rows('The clip shows water between lorries.\n\n“Shut the gate!” someone shouts.')).toContain('someone | Shut the gate!');
  });
});
