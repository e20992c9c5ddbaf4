import { addToCase } from '../src/case/adding/add.ts';
import type { Reader } from '../src/case/adding/reader.ts';
import { createCase, openCase } from '../src/case/open-case.ts';
import { ingestedText } from '../src/claims.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { Ingested } from '../src/model/capture.ts';
import type { Extraction } from '../src/model/extraction.ts';
import { readAndExtract } from '../src/pipeline.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { generator } from './chance.ts';

/** Tellings of an event, and days between two events. */
const [TELLINGS, APART] = [14, 3];
const [TOWN, STREET, PERSON, WITNESS] = ['Qorvanet', 'Umbrelda', 'Mosketh', 'Varlind'] as const;
const NAMES = [TOWN, STREET, PERSON, WITNESS];
const OUTLETS = ['Harbour Post', 'Radio Meridian', 'Eastern Wire', 'Daily Quay', 'Channel Eleven', 'Valley Mirror', 'North Telegraph'] as const;
const TITLES = ['Warehouse burns in TOWN', 'Fire on STREET Street, TOWN', 'What is known of the TOWN fire', 'TOWN counts the damage'] as const;
const PARAGRAPHS = [
  'A warehouse on STREET Street in TOWN burnt down late on Monday. The fire brigade said that 4 people had been injured.',
  '“We heard two bangs and then everything was dark,” said Ines WITNESS, who lives across the street.',
  'Jonas PERSON, a spokesman for the TOWN port authority, said that the cause was not yet known. He added that the building had been inspected in March.',
  'The police denied that warnings had been ignored. “That is simply false,” an officer said.',
  'According to residents of STREET Street, two drones were seen over the river shortly before the blast.',
  'The owner allegedly stored solvent there, Jonas PERSON told reporters.',
  'The regional hospital said that 6 people were being treated, two of them children.',
  'Ines WITNESS wrote on Telegram that the bridge was closed. She later deleted the post.',
  'The port authority said that nobody had been killed. The mayor of TOWN said that at least one person was missing.',
  'A video posted online appears to show smoke above STREET Street. It could not be verified.',
] as const;

/** Made-up reports, fourteen of an event, by number from 0. What is read of one event is used again for others under other names of the same length, so that making a case takes minutes and not hours. */
export interface MadeReports {
  captures(from: number, to: number): AsyncGenerator<Ingested>;
  /** reads what `captures` gives from the same number on */
  reader(from: number): Reader;
}

export async function madeReports(count: number): Promise<MadeReports> {
  const sample = (await extracted()).map((extraction) => JSON.stringify(extraction));
  const random = generator(5);
  const events = Array.from({ length: Math.ceil(count / TELLINGS) }, (_, event) => ({
    day: dayOf(event),
    names: NAMES.map(({ length }) => word(random, length)),
  }));
  const renamed = (text: string, index: number): string =>
    NAMES.reduce((whole, name, nth) => whole.replaceAll(name, events[Math.floor(index / TELLINGS)]?.names[nth] ?? name), text);
  return {
    async *captures(from, to) {
      for (let index = from; index < to; index++) {
        const { text, title, publisher } = told(index % TELLINGS);
        const published = events[Math.floor(index / TELLINGS)]?.day ?? null;
        yield ingestedText(renamed(text, index), 'text/plain', { file: `report-${index}.txt`, title: renamed(title, index), publisher, published });
      }
    },
    reader: (from) =>
      async function* (items) {
        let index = from;
        for await (const item of items) {
          const extraction: Extraction = JSON.parse(renamed(sample[index % TELLINGS] ?? '', index));
          yield { ...extraction, report: { ...extraction.report, published: item.meta.published ?? null, capture: item.capture } };
          index++;
        }
      },
  };
}

/** Fills a new case with made-up reports. Returns how many claims it holds. */
export async function makeCase(directory: string, count: number): Promise<number> {
  const around = { by: 'bench', now: () => new Date().toISOString(), elapsed: () => performance.now(), database: null };
  const made = await madeReports(count);
  await createCase(directory, 'bench', around);
  const opened = await openCase(directory, around);
  let claims = 0;
  for await (const outcome of addToCase(opened, made.captures(0, count), made.reader(0))) if (outcome.kind === 'added') claims += outcome.claims;
  await opened.tend();
  await opened.close();
  return claims;
}

async function extracted(): Promise<Extraction[]> {
  const resources = { gazetteer: loadGazetteer(), model: loadAttributionModel() };
  const all: Extraction[] = [];
  for (let nth = 0; nth < TELLINGS; nth++) {
    const { text, ...meta } = told(nth);
    const read = await readAndExtract(ingestedText(text, 'text/plain', meta), resources);
    if ('report' in read) all.push(read);
  }
  return all;
}

/** One of the fourteen ways in which an event is told: seven paragraphs, in an order of its own. */
function told(nth: number): { title: string; text: string; publisher: string } {
  const fill = (text: string): string => text.replaceAll('TOWN', TOWN).replaceAll('STREET', STREET).replaceAll('PERSON', PERSON).replaceAll('WITNESS', WITNESS);
  const paragraphs = Array.from({ length: 7 }, (_, index) => PARAGRAPHS[(nth * 3 + index) % PARAGRAPHS.length] ?? '');
  return { title: fill(TITLES[nth % TITLES.length] ?? ''), text: fill(paragraphs.join('\n\n')), publisher: OUTLETS[nth % OUTLETS.length] ?? '' };
}

function word(random: () => number, length: number): string {
  const letters = Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function dayOf(event: number): string {
  return new Date(Date.UTC(2018, 0, 1 + event * APART)).toISOString().slice(0, 10);
}
