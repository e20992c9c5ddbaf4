import { streamSSE } from 'hono/streaming';
import { contract } from '../contract/contract.ts';
import type { News } from '../desk/desk.ts';
import { keepPasted } from '../intake/pasted.ts';
import { receiveFiles, type UploadLimits } from '../intake/uploads.ts';
import { Refusal } from '../refusal.ts';
import type { Api, Setting } from './api.ts';

const LIMITS: UploadLimits = { files: 2_000, bytes: 2_000_000_000 };
/** Milliseconds after which a silent stream says that it still lives. */
const ALIVE = 25_000;
/** News that wait for a slow listener; older ones are left out, as each says all there is to know. */
const HELD = 1_000;

/** What comes into the case, and how far it has come. */
export function intakeRoutes(api: Api, { desk }: Setting): void {
  api.openapi(contract.intakeWords, async (c) => {
    const { urls, text, title, publisher, published } = c.req.valid('json');
    if (urls.some((url) => !/^https?:\/\//i.test(url))) throw new Refusal(400, 'Addresses begin with http:// or https://.');
    const about = { publisher, published };
    if (urls.length === 0 && !text?.trim()) throw new Refusal(400, 'Give addresses or a text; there is neither.');
    if (urls.length > 0 && text?.trim()) throw new Refusal(400, 'Give addresses or a text, not both at once.');
    if (urls.length > 0) return c.json((await desk.ask('intake', { inputs: urls, folder: null, names: {}, ...about })).answer, 202);
    const { folder, files, names } = await keepPasted(text ?? '', { title, ...about });
    return c.json((await desk.ask('intake', { inputs: files, folder, names, ...about })).answer, 202);
  });
  api.openapi(contract.intakeFiles, async (c) => {
    const { folder, files, names } = await receiveFiles(c.req.raw, LIMITS);
    return c.json((await desk.ask('intake', { inputs: files, folder, names, publisher: null, published: null })).answer, 202);
  });
  api.openapi(contract.listJobs, async (c) => c.json({ jobs: (await desk.ask('listJobs', null)).answer }, 200));
  api.openapi(contract.events, (c) =>
    streamSSE(c, async (stream) => {
      const waiting: News[] = [];
      let wake = (): void => {};
      const stop = desk.listen((news) => {
        waiting.push(news);
        if (waiting.length > HELD) waiting.shift();
        wake();
      });
      stream.onAbort(() => {
        stop();
        wake();
      });
      while (!stream.aborted) {
        for (let news = waiting.shift(); news && !stream.aborted; news = waiting.shift()) {
          const data = news.kind === 'head' ? { ...news.head, issue: news.issue } : news.job;
          await stream.writeSSE({ event: news.kind, data: JSON.stringify(data) });
        }
        if (stream.aborted) break;
        const woken = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(false), ALIVE).unref();
          wake = () => {
            clearTimeout(timer);
            resolve(true);
          };
          if (waiting.length > 0) wake();
        });
        if (!woken) await stream.write(': alive\n\n');
      }
      stop();
    }),
  );
}
