// How fast the workbench is in a browser: `npx tsx bench/workbench.ts [CASE | reports]`, after `npm run build`. Sizes of what is downloaded, a
// matrix of 40 questions × 60 origins, the first page and its list while it is scrolled. Without a case it makes a small one; what was asked for is one of 10000 reports.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { openChromium } from '../test/support/chromium.ts';
import { serveCase } from '../test/support/served.ts';
import { caseGiven } from './case-given.ts';
import { wideIncident } from './wide-incident.ts';

const BUILT = path.join(import.meta.dirname, '..', 'dist', 'workbench');
const [QUESTIONS, ORIGINS] = [40, 60];

/** Bytes a page downloads before any map: a script, what it imports outright, and style sheets; compressed as servers compress. */
function downloaded(entry: string): number {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = fs.readFileSync(path.join(BUILT, 'assets', file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) if (name !== undefined) waiting.push(name);
  }
  return [...seen].reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(BUILT, 'assets', file))).length, 0);
}

const named = (start: string): string => fs.readdirSync(path.join(BUILT, 'assets')).find((file) => file.startsWith(start) && file.endsWith('.js')) ?? '';
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;

const [index, incident, graph] = ['index-', 'IncidentPage-', 'OriginGraph-'].map(named).map(downloaded);
console.log(`first page          ${kilobytes(index ?? 0)} compressed`);
console.log(`incident page       ${kilobytes(incident ?? 0)} compressed (asked: 350), all that it shares included; ${kilobytes(graph ?? 0)} with the graph`);

const { directory, remove } = await caseGiven(process.argv.slice(2));
const browser = await openChromium();
const served = await serveCase(directory);
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(served.address);
  await firstPage(page, served.origin);
  await matrix(page, served.origin);
} finally {
  await browser.close();
  await served.stop();
  remove();
}

async function firstPage(page: Page, origin: string): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const began = performance.now();
    await page.goto(origin);
    await page.locator('.rows .title').first().waitFor();
    times.push(performance.now() - began);
  }
  console.log(`first page          interactive after ${median(times)} ms (asked: 1500), its first rows on the screen`);
  const blank = await page.evaluate<number>(`(async () => {
    let blank = 0;
    for (let step = 0; step < 60; step++) {
      scrollBy(0, 700);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      if (!at?.closest('.row')) blank++;
    }
    return blank;
  })()`);
  console.log(`list                ${blank} of 60 screens blank while scrolling 42,000 pixels`);
}

/** Measured from the click on the tab to the frame after its cells fill the screen, with the answer of the server in hand; then the same for its far corner. */
async function matrix(page: Page, origin: string): Promise<void> {
  const body = JSON.stringify(wideIncident(QUESTIONS, ORIGINS));
  await page.route('**/api/incidents/I-0001', (route: Route) => route.fulfill({ contentType: 'application/json', body }));
  const [times, busy]: [number[], number[]] = [[], []];
  const session = await page.context().newCDPSession(page);
  // the processor's own time: on a shared machine the clock on the wall says little
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  for (let run = 0; run < 5; run++) {
    await page.goto(`${origin}/incidents/I-0001`);
    await page.getByRole('tab', { name: 'Matrix' }).waitFor();
    await page.locator('.question').last().waitFor();
    const before = await worked();
    times.push(
      await page.evaluate<number>(`new Promise((done) => {
        const tab = [...document.querySelectorAll('[role=tab]')].find((one) => one.textContent === 'Matrix');
        const began = performance.now();
        const look = () => (document.querySelectorAll('.matrix td .stand').length >= 40 ? requestAnimationFrame(() => done(performance.now() - began)) : requestAnimationFrame(look));
        tab.focus();
        tab.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
        tab.click();
        look();
      })`),
    );
    busy.push((await worked()) - before);
  }
  const corner = await page.evaluate<number>(`new Promise((done) => {
    const box = document.querySelector('.scroller');
    const began = performance.now();
    box.scrollTo(box.scrollWidth, box.scrollHeight);
    const last = () => document.querySelector('.matrix tr[aria-rowindex="${ORIGINS + 1}"] td[aria-colindex="${QUESTIONS + 1}"] .stand');
    const look = () => (last() ? requestAnimationFrame(() => done(performance.now() - began)) : requestAnimationFrame(look));
    look();
  })`);
  console.log(
    `matrix ${QUESTIONS} × ${ORIGINS}      on the screen after ${median(times)} ms (asked: 300), ${median(busy)} ms of work; its far corner after ${corner.toFixed(0)} ms`,
  );
}

function median(times: number[]): string {
  return (times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(0);
}
