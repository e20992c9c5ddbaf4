import { spawn } from 'node:child_process';
import path from 'node:path';

export const MAIN = path.join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the compiled command line in `cwd` and waits for its end. */
export function hearsay(args: readonly string[], { cwd, input }: { cwd: string; input?: string }): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });
    const ended: Ended = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (ended.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (ended.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code }));
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}
