import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../support/scratch.ts';

const PROGRAM = path.join(import.meta.dirname, '..', 'support', 'fill-disk.ts');

describe('a case on a disk that fills up', () => {
  it('says so, keeps all it acknowledged, and goes on when there is space again', () => {
    // a disk of its own, in a namespace that ends with the process
    const script = `mount -t tmpfs -o size=256k tmpfs "$0" && exec "$1" --import tsx "$2" "$0"`;
    const said = execFileSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script, scratch(), process.execPath, PROGRAM], { encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual({
      told: [expect.stringMatching(/^captures: The disk is full\. Free some space/), expect.stringMatching(/^(?:captures|journal): The disk is full\./)],
      faults: 0,
      kept: expect.any(Number),
      lost: 0,
      added: 1,
      faultsAfter: 0,
    });
  });
});
