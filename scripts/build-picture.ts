// Takes the picture of the README: the top of the example's dossier in Chromium. Run it when the dossier's look has changed.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { makeDossier } from '../src/pipeline.ts';
import { toHtml } from '../src/present/html.ts';
import { loadAttributionModel } from '../src/weights/load.ts';

const ROOT = path.join(import.meta.dirname, '..');
const TARGET = path.join(ROOT, 'docs', 'images', 'dossier.png');
const LARGEST = 300_000;

process.chdir(ROOT);
const dossier = await makeDossier(ingest(['examples/dzhankoi']), { gazetteer: loadGazetteer(), model: loadAttributionModel() });
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light' });
  await page.setContent(toHtml(dossier));
  fs.mkdirSync(path.dirname(TARGET), { recursive: true });
  await page.screenshot({ path: TARGET });
} finally {
  await browser.close();
}
const { size } = fs.statSync(TARGET);
if (size > LARGEST) throw new Error(`${TARGET} has ${size} bytes; it should stay below ${LARGEST}`);
