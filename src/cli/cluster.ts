import { z } from 'zod';
import { chunksOfLines, LineTooLong } from '../batch/lines.ts';
import { Clusterer } from '../link/clusters/clusterer.ts';
import type { Story } from '../link/clusters/reading.ts';
import { silent } from '../model/ports.ts';
import { CliError, Exit } from './exit.ts';
import { writeStdout } from './output.ts';
import { drawProgress } from './progress.ts';

const Options = z.object({ window: z.string().optional(), sorted: z.boolean().default(false), quiet: z.boolean().default(false) });
const Line = z.object({ doc_id: z.string(), text: z.string(), title: z.string().nullish(), date: z.string().nullish() });

const LONGEST_LINE = 64 * 1024 * 1024;
const DAY = 86_400_000;
/** What of a text is kept until its turn comes: the clusterer reads no further. */
const KEPT = 8000;

/** `hearsay cluster`: JSON lines in on standard input, the cluster of each report out, in the order of their dates. */
export async function run(_: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const clusterer = new Clusterer({ window: windowOf(options.window) });
  const progress = options.quiet ? silent : drawProgress();
  const waiting: (Story & { day: number })[] = [];
  let faults = 0;
  let done = 0;
  progress.start(null, 'reports');
  const place = async (story: Story) => {
    const { id, cluster, like } = clusterer.add(story);
    await writeStdout(`${JSON.stringify({ doc_id: id, cluster, ...(like ? { like: like.id, log_odds: Number(like.score.toFixed(2)) } : {}) })}\n`);
    progress.tick(++done);
  };
  try {
    let latest = 0;
    for await (const story of storiesOf(process.stdin, (line, what) => {
      faults++;
      console.error(`hearsay: line ${line} ${what}; it was skipped.`);
    })) {
      // a report without a date is taken to be of the day of the one before it
      latest = story.day ?? latest;
      const dated = { ...story, day: latest };
      if (options.sorted) await place(dated);
      else waiting.push(dated);
    }
    for (const story of waiting.sort((a, b) => a.day - b.day)) await place(story);
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    throw new CliError(Exit.partial, `Standard input: ${error.message}, so it and what follows was not read; put one report on each line.`, { cause: error });
  } finally {
    progress.end();
  }
  return faults > 0 ? Exit.partial : Exit.ok;
}

async function* storiesOf(input: AsyncIterable<Uint8Array>, complain: (line: number, what: string) => void): AsyncGenerator<Story> {
  for await (const { first, lines } of chunksOfLines(input, LONGEST_LINE)) {
    for (const [i, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const read = storyOf(line);
      if (typeof read === 'string') complain(first + i, read);
      else yield read;
    }
  }
}

function storyOf(line: string): Story | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) return 'has not the shape {"doc_id", "text", "title"?, "date"?}';
  const { doc_id, text, title, date } = parsed.data;
  const day = date ? Math.floor(Date.parse(date.slice(0, 10)) / DAY) : Number.NaN;
  if (date && Number.isNaN(day)) return `gives the date ${JSON.stringify(date.slice(0, 40))}, which does not begin YYYY-MM-DD`;
  return { id: doc_id, title: title ?? '', text: text.slice(0, KEPT), day: Number.isNaN(day) ? null : day };
}

function windowOf(window: string | undefined): number {
  if (window === undefined) return Number.POSITIVE_INFINITY;
  const days = Number(window);
  if (!Number.isFinite(days) || days < 1) throw new CliError(Exit.usage, `--window ${window} is no number of days; give 1 or more.`);
  return days;
}
