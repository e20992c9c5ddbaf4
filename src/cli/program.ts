import { Command, Option } from 'commander';
import { TOOL } from '../model/tool.ts';
import { COMMANDS, EXIT_CODES } from './commands.ts';
import type { CommandDeclaration } from './declare.ts';
import { Exit } from './exit.ts';

/** The command line as commander understands it, made from the declarations. `finish` receives the exit code of the command that ran. */
export function buildProgram(finish: (exit: Exit) => void): Command {
  const program = new Command('hearsay')
    .description(
      'Breaks reports of an event into attributed claims, traces each to the act of saying it comes from, and shows where sources agree, contradict or repeat each other.',
    )
    .version(TOOL, '-V, --version')
    .addHelpText('after', `\nExit codes:\n${EXIT_CODES.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`).join('\n')}`)
    .showHelpAfterError('Run `hearsay --help` for what can be done.')
    .exitOverride()
    .action(() => {
      program.outputHelp({ error: true });
      finish(Exit.usage);
    });
  for (const declaration of COMMANDS) program.addCommand(buildCommand(declaration, finish));
  return program;
}

function buildCommand(declaration: CommandDeclaration, finish: (exit: Exit) => void): Command {
  const command = new Command(declaration.name)
    .summary(declaration.summary)
    .description(declaration.summary)
    .showHelpAfterError(`Run \`hearsay ${declaration.name} --help\` for the options.`)
    .exitOverride();
  const { argument } = declaration;
  const names = argument?.name.split(' ') ?? [];
  for (const name of names) command.argument(name, name === names.at(-1) ? argument?.description : '');
  for (const { flags, description, choices } of declaration.options) {
    const option = new Option(flags, description);
    if (choices) option.choices([...choices]);
    command.addOption(option);
  }
  for (const note of declaration.notes) command.addHelpText('after', `\n${note}`);
  return command.action(async () => {
    const { run } = await declaration.load();
    finish(await run(command.args, command.opts()));
  });
}
