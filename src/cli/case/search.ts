import pc from 'picocolors';
import { z } from 'zod';
import { sortableDate } from '../../case/adding/sortable-date.ts';
import { find, type Hit, type Sought } from '../../case/finding/find.ts';
import { claimName, reportName } from '../../case/ids.ts';
import { plain } from '../../present/plain.ts';
import { shorten } from '../../present/words.ts';
import type { Query } from '../../store/index/search.ts';
import { CliError, Exit } from '../exit.ts';
import { whole } from './number.ts';
import { withCase } from './open.ts';

const Options = z.object({
  source: z.string().min(1).optional(),
  place: z.string().min(1).optional(),
  after: z.string().optional(),
  before: z.string().optional(),
  question: z.string().min(1).optional(),
  in: z.enum(['claims', 'reports']).optional(),
  limit: z.string().optional(),
  json: z.boolean().default(false),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});
type Options = z.infer<typeof Options>;

/** `hearsay search`: claims and reports of a case by their words, and by who, where, when and what they answer. */
export async function run([directory = '.', ...words]: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const query = queryOf(words.join(' ').trim(), options);
  if (query.words === '' && [query.source, query.place, query.after, query.before, query.slots].every((filter) => filter === null))
    throw new CliError(Exit.usage, `Say what to look for: hearsay search ${directory} WORDS…, or a filter such as --source.`);
  const sought: Sought[] = options.in === undefined ? ['claims', 'reports'] : [options.in];
  const hits = await withCase(directory, options, (opened) => find(opened, query, sought));
  for (const hit of hits) console.log(options.json ? JSON.stringify({ id: nameOf(hit), ...hit }) : lines(hit));
  if (hits.length === 0 && !options.quiet) console.error('hearsay: Nothing in the case answers this.');
  return Exit.ok;
}

function queryOf(words: string, options: Options): Query {
  return {
    words,
    source: options.source ?? null,
    place: options.place ?? null,
    after: date(options.after, '--after'),
    before: date(options.before, '--before'),
    slots: options.question?.split(',').map((slot) => slot.trim()) ?? null,
    limit: whole(options.limit, '--limit') ?? 20,
  };
}

function date(value: string | undefined, option: string): string | null {
  if (value === undefined) return null;
  const sortable = sortableDate(value);
  if (sortable === null) throw new CliError(Exit.usage, `${option} ${value} is no date; write YYYY-MM-DD or a date-time such as 2024-05-06T14:00Z.`);
  return sortable;
}

const nameOf = ({ report, claim }: Hit): string => (claim === null ? reportName(report) : claimName(claim));

function lines(hit: Hit): string {
  const paint = pc.createColors(process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  const about = [hit.publisher, hit.published?.slice(0, 10), hit.title === null ? null : shorten(hit.title, 60)].filter((part) => part != null).map(plain);
  const place = `${hit.span[0]}–${hit.span[1]}`;
  const where = hit.claim === null ? `characters ${place}` : `in ${reportName(hit.report)}, characters ${place}`;
  const speaker = hit.speaker === null ? '' : `${plain(hit.speaker)}: `;
  return `${paint.bold(nameOf(hit))}  ${paint.dim([...about, where].join(' · '))}\n    ${speaker}${marked(hit, paint.yellow)}`;
}

/** The stretch with its matches painted. */
function marked({ text, span: [from], matches }: Hit, paint: (word: string) => string): string {
  let done = 0;
  let shown = '';
  for (const [start, end] of matches) {
    // the ends of words are no white space: what `plain` trims there must be put back
    const between = text.slice(done, start - from);
    shown += spaced(between) + paint(plain(text.slice(start - from, end - from)));
    done = end - from;
  }
  return (shown + spaced(text.slice(done))).trim();
}

function spaced(text: string): string {
  const bare = plain(text);
  if (bare === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${bare}${/\s$/.test(text) ? ' ' : ''}`;
}
