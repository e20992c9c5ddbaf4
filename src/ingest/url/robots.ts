import robotsParser from 'robots-parser';
import { HearsayError } from '../../model/errors.ts';
import { fetchSafely, type NetworkEffects, USER_AGENT } from './fetch.ts';

/** bytes of a robots.txt that are looked at, as RFC 9309 asks */
const CAP = 500_000;
type Allows = (url: string) => boolean;

/** What the sites met so far ask of programs, each read once. */
export class Robots {
  readonly #sites = new Map<string, Promise<Allows>>();
  readonly #network: NetworkEffects;

  constructor(network: NetworkEffects) {
    this.#network = network;
  }

  /** Throws HearsayError when the site asks programs not to fetch the page. */
  async check(url: URL, where: string, signal: AbortSignal): Promise<void> {
    let site = this.#sites.get(url.origin);
    if (!site) {
      site = this.#load(url.origin, signal);
      this.#sites.set(url.origin, site);
    }
    if ((await site)(url.href)) return;
    throw new HearsayError({
      where,
      what: 'The site asks programs not to fetch this page (robots.txt).',
      fix: 'Save the page and give the file, or use --ignore-robots where you may.',
    });
  }

  /** A site without robots.txt allows everything; one whose robots.txt fails forbids everything for now (RFC 9309, 2.3.1). */
  async #load(origin: string, signal: AbortSignal): Promise<Allows> {
    const address = `${origin}/robots.txt`;
    try {
      const { status, bytes } = await fetchSafely(address, this.#network, { signal, cap: CAP });
      if (status >= 500) return () => false;
      if (status >= 400) return () => true;
      return parseRobots(address, new TextDecoder().decode(bytes));
    } catch (error) {
      this.#sites.delete(origin);
      throw error;
    }
  }
}

function parseRobots(address: string, text: string): Allows {
  // its types describe an ES module, which it is not: the import itself is the function
  const parser: unknown = robotsParser;
  if (typeof parser !== 'function') throw new TypeError('robots-parser is not a function');
  const robots: { isAllowed(url: string, agent: string): boolean | undefined } = parser(address, text);
  return (url) => robots.isAllowed(url, USER_AGENT) !== false;
}
