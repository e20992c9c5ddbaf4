import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../src/model/dossier.ts';
import { toHtml } from '../src/present/html.ts';
import { openChromium } from './support/chromium.ts';
import { ferryDossier } from './support/ferry.ts';
import { hostile } from './support/hostile.ts';
import { manyReports } from './support/many.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 375, height: 740 } };

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-browser-'));
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  fs.rmSync(folder, { recursive: true });
});

/** Opens a dossier as a reader would, from a file. `asked` collects every address the page asks for beyond itself, `said` what its console says. */
async function open(name: string, dossier: Dossier, options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const file = path.join(folder, `${name}.html`);
  if (!fs.existsSync(file)) fs.writeFileSync(file, toHtml(dossier));
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) asked.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, asked, said };
}

async function faults(page: Page): Promise<string[]> {
  // the policy of the page forbids scripts in it; the debugger's own are not of the page
  const results = await page.evaluate<AxeResults>(`${AXE};axe.run(document, { resultTypes: ['violations'] })`);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

const overflow = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('the dossier in a browser', () => {
  it.each<[name: string, options: BrowserContextOptions]>([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', PHONE],
    ['on a phone, dark', { ...PHONE, colorScheme: 'dark' }],
  ])('has no fault axe knows of, %s', async (_, options) => {
    const { page } = await open('ferry', ferryDossier(), options);
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it('has no fault axe knows of when it is long', async () => {
    const { page } = await open('many', manyReports(12));
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it('asks for nothing and runs nothing, even when every word in it is hostile', async () => {
    for (const [name, dossier] of [
      ['ferry', ferryDossier()],
      ['hostile', hostile(ferryDossier())],
    ] as const) {
      const { page, asked, said } = await open(name, dossier);
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      expect(said).toEqual([]);
      await page.context().close();
    }
  });

  it.each(['ferry', 'hostile', 'many'])('does not scroll sideways at 375 pixels: %s', async (name) => {
    const { page } = await open(name, name === 'ferry' ? ferryDossier() : name === 'hostile' ? hostile(ferryDossier()) : manyReports(12), PHONE);
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    expect(await overflow(page)).toBe(0);
    // the matrix is wide: it scrolls inside its own region, which the keyboard reaches and which has a name
    const scroller = page.getByRole('region', { name: /Claim matrix.*scrolls sideways/ }).first();
    expect(await scroller.getAttribute('tabindex')).toBe('0');
    expect(await scroller.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await page.context().close();
  });

  it('is whole with scripts off: folds open, numbers lead to words', async () => {
    const { page } = await open('ferry', ferryDossier(), { javaScriptEnabled: false });
    await page.locator('.retold summary').first().click();
    await expect.poll(() => page.locator('.retold li').first().isVisible()).toBe(true);
    await page.locator('.question a.ref').first().click();
    expect(page.url()).toMatch(/#c\d+-text$/);
    await page.context().close();
  });

  it('leads from words to card and back, and lights up what it leads to', async () => {
    const { page } = await open('ferry', ferryDossier());
    const words = page.locator('#c12-text');
    await words.locator('a').first().click();
    expect(page.url()).toMatch(/#c12$/);
    expect(await style(page.locator('#c12'), 'outlineStyle')).toBe('solid');
    expect(await inView(page.locator('#c12'))).toBe(true);
    const before = await style(words, 'backgroundColor');
    await page.locator('#c12 .card-head a').click();
    expect(page.url()).toMatch(/#c12-text$/);
    expect(await inView(words)).toBe(true);
    expect(await style(words, 'backgroundColor')).not.toBe(before);
    await page.context().close();
  });

  it('opens the fold that holds what a number leads to', async () => {
    const { page } = await open('many', manyReports(12));
    await page.goto(`${page.url()}#c150-text`);
    await expect.poll(() => page.locator('#c150-text').isVisible()).toBe(true);
    expect(await inView(page.locator('#c150-text'))).toBe(true);
    await page.context().close();
  });

  it('is walked by keyboard: skip link first, then the parts, focus always seen', async () => {
    const { page } = await open('ferry', ferryDossier());
    const focused = () =>
      page.evaluate<{ text: string; outline: string; seen: boolean }>(`(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      return { text: element.textContent.trim(), outline: getComputedStyle(element).outlineStyle, seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight };
    })()`);
    await page.keyboard.press('Tab');
    expect(await focused()).toEqual({ text: 'Skip to the dossier', outline: 'solid', seen: true });
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#main$/);
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const { text, outline, seen } = await focused();
      expect([text, outline, seen]).toEqual([text, 'solid', true]);
    }
    await page.context().close();
  });

  it('tells a screen reader its landmarks, and its headings without a gap', async () => {
    const { page } = await open('ferry', ferryDossier());
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    await page.context().close();
  });

  it('prints on white, unfolded, with the cards as numbered notes', async () => {
    const { page } = await open('ferry', ferryDossier(), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 672, height: 950 });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await overflow(page)).toBe(0);
    expect(await page.locator('.once li').first().isVisible()).toBe(true);
    expect(await page.locator('.retold-notes .ref').first().isVisible()).toBe(true);
    expect(await style(page.locator('.cards').first(), 'content', '::before')).toBe('"Notes"');
    expect(await style(page.locator('.pane').first(), 'overflowY')).toBe('visible');
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});

function inView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < element.ownerDocument.documentElement.clientHeight;
  });
}

/** A computed property, of the element itself or of what stands before it. */
function style(locator: Locator, property: string, pseudo: '' | '::before' = ''): Promise<string> {
  return locator.evaluate((element, [name, part]) => element.ownerDocument.defaultView.getComputedStyle(element, part)[name], [property, pseudo] as const);
}
