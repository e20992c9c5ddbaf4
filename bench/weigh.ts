// A large table of claims weighed on one core: what comes out is pinned in weigh.json, time and memory are printed. `npx tsx bench/weigh.ts`
import { COPIES_FROM } from '../src/weigh/truth/copying.ts';
import { METHOD_NAMES, METHODS } from '../src/weigh/truth/methods.ts';
import { ClaimTableBuilder } from '../src/weigh/truth/table.ts';
import { generator } from './chance.ts';
import { clock, compareWithPinned } from './pinned.ts';

const CLAIMS = 265_000;
const SOURCES = 38;
/** the last sources form groups: a leader that is often wrong, and five that follow it */
const [LOOKERS, GROUP] = [14, 6];
const ATTRIBUTES = 6;
const [WRONG_VALUES, TOLD, FOLLOWED] = [3, 0.55, 0.96];

const chance = generator(2009);
const builder = new ClaimTableBuilder();
const say = (right: number): string => (chance() < right ? 'v0' : `v${1 + Math.floor(chance() * WRONG_VALUES)}`);
for (let [claims, object] = [0, 0]; claims < CLAIMS; object++) {
  let led = 'v0';
  for (let source = 0; source < SOURCES && claims < CLAIMS; source++) {
    const follows = source >= LOOKERS && (source - LOOKERS) % GROUP > 0;
    if (source >= LOOKERS && !follows) led = say(0.4);
    if (chance() > (follows ? FOLLOWED : TOLD)) continue;
    builder.add({ source: `s${source}`, object: `o${object}`, attribute: `a${object % ATTRIBUTES}`, value: follows ? led : say(0.6 + (source % 5) * 0.06) });
    claims++;
  }
}
const table = builder.build();

const times: Record<string, string> = {};
const counts: Record<string, number> = { items: table.items.length };
for (const name of METHOD_NAMES) {
  const from = clock();
  const { weighed, copying } = METHODS[name](table);
  times[`${CLAIMS} claims, ${name}`] = `${((clock() - from) / 1_000_000).toFixed(1)} s`;
  counts[`right by ${name}`] = weighed.filter(({ item, best }) => item.values[best]?.text === 'v0').length;
  if (name === 'hearsay') counts['pairs of copies'] = copying.filter(({ probability }) => probability >= COPIES_FROM).length;
}
console.table({ ...times, 'most memory held': `${Math.round(process.resourceUsage().maxRSS / 1024)} MB` });
compareWithPinned('weigh.json', counts);
