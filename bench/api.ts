// How fast the workbench's API answers once a case has been gone through: `npx tsx bench/api.ts [CASE | reports]`, after `npm run build`.
// Without either it makes a small case; what was asked for is a case of 10000 reports. Each answer is asked for anew: none is held by the caller.
import { CaseView } from '../src/http/contract/case.ts';
import { type Served, serveCase } from '../test/support/served.ts';
import { caseGiven } from './case-given.ts';
import { generator } from './chance.ts';

const TIMES = 60;
/** Milliseconds within which 95 of 100 answers are to come. */
const ASKED = 150;
const { directory, remove } = await caseGiven(process.argv.slice(2));
const began = performance.now();
const served = await serveCase(directory);
console.log(`served after ${seconds(performance.now() - began)}`);
try {
  await measure(served);
} finally {
  await served.stop();
  remove();
}

async function measure({ origin, token }: Served): Promise<void> {
  const ask = async (address: string, init: RequestInit = {}): Promise<string> => {
    const response = await fetch(`${origin}/api/${address}`, { ...init, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
    const text = await response.text();
    if (!response.ok) throw new Error(`${address}: ${text}`);
    return text;
  };
  const act = (made: object): Promise<string> => ask('acts', { method: 'POST', body: JSON.stringify(made) });
  const opening = performance.now();
  await ask('case');
  await ask('reports');
  console.log(`first page after ${seconds(performance.now() - opening)}`);
  const { counts } = CaseView.parse(JSON.parse(await ask('case')));
  for (let [known, all] = [0, 0]; all === 0 || known < all; await new Promise((resolve) => setTimeout(resolve, 500))) {
    known = linked(await ask('incidents?limit=1'));
    all = CaseView.parse(JSON.parse(await ask('case'))).counts.incidents;
  }
  console.log(`all incidents linked after ${seconds(performance.now() - opening)}`);

  const random = generator(3);
  const any = (most: number): number => 1 + Math.floor(random() * most);
  const incidents: { id: string }[] = JSON.parse(await ask('incidents?limit=500')).rows;
  const anIncident = (): string => incidents[any(incidents.length) - 1]?.id ?? 'I-0001';
  const aReport = (): string => `R-${String(any(counts.reports)).padStart(4, '0')}`;
  await p95('case', () => ask('case'));
  await p95('reports, a page of 100', () => ask(`reports?limit=100&cursor=r${any(counts.reports)}`));
  await p95('reports of a status', () => ask('reports?status=new&limit=100'));
  await p95('one report', () => ask(`reports/${aReport()}`));
  await p95('incidents, a page of 100', () => ask('incidents?limit=100'));
  await p95('one incident', () => ask(`incidents/${anIncident()}`));
  await p95('sources, a page of 100', () => ask('sources?limit=100'));
  await p95('one source, in most incidents', () => ask('sources/radio-meridian'));
  await p95('search, a rare name', () => ask('search?q=qorvanet'));
  await p95('search, a common word', () => ask('search?q=warehouse'));
  await p95('log, a page of 100', () => ask(`log?limit=100&cursor=e${any(counts.reports)}`));
  await p95('receipt', () => ask(`receipts/${aReport()}`));
  await p95('a report moves on', () => act({ kind: 'status', report: aReport(), status: 'done' }));
  await p95('a claim is rejected', () => act({ kind: 'review', claim: `C-${any(counts.claims)}`, review: 'rejected' }));
  await p95('… and an incident is read', async () => {
    await act({ kind: 'review', claim: `C-${any(counts.claims)}`, review: 'rejected' });
    return ask(`incidents/${anIncident()}`);
  });
}

function linked(page: string): number {
  return JSON.parse(page).total;
}

async function p95(name: string, ask: () => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): string => (taken[Math.floor(TIMES * share)] ?? 0).toFixed(1);
  console.log(`${name.padEnd(32)} median ${at(0.5).padStart(7)} ms, p95 ${at(0.95).padStart(7)} ms${Number(at(0.95)) > ASKED ? ` (asked: ${ASKED})` : ''}`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
