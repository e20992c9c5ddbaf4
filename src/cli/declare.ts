import type { Exit } from './exit.ts';

/** Declared once; the parser, `--help` and docs/cli.md are made from it. */
export interface OptionDeclaration {
  /** as commander reads it: `-o, --output <file>` */
  flags: string;
  description: string;
  choices?: readonly string[];
}

export interface CommandDeclaration {
  name: string;
  summary: string;
  /** as commander reads it, `<input...>`; null for a command that takes none */
  argument: { name: string; description: string } | null;
  options: readonly OptionDeclaration[];
  notes: readonly string[];
  /** loaded when the command is called, so that `--help` starts fast; receives what the parser made of the options */
  load: () => Promise<{ run: (inputs: string[], options: unknown) => Promise<Exit> }>;
}
