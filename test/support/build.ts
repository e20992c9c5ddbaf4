import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Tests of the command line and the package run what users run: the compiled files, made again when a source is newer. */
export function setup(): void {
  const built = path.join(ROOT, 'dist', 'cli', 'main.js');
  const builtAt = fs.statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = fs.readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  if (sources.some((file) => fs.statSync(path.join(ROOT, 'src', file)).mtimeMs > builtAt))
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
}
