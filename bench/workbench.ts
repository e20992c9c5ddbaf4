// How fast the workbench is in a browser: `npx tsx bench/workbench.ts [CASE]`, after `npm run build`. Sizes of what is downloaded, a matrix of
// 40 questions × 60 origins, and, on a case (say, one of 10,000 reports by bench/case.ts), the first page and its list while it is scrolled.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { openChromium } from '../test/support/chromium.ts';
import { serveCase } from '../test/support/served.ts';
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
console.log(`incident page       ${kilobytes(incident ?? 0)} compressed, all that it shares included; ${kilobytes(graph ?? 0)} with the graph`);

const [directory] = process.argv.slice(2);
if (directory === undefined) console.log('Name a case to see the first page and the matrix drawn.');
else {
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
  }
}

async function firstPage(page: Page, origin: string): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const began = performance.now();
    await page.goto(origin);
    await page.locator('.rows .title').first().waitFor();
    times.push(performance.now() - began);
  }
  console.log(`first page          interactive after ${median(times)} ms, its first rows on the screen`);
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

/** Measured from the click on the tab to the frame after the last cell stands, with the answer of the server in hand. */
async function matrix(page: Page, origin: string): Promise<void> {
  const body = JSON.stringify(wideIncident(QUESTIONS, ORIGINS));
  await page.route('**/api/incidents/I-0001', (route: Route) => route.fulfill({ contentType: 'application/json', body }));
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    await page.goto(`${origin}/incidents/I-0001`);
    await page.getByRole('tab', { name: 'Matrix' }).waitFor();
    await page.waitForLoadState('networkidle');
    times.push(
      await page.evaluate<number>(`new Promise((done) => {
        const tab = [...document.querySelectorAll('[role=tab]')].find((one) => one.textContent === 'Matrix');
        const began = performance.now();
        const look = () => (document.querySelectorAll('.matrix td').length === ${QUESTIONS * ORIGINS} ? requestAnimationFrame(() => done(performance.now() - began)) : requestAnimationFrame(look));
        tab.focus();
        tab.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
        tab.click();
        look();
      })`),
    );
  }
  console.log(`matrix ${QUESTIONS} × ${ORIGINS}      on the screen after ${median(times)} ms`);
}

function median(times: number[]): string {
  return (times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(0);
}
