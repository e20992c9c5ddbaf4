import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from './support/chromium.ts';
import { hearsay } from './support/hearsay.ts';
import { type Served, serveCase } from './support/served.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EXAMPLES = path.join(import.meta.dirname, '..', 'examples');

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-workbench-'));
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Opens the workbench as the command line's address does. `said` collects what the page's console complains of. */
async function open({ address, origin }: Served, at = '/', options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; said: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // software drawing complains of its own slowness
    if ((message.type() === 'error' || message.type() === 'warning') && !message.text().includes('GL Driver Message')) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(address);
  if (at !== '/') await page.goto(`${origin}${at}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, said };
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE).catch(() => page.addScriptTag({ content: AXE }));
  const results = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe('the workbench', () => {
  let served: Served;
  let home: string;
  beforeAll(async () => {
    home = path.join(folder, 'case');
    await hearsay(['init', home, '--name', 'Rail hub'], { cwd: folder });
    served = await serveCase(home);
  });
  afterAll(() => served.stop());

  it('takes a desk from files to a dossier that verifies', async () => {
    const { page, said } = await open(served);

    // import
    await page.getByText('The case holds no reports yet').waitFor();
    const files = fs.readdirSync(path.join(EXAMPLES, 'dzhankoi')).map((file) => path.join(EXAMPLES, 'dzhankoi', file));
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByText('Done', { exact: true }).waitFor({ timeout: 60_000 });
    await expect.poll(() => page.getByRole('list', { name: 'Queue' }).getByRole('listitem').count()).toBeGreaterThan(4);

    // questions, contested ones first
    await page.getByRole('link', { name: 'Incidents' }).click();
    await page.locator('.rows .title').first().click();
    await page.getByRole('tab', { name: 'Questions' }).waitFor();
    const statuses = await page.locator('.question .status').allTextContents();
    expect(statuses[0]).toBe('contested');
    expect(statuses.lastIndexOf('contested')).toBe(statuses.filter((status) => status === 'contested').length - 1);

    // the matrix folds those who repeat under their origin
    await page.getByRole('tab', { name: 'Matrix' }).click();
    await page.getByRole('columnheader').nth(1).waitFor();
    const rows = page.getByRole('row').filter({ hasText: 'mentions' });
    expect(await rows.count()).toBeGreaterThan(0);

    // reject a claim: the answer loses a mention
    await page.getByRole('tab', { name: 'Questions' }).click();
    const mentions = async () => {
      const counts = await page.locator('.answer .weight').allTextContents();
      return counts.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0);
    };
    const before = await mentions();
    const incident = page.url();
    await page.locator('.answer .said-by a.ref').first().click();
    await page.locator('.claim-card.active').waitFor();
    const rejected = await page.locator('.claim-card.active .ref').first().textContent();
    await page.keyboard.press('x');
    await page
      .locator('.toast')
      .filter({ hasText: rejected ?? '' })
      .waitFor();
    await page.locator('.claim-card.active .tag-rejected').waitFor();
    await page.goto(incident);
    await page.locator('.answer .weight').first().waitFor();
    expect(await mentions()).toBeLessThan(before);

    // and gets it back by undo
    await page.getByRole('link', { name: 'Log' }).click();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.getByText(/undone by #\d+/).waitFor();
    await page.goto(incident);
    await page.locator('.answer .weight').first().waitFor();
    expect(await mentions()).toBe(before);

    // two origins of an answer are one: it counts once
    const answer = page.locator('.answer').filter({ hasText: '2 origins' }).first();
    const value = (await answer.locator('.value bdi').textContent()) ?? '';
    await answer.getByRole('link', { name: 'Are the first two one?' }).click();
    await page.getByRole('radio', { name: 'one act of saying' }).check({ force: true });
    await page.getByLabel('Why').last().fill('The second quotes the first without saying so.');
    await page.getByRole('button', { name: 'Decide' }).last().click();
    await page.locator('.toast').waitFor();
    await page.goto(incident);
    await page.locator('.answer .weight').first().waitFor();
    const merged = page.locator('.answer').filter({ has: page.getByText(value, { exact: true }) });
    expect(await merged.locator('.weight').first().textContent()).toContain('1 origin');

    // two answers are both right: the question is no longer contested, and again once that is undone
    const contested = page.locator('.question.is-contested');
    const disputed = await contested.count();
    await contested.filter({ hasText: 'Is it so' }).first().getByRole('link', { name: 'Compare A and B' }).click();
    await page.getByRole('radio', { name: 'both can be so' }).check({ force: true });
    await page.getByLabel('Why').first().fill('One speaks of the morning, the other of the day.');
    await page.getByRole('button', { name: 'Decide' }).first().click();
    await page.locator('.toast').waitFor();
    await page.goto(incident);
    await page.getByText('Noor found that').first().waitFor();
    expect(await contested.count()).toBe(disputed - 1);

    // a question is settled
    await page.getByRole('button', { name: 'Settle' }).first().click();
    await page.getByRole('radio', { name: 'holds', exact: true }).first().check({ force: true });
    await page.getByLabel('Why').fill('Pictures of the morning show it.');
    await page.getByRole('dialog').getByRole('button', { name: 'Settle' }).click();
    await page.locator('.settled').waitFor();

    // grade a source
    await page.getByRole('link', { name: 'Sources' }).click();
    await page.locator('.rows .title').first().click();
    await page.getByRole('button', { name: 'Grade' }).click();
    await page.getByRole('radio', { name: /^C – / }).check({ force: true });
    await page.getByLabel('Why').fill('Two of its last four accounts held.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.history .letter', { hasText: 'C' }).waitFor();

    // judge, with the linter beside the draft
    await page.getByRole('link', { name: 'Dossier' }).click();
    await page.getByLabel('Your own words').fill('It is likely, with high confidence, that drones were used.');
    await page.locator('.findings li').first().waitFor();
    await page.getByRole('button', { name: 'New judgement' }).click();
    await page.getByLabel('What do you judge to be so?').fill('the rail hub was attacked');
    await page.getByRole('radio', { name: 'very likely' }).check({ force: true });
    await page.getByRole('radio', { name: 'moderate' }).check({ force: true });
    await page.getByLabel('What does the confidence stand on?').fill('C-0001 and two filmed accounts.');
    await page.getByLabel('What would change it?').fill('Pictures of an intact hub.');
    await page.getByLabel('Why').fill('Asked by the desk.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('the rail hub was attacked', { exact: true }).waitFor();

    // export
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save HTML' }).click();
    const file = path.join(folder, 'dossier.html');
    await (await download).saveAs(file);
    expect(fs.readFileSync(file, 'utf8')).toContain('the rail hub was attacked');

    // verify
    await page.getByRole('link', { name: 'Inbox' }).click();
    await page.locator('.rows .title').first().click();
    await page.getByRole('tab', { name: 'Evidence receipt' }).click();
    await page.getByRole('button', { name: 'Verify the whole case' }).click();
    await page.locator('.verdict.good').waitFor({ timeout: 30_000 });

    expect(said).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('lets the reading desk be worked by the keyboard alone', async () => {
    const { page } = await open(served, '/reports/R-0001');
    await page.locator('.claim-card').first().waitFor();
    const active = () => page.locator('.claim-card.active .ref').first().textContent();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await active();
    await page.keyboard.press('k');
    expect(await active()).not.toBe(second);
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.locator('.claim-card.active .tag-accepted').waitFor();
    await page.keyboard.press('u');
    await page.locator('.claim-card.active .tag-accepted').waitFor({ state: 'detached' });

    // change the speaker
    await page.keyboard.press('e');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('The harbour master');
    await page.keyboard.press('Control+Enter');
    await page.locator('.claim-card.active .hop-speaker', { hasText: 'The harbour master' }).waitFor();

    // what the keys do
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('next claim').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // search from anywhere
    await page.keyboard.press('Control+k');
    await page.keyboard.type('missiles');
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.context().close();
  }, 60_000);

  it('re-spans a claim to the selected words, and adds one', async () => {
    const { page } = await open(served, '/reports/R-0002');
    const cards = page.locator('.claim-card');
    await cards.first().waitFor();
    const count = await cards.count();
    const select = (from: number, to: number) =>
      page.evaluate(
        `{ const piece = [...document.querySelectorAll('.archived [data-from]')].map((one) => one.firstChild).find((one) => one.length > 30); document.getSelection().setBaseAndExtent(piece, ${from}, piece, ${to}); }`,
      );
    await select(0, 24);
    const words = await page.evaluate<string>('document.getSelection().toString().trim()');
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByLabel('Speaker').fill('The desk');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => cards.count()).toBe(count + 1);
    const added = cards.filter({ hasText: 'added by an analyst' });
    expect(await added.locator('blockquote').textContent()).toBe(words);
    await added.locator('.claim-head').click();
    await select(0, 12);
    await page.keyboard.press('s');
    await expect.poll(() => added.locator('blockquote').textContent()).not.toBe(words);
    await page.context().close();
  }, 60_000);

  it('has no fault axe knows of on any page, light or dark or on a phone, and none scrolls sideways', async () => {
    const { page, said } = await open(served);
    for (const at of [
      '/',
      '/incidents',
      '/incidents/I-0001',
      '/incidents/I-0001?tab=matrix',
      '/incidents/I-0001?tab=origins',
      '/incidents/I-0001?tab=drift',
      '/reports/R-0001?claim=C-0001',
      '/reports/R-0001?view=page',
      '/reports/R-0001?view=check',
      '/reports/R-0001?view=changes',
      '/reports/R-0001?view=receipt',
      '/compare?a=C-0001&b=C-0002',
      '/sources',
      '/dossier?incident=I-0001',
      '/log',
      '/nowhere',
    ]) {
      await page.goto(`${served.origin}${at}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => page.getByText('Loading …').count()).toBe(0);
      // each page is loaded once and looked at in three ways
      for (const [colorScheme, width] of [
        ['light', 1400],
        ['dark', 1400],
        ['dark', 390],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect({ at, colorScheme, width, faults: await faults(page) }).toEqual({ at, colorScheme, width, faults: [] });
        const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        expect({ at, width, sideways }).toEqual({ at, width, sideways: 0 });
      }
    }
    expect(said.filter((line) => !line.includes('404'))).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('says what is wrong when the server goes', async () => {
    const other = path.join(folder, 'other');
    await hearsay(['init', other], { cwd: folder });
    const short = await serveCase(other);
    const { page } = await open(short);
    await short.stop();
    const told = page.getByText('The server does not answer.').first();
    await told.waitFor();
    expect(await told.isVisible()).toBe(true);
    await page.context().close();
  }, 60_000);
});
