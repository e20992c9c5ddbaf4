// Takes the pictures of the workbench for README and docs, of the example in a case of its own. Run it after `npm run build` when the look has changed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openChromium } from '../test/support/chromium.ts';
import { hearsay } from '../test/support/hearsay.ts';
import { serveCase } from '../test/support/served.ts';

const ROOT = path.join(import.meta.dirname, '..');
const IMAGES = path.join(ROOT, 'docs', 'images');
const LARGEST = 400_000;
const PICTURES = [
  { name: 'workbench-incident', at: '/incidents/I-0001', ready: '.maplibregl-canvas' },
  { name: 'workbench-desk', at: '/reports/R-0001?claim=C-0002', ready: '.claim-card.active' },
] as const;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-pictures-'));
const home = path.join(folder, 'case');
await hearsay(['init', home, '--name', 'Dzhankoi'], { cwd: folder });
await hearsay(['add', home, path.join(ROOT, 'examples', 'dzhankoi')], { cwd: folder });
const served = await serveCase(home);
const browser = await openChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, colorScheme: 'light' });
  await page.goto(served.address);
  for (const { name, at, ready } of PICTURES) {
    await page.goto(`${served.origin}${at}`);
    await page.locator(ready).first().waitFor();
    // the map draws itself after it stands
    await page.waitForTimeout(6_000);
    const file = path.join(IMAGES, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = fs.statSync(file);
    if (size > LARGEST) throw new Error(`${file} has ${size} bytes; it should stay below ${LARGEST}`);
  }
} finally {
  await browser.close();
  await served.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
