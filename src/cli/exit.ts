/** What the process says to the shell when it ends; `docs/cli.md` lists the same table. */
export const Exit = {
  ok: 0,
  /** a check found a fault, or Hearsay itself failed */
  fault: 1,
  usage: 2,
  /** some inputs could not be read; the rest was done */
  partial: 3,
  /** nothing could be read */
  nothing: 4,
  /** the result could not be written */
  unwritable: 5,
  interrupted: 130,
} as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

/** A failure told to the user in one sentence, with the exit code it ends the process with. */
export class CliError extends Error {
  readonly exit: Exit;
  constructor(exit: Exit, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'CliError';
    this.exit = exit;
  }
}
