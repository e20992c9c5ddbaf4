import { describe, expect, it } from 'vitest';
import type { Block } from '../../model/report.ts';
import { authorLine } from './author-line.ts';
import { findPosts } from './posts.ts';

/** Paragraphs separated by blank lines. */
function postsIn(text: string): { kinds: string[]; posts: Record<string, unknown>[] } {
  const starts = [...text.matchAll(/(?:^|\n\n)(?=\S)/g)].map(({ index, 0: gap }) => index + gap.length);
  const input = starts.map((start, i): Block => ({ kind: 'paragraph', span: [start, (starts[i + 1] ?? text.length + 2) - 2] }));
  const { blocks, posts } = findPosts(text, input, []);
  return {
    kinds: blocks.map(({ kind }) => kind),
    posts: posts.map(({ span, content, author_span, ...rest }) => ({
      ...rest,
      whole: text.slice(...span),
      words: text.slice(...content),
      by: author_span && text.slice(...author_span),
    })),
  };
}

describe('the residue of a copied post', () => {
  const expected = { platform: 'x', author: 'Holm Port', handle: '@holmport', posted: '2024-05-06', by: 'Holm Port (@holmport)', words: 'The quay is shut.' };

  it('is one paragraph with its author line', () => {
    const { kinds, posts } = postsIn('He had news.\n\nThe quay is shut. pic.twitter.com/a1B2 — Holm Port (@holmport) May 6, 2024\n\nNobody was hurt.');
    expect(kinds).toEqual(['paragraph', 'post', 'paragraph']);
    expect(posts).toMatchObject([expected]);
  });

  it('or two, the author line below', () => {
    const { kinds, posts } = postsIn('He had news.\n\nThe quay is shut. https://t.co/xyz pic.twitter.com/a1B2\n\n— Holm Port (@holmport) 6 May 2024');
    expect(kinds).toEqual(['paragraph', 'post']);
    expect(posts).toMatchObject([{ ...expected, whole: expect.stringMatching(/^The quay.*2024$/s) }]);
  });

  it('keeps a dash and other handles among its own words', () => {
    const { posts } = postsIn('The quay is shut – @rind_radio Boats wait. — Holm Port (@holmport) May 6, 2024');
    expect(posts).toMatchObject([{ words: 'The quay is shut – @rind_radio Boats wait.', author: 'Holm Port' }]);
  });

  it('keeps words that are nothing but a link', () => {
    expect(postsIn('pic.twitter.com/a1B2 — Holm Port (@holmport) May 6, 2024').posts).toMatchObject([{ words: 'pic.twitter.com/a1B2' }]);
  });

  it.each([
    'The harbour (@holmport) was shut on May 6, 2024.',
    '— Holm Port (@holmport)',
    '— Ann Lee (editor) May 6, 2024',
    'Photo posted by Ann Lee on May 6, 2024',
    '— Holm Port (@holmport) May 6, 2024',
  ])('is not seen in %j alone', (text) => {
    expect(postsIn(text)).toEqual({ kinds: ['paragraph'], posts: [] });
  });
});

describe('authorLine', () => {
  it('reads what Instagram and Facebook write', () => {
    expect(authorLine('Sunset. A post shared by Ann Lee (@ann.lee) on May 6, 2024 at 7:08 am PDT')).toMatchObject({
      author: 'Ann Lee',
      handle: '@ann.lee',
      posted: '2024-05-06T07:08:00',
    });
    expect(authorLine('Sunset. Posted by Ann Lee on Monday, 6 May 2024')).toMatchObject({ author: 'Ann Lee', handle: null, posted: '2024-05-06' });
  });

  it('takes no longer the longer the text', () => {
    expect(authorLine(`${'— ('.repeat(100_000)}@`)).toBeNull();
  });
});
