import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../../../test/support/scratch.ts';
import { acquireLock } from './lock.ts';

/** Writes the lock as another process would have, and returns its pid; the process lives until `end` is called. */
async function elsewhere(file: string, host?: string): Promise<{ pid: number; end: () => Promise<void> }> {
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log("up")'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  const pid = other.pid ?? 0;
  const lock = acquireLock(file);
  const owner: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  lock.release();
  const { processStart } = await import('./process-start.ts');
  fs.writeFileSync(file, JSON.stringify({ ...Object(owner), pid, started: processStart(pid), ...(host === undefined ? {} : { host }) }));
  return {
    pid,
    end: async () => {
      other.kill('SIGKILL');
      await once(other, 'exit');
    },
  };
}

describe('the lock', () => {
  it('is held by one, and free again when released', () => {
    const file = path.join(scratch(), 'lock');
    const lock = acquireLock(file);
    expect(() => acquireLock(file)).toThrow(`Process ${process.pid} (this one) is working on this case.`);
    lock.release();
    acquireLock(file).release();
    expect(fs.readdirSync(path.dirname(file))).toEqual([]);
  });

  it('of a living process is refused with its pid, of a dead one taken over', async () => {
    const file = path.join(scratch(), 'lock');
    const other = await elsewhere(file);
    expect(() => acquireLock(file)).toThrow(`Process ${other.pid} is working on this case. Wait for it to end, or end it, and run the command again.`);
    await other.end();
    acquireLock(file).release();
    expect(fs.readdirSync(path.dirname(file))).toEqual([]);
  });

  it('of a process whose number another has got since is taken over', () => {
    const file = path.join(scratch(), 'lock');
    const lock = acquireLock(file);
    const owner = Object(JSON.parse(fs.readFileSync(file, 'utf8')));
    lock.release();
    fs.writeFileSync(file, JSON.stringify({ ...owner, started: 'another boot 17' }));
    expect(() => acquireLock(file).release()).not.toThrow();
  });

  it('of another machine is refused even when no such process runs here', async () => {
    const file = path.join(scratch(), 'lock');
    const other = await elsewhere(file, 'far-away');
    await other.end();
    expect(() => acquireLock(file)).toThrow(`Process ${other.pid} on far-away is working on this case.`);
  });

  it('that a power cut emptied is nobody’s', () => {
    const file = path.join(scratch(), 'lock');
    fs.writeFileSync(file, '');
    expect(() => acquireLock(file).release()).not.toThrow();
  });

  it('of a dead process goes to one of many that want it at once', async () => {
    const file = path.join(scratch(), 'lock');
    fs.writeFileSync(file, '');
    const module = new URL('./lock.ts', import.meta.url).pathname;
    const script = `const { acquireLock } = await import(${JSON.stringify(module)});
      try { acquireLock(${JSON.stringify(file)}); console.log('mine'); } catch { console.log('refused'); }
      setTimeout(() => {}, 4_000);`;
    const said = Array.from({ length: 4 }, async () => {
      const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = await once(other.stdout, 'data');
      return { other, line: String(line).trim() };
    });
    const all = await Promise.all(said);
    for (const { other } of all) other.kill('SIGKILL');
    expect(all.map(({ line }) => line).sort()).toEqual(['mine', 'refused', 'refused', 'refused']);
  });

  it('taken over by another in the meantime is not released', () => {
    const file = path.join(scratch(), 'lock');
    const lock = acquireLock(file);
    fs.writeFileSync(file, 'theirs');
    lock.release();
    expect(fs.readFileSync(file, 'utf8')).toBe('theirs');
  });
});
