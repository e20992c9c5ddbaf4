// Writes docs/cli.md from the option declarations. `--check` writes nothing and fails when the file is stale.
import { COMMANDS, EXIT_CODES } from '../src/cli/commands.ts';
import type { CommandDeclaration } from '../src/cli/declare.ts';
import { writeOrCheck } from './generated.ts';

function page({ name, summary, argument, options, notes }: CommandDeclaration): string {
  const rows = options.map(({ flags, description, choices }) => `| \`${flags}\` | ${description}${choices ? ` (one of ${choices.join(', ')})` : ''} |`);
  return [
    `## hearsay ${name}`,
    `\`hearsay ${name} [options]${argument ? ` ${argument.name}` : ''}\`: ${summary}.`,
    ...(argument ? [`\`${argument.name}\`: ${argument.description}.`] : []),
    ['| option | what it does |', '|---|---|', ...rows].join('\n'),
    ...notes,
  ].join('\n\n');
}

const codes = ['| exit code | meaning |', '|---|---|', ...EXIT_CODES.map(([code, meaning]) => `| ${code} | ${meaning} |`)].join('\n');
const text = [
  '# Command line',
  '<!-- Generated from src/cli/commands.ts by `npm run docs:cli`. Do not edit. -->',
  ...COMMANDS.map(page),
  '## Exit codes',
  codes,
].join('\n\n');
writeOrCheck('docs/cli.md', `${text}\n`, 'npm run docs:cli');
