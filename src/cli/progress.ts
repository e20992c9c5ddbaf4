import type { Progress } from '../model/ports.ts';

const LINE_EVERY_MS = 5_000;
const DRAW_EVERY_MS = 100;

/** The part of a stream and a clock that progress needs; tests hand in their own. */
export interface Screen {
  isTTY: boolean;
  write(text: string): void;
  /** milliseconds */
  now(): number;
}

const stderrScreen: Screen = {
  isTTY: process.stderr.isTTY ?? false,
  write: (text) => {
    process.stderr.write(text);
  },
  now: () => performance.now(),
};

/** Progress on a terminal is one line that is redrawn, with rate and time left; elsewhere a plain line every few seconds, and none for short work. */
export function drawProgress(screen: Screen = stderrScreen): Progress {
  let total: number | null = null;
  let what = '';
  let began = 0;
  let drawn = 0;
  let shown = false;

  const line = (done: number): string => {
    const seconds = (screen.now() - began) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const count = total === null ? `${done} ${what}` : `${done} of ${total} ${what}`;
    const left = total !== null && rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
    return `${count}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}`;
  };

  return {
    start(newTotal, newWhat) {
      total = newTotal;
      what = newWhat;
      began = screen.now();
      drawn = began;
      shown = false;
    },
    tick(done) {
      const now = screen.now();
      if (now - drawn < (screen.isTTY ? DRAW_EVERY_MS : LINE_EVERY_MS)) return;
      drawn = now;
      shown = true;
      screen.write(screen.isTTY ? `\r\u001b[2K${line(done)}` : `${line(done)}\n`);
    },
    end() {
      if (shown && screen.isTTY) screen.write('\r\u001b[2K');
    },
  };
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
