import { describe, expect, it } from 'vitest';
import { claimsIn, row } from '../../../test/support/attributions.ts';
import type { EmbeddedPost } from '../../model/report.ts';

const AUTHOR = 'Lena Varga (@lenavarga)';

function inPost(content: string) {
  const text = `${content}\n— ${AUTHOR} May 3, 2024`;
  const at = text.indexOf(AUTHOR);
  const post: EmbeddedPost = {
    platform: 'x',
    author: 'Lena Varga',
    handle: '@lenavarga',
    posted: '2024-05-03',
    url: null,
    span: [0, text.length],
    content: [0, content.length],
    author_span: [at, at + AUTHOR.length],
  };
  return claimsIn(text, { posts: [post], first: 'post' });
}

describe('embedded posts', () => {
  it('are said by their author when they name nobody else', () => {
    expect(inPost('Huge fire at the depot. Stay away.').map(row)).toEqual([`${AUTHOR} | Huge fire at the depot. Stay away.`]);
  });

  it('pass on what they credit to a handle', () => {
    expect(inPost('Three barges were sunk overnight – @harbourwatch').map(row)).toEqual([`@harbourwatch < ${AUTHOR} | Three barges were sunk overnight`]);
  });

  it('pass on what somebody in them says', () => {
    expect(inPost("It is reported that this is the mill. The voice says it's the gate.").map(row)).toEqual([
      `unnamed < ${AUTHOR} | that this is the mill`,
      `voice < ${AUTHOR} | it's the gate`,
    ]);
  });

  it('take a label for the speaker', () => {
    expect(inPost('Air Force: 40 drones launched, 38 shot down.').map(row)).toEqual([`Air Force < ${AUTHOR} | 40 drones launched, 38 shot down.`]);
  });

  it('carry the time and place of the posting', () => {
    const [claim] = inPost('Huge fire at the depot.');
    expect(claim?.said_at).toEqual({ value: '2024-05-03', precision: 'day' });
    expect(claim?.chain[0]?.channel).toBe('X');
    expect(claim?.post).toBe(0);
  });
});
