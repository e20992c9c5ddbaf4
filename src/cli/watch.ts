import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { addToCase } from '../case/adding/add.ts';
import { feedsInOpml } from '../ingest/feed/opml.ts';
import { type PollEffects, pollFeed } from '../ingest/feed/poll.ts';
import { type FeedState, fresh } from '../ingest/feed/schedule.ts';
import { openInternet } from '../ingest/url/fetch.ts';
import { Robots } from '../ingest/url/robots.ts';
import type { Ingested } from '../model/capture.ts';
import { replaceDurably } from '../store/durable.ts';
import { tellFaults, withCase } from './case/open.ts';
import { reader } from './case/reader.ts';
import { CliError, Exit } from './exit.ts';

const Options = z.object({
  case: z.string().min(1).optional(),
  every: z.coerce.number().min(1).max(100_000).default(15),
  once: z.boolean().default(false),
  state: z.string().min(1).optional(),
  ignoreRobots: z.boolean().default(false),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});
type Options = z.infer<typeof Options>;

const Remembered = z.record(
  z.string(),
  z.object({ etag: z.string().nullable(), last_modified: z.string().nullable(), next: z.number(), failures: z.int().nonnegative() }),
);

/** `hearsay watch`: polls feeds and adds what is new to a case. The state is written after the case has what it speaks of. */
export async function run(inputs: string[], raw: unknown): Promise<Exit> {
  const parsed = Options.safeParse(raw);
  if (!parsed.success) throw new CliError(Exit.usage, 'The time between polls (--every) is a number of minutes, 1 or more.');
  const options = parsed.data;
  if (options.case === undefined) throw new CliError(Exit.usage, 'Say which case takes what is new: hearsay watch FEED… --case DIR.');
  const directory = options.case;
  const feeds = await feedsOf(inputs);
  // opened before anything is fetched: a wrong folder is told at once
  await withCase(directory, options, async () => {});
  const file = options.state ?? path.join(directory, 'watch.json');
  const states = await remembered(file);
  const effects: PollEffects = { network: openInternet, robots: options.ignoreRobots ? null : new Robots(openInternet), now: Date.now, chance: Math.random };
  let failed = 0;
  for (;;) {
    for (const feed of feeds) {
      const state = states.get(feed) ?? fresh;
      if (state.next > Date.now()) continue;
      const polled = await pollFeed(feed, state, options.every * 60_000, effects);
      tellFaults(polled.faults);
      failed += polled.faults.length;
      const added = polled.items.length === 0 ? 0 : await add(directory, polled.items, options);
      states.set(feed, polled.state);
      await replaceDurably(file, `${JSON.stringify(Object.fromEntries(states), null, 1)}\n`);
      if (!options.quiet && polled.faults.length === 0)
        console.log(`${feed}: ${polled.unchanged ? 'unchanged' : `${polled.items.length} items, ${added} new or changed`}`);
    }
    if (options.once) return failed > 0 ? Exit.partial : Exit.ok;
    const due = Math.min(...feeds.map((feed) => states.get(feed)?.next ?? 0));
    if (!options.quiet) console.error(`hearsay: The next feed is asked at ${new Date(due).toISOString()}.`);
    await sleep(Math.max(1000, due - Date.now()));
  }
}

async function add(directory: string, items: readonly Ingested[], options: Options): Promise<number> {
  return withCase(directory, options, async (opened) => {
    let added = 0;
    async function* all(): AsyncGenerator<Ingested> {
      yield* items;
    }
    for await (const outcome of addToCase(opened, all(), reader(options.gazetteer))) {
      if (outcome.kind === 'added' || outcome.kind === 'changed') added++;
      if (outcome.kind === 'fault') tellFaults([outcome.fault]);
    }
    return added;
  });
}

/** Addresses as they are, and those in lists. */
async function feedsOf(inputs: readonly string[]): Promise<string[]> {
  const feeds: string[] = [];
  for (const input of inputs) {
    if (/^https?:\/\//i.test(input)) {
      feeds.push(input);
      continue;
    }
    const text = await fs.readFile(input, 'utf8').catch(() => null);
    if (text === null) throw new CliError(Exit.usage, `${input} is neither an address nor a file that can be read.`);
    const listed = feedsInOpml(text);
    if (listed.length === 0) throw new CliError(Exit.usage, `${input} lists no feeds; give an OPML file, or addresses such as https://example.org/feed.xml.`);
    feeds.push(...listed);
  }
  if (feeds.length === 0) throw new CliError(Exit.usage, 'Say which feeds to watch: hearsay watch FEED… --case DIR.');
  return [...new Set(feeds)];
}

async function remembered(file: string): Promise<Map<string, FeedState>> {
  const text = await fs.readFile(file, 'utf8').catch(() => null);
  if (text === null) return new Map();
  try {
    return new Map(Object.entries(Remembered.parse(JSON.parse(text))));
  } catch (error) {
    throw new CliError(Exit.usage, `${file} does not hold what is remembered of feeds; delete it to begin anew.`, { cause: error });
  }
}
