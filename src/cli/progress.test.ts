import { describe, expect, it } from 'vitest';
import { drawProgress, type Screen } from './progress.ts';

function fakeScreen(isTTY: boolean) {
  const screen = { isTTY, at: 0, written: '', write: (text: string) => void (screen.written += text), now: () => screen.at };
  return screen satisfies Screen;
}

describe('drawProgress', () => {
  it('redraws one line with rate and time left on a terminal, and clears it', () => {
    const screen = fakeScreen(true);
    const progress = drawProgress(screen);
    progress.start(100, 'reports');
    screen.at = 1000;
    progress.tick(25);
    expect(screen.written).toBe('\r\u001b[2K25 of 100 reports, 25/s, 3 s left');
    progress.end();
    expect(screen.written).toMatch(/\r\u001b\[2K$/);
  });

  it('writes plain lines, and few of them, where there is no terminal', () => {
    const screen = fakeScreen(false);
    const progress = drawProgress(screen);
    progress.start(1000, 'reports');
    for (let second = 1; second <= 10; second++) {
      screen.at = second * 1000;
      progress.tick(second * 50);
    }
    progress.end();
    expect(screen.written).toBe('250 of 1000 reports, 50/s, 15 s left\n500 of 1000 reports, 50/s, 10 s left\n');
  });

  it('says nothing about work that is over at once', () => {
    const screen = fakeScreen(false);
    const progress = drawProgress(screen);
    progress.start(3, 'reports');
    for (const done of [1, 2, 3]) progress.tick(done);
    progress.end();
    expect(screen.written).toBe('');
  });

  it('tells no time left when the total is unknown, and counts long times in hours', () => {
    const screen = fakeScreen(true);
    const progress = drawProgress(screen);
    progress.start(null, 'reports');
    screen.at = 2000;
    progress.tick(10);
    expect(screen.written).toBe('\r\u001b[2K10 reports, 5.0/s');
    progress.start(10_000, 'reports');
    screen.at += 1000;
    progress.tick(1);
    expect(screen.written).toMatch(/2 h 46 min left$/);
  });
});
