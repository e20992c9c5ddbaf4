import { type ChildProcess, spawn } from 'node:child_process';
import { MAIN } from './hearsay.ts';

export interface Served {
  /** with its token: opens the workbench */
  address: string;
  /** `http://127.0.0.1:4100` */
  origin: string;
  token: string;
  child: ChildProcess;
  stop(): Promise<void>;
}

/** Serves a case by the compiled command line on a free port and waits until it answers. Rejects with what it said when it ends instead. */
export function serveCase(directory: string, args: readonly string[] = []): Promise<Served> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, 'serve', directory, '--port', '0', '--no-open', ...args], {
      env: { ...process.env, NO_COLOR: '1', HEARSAY_OPERATOR: 'Noor' },
    });
    let said = '';
    const ended = new Promise<void>((done) => child.on('close', () => done()));
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`hearsay serve ended with ${code}: ${said}`)));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [address] = /http:\/\/[\d.]+:\d+\/\?token=[\w-]+/.exec(said) ?? [];
        if (address === undefined) return;
        const { origin, searchParams } = new URL(address);
        resolve({
          address,
          origin,
          token: searchParams.get('token') ?? '',
          child,
          stop: async () => {
            child.kill('SIGINT');
            await ended;
          },
        });
      });
  });
}
