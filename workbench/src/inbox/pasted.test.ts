import { describe, expect, it } from 'vitest';
import { sortPasted } from './pasted.ts';

describe('what is pasted', () => {
  it('is addresses when every line is one, each once', () => {
    expect(sortPasted(' https://a.example/1\n\nhttp://b.example/2\nhttps://a.example/1\n')).toEqual({
      urls: ['https://a.example/1', 'http://b.example/2'],
      text: null,
    });
  });

  it('is a text as soon as one line is none', () => {
    const words = 'See https://a.example/1\nfor more.';
    expect(sortPasted(words)).toEqual({ urls: [], text: words });
  });

  it('is nothing when it is blank', () => {
    expect(sortPasted(' \n\t')).toEqual({ urls: [], text: null });
  });

  it('takes no other kind of address', () => {
    expect(sortPasted('javascript:alert(1)').urls).toEqual([]);
    expect(sortPasted('file:///etc/passwd').urls).toEqual([]);
  });
});
