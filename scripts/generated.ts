import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

/** Writes a generated file, or with `--check` on the command line fails when the file differs. `file` is a path below the root. */
export function writeOrCheck(file: string, content: string, command: string): void {
  const target = path.join(ROOT, file);
  if (!process.argv.includes('--check')) {
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  } else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== content) {
    console.error(`${file} is stale: run \`${command}\``);
    process.exitCode = 1;
  }
}
