#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { CommanderError } from 'commander';
import { HearsayError } from '../model/errors.ts';
import { CliError, Exit } from './exit.ts';
import { discardOutput } from './output.ts';
import { buildProgram } from './program.ts';

// Patterns are compiled once and for good: V8 would interpret them first, which on a short run costs more than it saves.
setFlagsFromString('--no-regexp-tier-up');

// A reader such as `head` may close the pipe before we are done: that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? Exit.ok);
    throw error;
  });
}
process.on('SIGINT', () => {
  discardOutput();
  process.exit(Exit.interrupted);
});
process.on('SIGTERM', () => {
  discardOutput();
  process.exit(143);
});

try {
  await buildProgram((exit) => {
    process.exitCode = exit;
  }).parseAsync();
} catch (error) {
  process.exitCode = tell(error);
}

/** Says what went wrong in one sentence; a fault of ours comes with its stack so that it can be reported. */
function tell(error: unknown): number {
  // commander has told its own errors already
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.ok : Exit.usage;
  if (error instanceof CliError) {
    console.error(`hearsay: ${error.message}`);
    return error.exit;
  }
  if (error instanceof HearsayError) {
    console.error(`hearsay: ${error.message}`);
    return Exit.fault;
  }
  console.error('hearsay: This is a fault in Hearsay; please report it with the lines below.');
  console.error(error);
  return Exit.fault;
}
