// Turns lexicon/*.txt into src/text/lexicon.generated.ts. `--check` writes nothing and fails when the file is stale.
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const target = path.join(root, 'src/text/lexicon.generated.ts');

type Section = string[] | Record<string, string>;

/** `[section]` headers, `#` comments; entries split at commas and line ends; a line `key = value` makes the section a table. */
function parse(file: string, text: string): Record<string, Section> {
  const sections: Record<string, Section> = {};
  let name = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/(^|\s)#\s.*$/, '').trim();
    if (line === '') continue;
    const header = /^\[([a-z-]+)\]$/.exec(line);
    if (header?.[1]) {
      name = header[1].replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
      if (sections[name]) throw new Error(`${file}:${index + 1}: section ${name} stands twice`);
      sections[name] = [];
      continue;
    }
    const section = sections[name];
    if (!section) throw new Error(`${file}:${index + 1}: entry before the first [section]`);
    const pair = /^(.+?)\s+=\s+(.+)$/.exec(line);
    if (pair?.[1] && pair[2]) {
      const table: Record<string, string> = Array.isArray(section) ? {} : section;
      table[pair[1]] = pair[2];
      sections[name] = table;
    } else if (Array.isArray(section)) {
      section.push(
        ...line
          .split(',')
          .map((entry) => entry.trim())
          .filter((entry) => entry !== ''),
      );
    } else throw new Error(`${file}:${index + 1}: a table needs "key = value"`);
  }
  return sections;
}

const parts = ['// Generated from lexicon/*.txt by `npm run lexicon`. Do not edit.\n'];
for (const file of fs
  .readdirSync(path.join(root, 'lexicon'))
  .filter((f) => f.endsWith('.txt'))
  .sort()) {
  const name = path.basename(file, '.txt').replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
  const body = Object.entries(parse(file, fs.readFileSync(path.join(root, 'lexicon', file), 'utf8')))
    .map(([section, value]) =>
      Array.isArray(value)
        ? `  ${section}: ${JSON.stringify([...new Set(value)])} as readonly string[],`
        : `  ${section}: ${JSON.stringify(value)} as Readonly<Record<string, string>>,`,
    )
    .join('\n');
  parts.push(`export const ${name} = {\n${body}\n};\n`);
}
const generated = parts.join('\n');
if (process.argv.includes('--check')) {
  if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== generated) {
    console.error('src/text/lexicon.generated.ts is stale: run `npm run lexicon`');
    process.exit(1);
  }
} else fs.writeFileSync(target, generated);
