import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { z } from 'zod';
import { caseFolder, readAbout } from '../../case/folder.ts';
import { workbenchApp } from '../../http/app.ts';
import type { Desk } from '../../http/desk/desk.ts';
import { CliError, Exit } from '../exit.ts';
import { deskInThread } from './thread.ts';

const Options = z.object({
  port: z.string().optional(),
  open: z.boolean().default(true),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
});

const PORT = 4100;
/** Where `npm run build` puts the workbench. */
const WORKBENCH = fileURLToPath(new URL('../../workbench', import.meta.url));

/** `hearsay serve`: the workbench over one case, for this machine alone, until it is stopped. */
export async function run([directory = '.']: string[], raw: unknown): Promise<Exit> {
  const { port, open, ...options } = Options.parse(raw);
  const wanted = portIn(port);
  const { name } = readAbout(caseFolder(directory));
  const desk = await deskInThread({ directory: path.resolve(directory), ...options });
  try {
    const token = randomBytes(24).toString('base64url');
    const { server, port } = await listen(desk, token, wanted);
    const address = `http://127.0.0.1:${port}/?token=${token}`;
    console.log(`The workbench of ${name} is at ${address}`);
    console.error('hearsay: The address lets in whoever has it, from this machine only. Ctrl-C ends it.');
    if (open) openBrowser(address);
    await stopped();
    // streams of events never end by themselves
    server.closeAllConnections();
    server.close();
  } finally {
    await desk.close();
  }
  return Exit.ok;
}

function portIn(given: string | undefined): number {
  if (given === undefined) return PORT;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new CliError(Exit.usage, `--port ${given} is no port; give a number up to 65535, or 0 for one that is free.`);
}

/** On the loopback alone: nobody else in the network can reach it. */
function listen(desk: Desk, token: string, wanted: number): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    // the port is known, and with it the app, before the first request can come
    let app: ReturnType<typeof workbenchApp> | null = null;
    const server = serve(
      { fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }), hostname: '127.0.0.1', port: wanted },
      ({ port }) => {
        const start = randomBytes(6).toString('hex');
        app = workbenchApp({ desk, token, start, port, workbench: WORKBENCH, complain: (error) => console.error('hearsay:', error) });
        if ('closeAllConnections' in server) resolve({ server, port });
      },
    );
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new CliError(
          Exit.fault,
          taken ? `Port ${wanted} is taken; give another with --port, or --port 0.` : `The server cannot be started: ${error.message}.`,
          { cause: error },
        ),
      );
    });
  });
}

function openBrowser(address: string): void {
  const [command, ...args] = process.platform === 'darwin' ? ['open', address] : process.platform === 'win32' ? ['explorer', address] : ['xdg-open', address];
  // the address has been printed: where there is no browser, nothing is lost
  spawn(command ?? 'xdg-open', args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** Ends with the first Ctrl-C; with the second one so does the process. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.removeAllListeners(signal);
      process.once(signal, () => {
        process.once(signal, () => process.exit(Exit.interrupted));
        resolve();
      });
    }
  });
}
