import { describe, expect, it } from 'vitest';
import { abbreviates, bodyOf } from './body.ts';

const key = (name: string) => {
  const { country, words } = bodyOf(name);
  return `${country ?? '-'} ${[...words].sort().join(' ')}`;
};

describe('names of one body', () => {
  it.each([
    ["Norway's defence ministry", 'the Norwegian Defense Ministry'],
    ['Ministry of Defence of Norway', 'Norwegian MoD'],
    ['Ukrainian military intelligence officials', 'the Ukrainian Military Intelligence channel'],
    ['GUR', 'Defence Intelligence of Ukraine'],
    ['the Kremlin', 'Moscow'],
    ['Pentagon', 'U.S. Department of Defense'],
  ])('%s is %s', (a, b) => {
    expect(key(a)).toBe(key(b));
  });

  it.each([
    ["Norway's defence ministry", "Denmark's defence ministry"],
    ["Norway's defence ministry", "Norway's foreign ministry"],
    ['Paris police', 'French government'],
  ])('%s is not %s', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });

  it('takes a capital for the government only where it stands alone', () => {
    expect(bodyOf('Oslo')).toMatchObject({ country: 'NO', metonym: true });
    expect(bodyOf('Oslo fire brigade')).toMatchObject({ country: null, metonym: false });
  });

  it('knows an acronym by its initials', () => {
    expect(abbreviates('WCA', 'Western Courier Agency')).toBe(true);
    expect(abbreviates('WCB', 'Western Courier Agency')).toBe(false);
  });

  it('takes no relative clause for a part of the name, nor for an agency', () => {
    expect([...bodyOf('harbour board, who on Monday').words]).toEqual([...bodyOf('harbour board').words]);
    expect([...bodyOf('WHO').words]).toContain('health');
  });
});
