import { type Ingested, isMedia, type ReportMeta } from '../../model/capture.ts';
import { HearsayError } from '../../model/errors.ts';
import type { Fault } from '../../model/fault.ts';
import { ingested } from '../document.ts';
import { type Fetched, fetchSafely, type NetworkEffects, openInternet } from './fetch.ts';
import { Robots } from './robots.ts';

/** Headers that say something about the document and nothing about the visit. */
const KEPT = new Set(['content-type', 'content-language', 'content-encoding', 'content-length', 'date', 'etag', 'last-modified', 'server', 'x-robots-tag']);
const READABLE = /^(?:text\/|application\/(?:xhtml\+xml|xml|pdf|octet-stream|x-markdown)$|$)/;

export interface UrlOptions {
  network?: NetworkEffects;
  ignoreRobots: boolean;
  /** whether pictures, films and recordings are taken */
  media?: boolean;
  /** ISO 8601 instant */
  now: () => string;
}

/** Turns addresses of pages into captures; remembers what the sites ask of programs. */
export class UrlIngester {
  readonly #network: NetworkEffects;
  readonly #robots: Robots | null;
  readonly #now: () => string;
  readonly #media: boolean;

  constructor({ network = openInternet, ignoreRobots, now, media = false }: UrlOptions) {
    this.#network = network;
    this.#robots = ignoreRobots ? null : new Robots(network);
    this.#now = now;
    this.#media = media;
  }

  /** One page as a capture. */
  async ingest(address: string, meta: ReportMeta): Promise<Ingested | Fault> {
    try {
      return this.#capture(address, meta, await this.#fetch(address));
    } catch (error) {
      if (error instanceof HearsayError) return { ...error.fault, where: address };
      throw error;
    }
  }

  #fetch(address: string): Promise<Fetched> {
    const signal = AbortSignal.timeout(this.#network.timeout);
    const robots = this.#robots;
    return fetchSafely(address, this.#network, robots ? { signal, before: (url) => robots.check(url, address, signal) } : { signal });
  }

  #capture(address: string, meta: ReportMeta, { url, status, redirects, headers, bytes }: Fetched): Ingested | Fault {
    if (status >= 400)
      return {
        where: address,
        what: `The server answered ${status}.`,
        fix: 'Check the address; or save the page in a browser and give the file.',
        ...(status === 404 || status === 410 ? { gone: true as const } : {}),
      };
    const declared = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!READABLE.test(declared) && !(this.#media && isMedia(declared)))
      return { where: address, what: `The server sends ${declared}, which is not read.`, fix: 'Save it as HTML, Markdown or plain text.' };
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.has(name)));
    return ingested(
      bytes,
      { from: address, how: 'live', fetched_at: this.#now(), redirects, ...(redirects.length > 0 ? { final_url: url } : {}), status, headers: kept },
      { ...meta, url: meta.url ?? url },
      { declared, media: this.#media },
    );
  }
}
