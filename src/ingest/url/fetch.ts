import { Agent, request } from 'undici';
import { HearsayError } from '../../model/errors.ts';
import { TOOL } from '../../model/tool.ts';
import { MAX_BYTES } from '../limits.ts';
import { type AddressPolicy, guardedLookup, isForbiddenLiteral, type Lookup, publicOnly } from './address.ts';
import { ACCEPT_ENCODING, readBody } from './body.ts';
import { explain, forbidden } from './explain.ts';

const MAX_REDIRECTS = 5;
export const USER_AGENT = TOOL.replace(' ', '/');

/** The network and how far it is trusted. Tests give their own; no option of the command line reaches this. */
export interface NetworkEffects {
  allows: AddressPolicy;
  lookup?: Lookup;
  /** milliseconds for one page, redirects and robots.txt included */
  timeout: number;
}

export const openInternet: NetworkEffects = { allows: publicOnly, timeout: 20_000 };

export interface Fetched {
  /** where the bytes came from in the end */
  url: string;
  status: number;
  /** addresses that led there, first one first; empty when there was no redirect */
  redirects: string[];
  /** lower-case names; of repeated headers the first */
  headers: Record<string, string>;
  bytes: Uint8Array;
}

export interface FetchOptions {
  signal: AbortSignal;
  cap?: number;
  /** called before each request; throws to refuse it */
  before?: (url: URL) => Promise<void>;
  /** sent besides those that every request has */
  headers?: Readonly<Record<string, string>>;
}

/**
 * Fetches a page from the open internet. Every hop is checked anew: its scheme, the address its name resolves to at the moment of connecting.
 * Throws HearsayError, in which `where` is the address first asked for.
 */
export async function fetchSafely(
  address: string,
  network: NetworkEffects,
  { signal, cap = MAX_BYTES, before, headers: besides = {} }: FetchOptions,
): Promise<Fetched> {
  const agent = new Agent({ connect: { lookup: guardedLookup(network.allows, network.lookup), timeout: network.timeout }, pipelining: 0 });
  const redirects: string[] = [];
  try {
    for (let url = parseAddress(address, address, network); ; ) {
      await before?.(url);
      const response = await request(url, {
        dispatcher: agent,
        signal,
        headersTimeout: network.timeout,
        bodyTimeout: network.timeout,
        headers: { ...requestHeaders(), ...besides },
      });
      const headers = flatten(response.headers);
      const location = headers['location'];
      if (response.statusCode >= 300 && response.statusCode < 400 && location !== undefined) {
        await response.body.dump();
        redirects.push(url.href);
        if (redirects.length > MAX_REDIRECTS)
          throw new HearsayError({ where: address, what: `It redirects more than ${MAX_REDIRECTS} times.`, fix: 'Give the address of the page itself.' });
        url = parseAddress(new URL(location, url).href, address, network);
        continue;
      }
      if (Number(headers['content-length'] ?? 0) > cap) {
        response.body.destroy();
        throw explain(address, 'too-large', network.timeout);
      }
      return { url: url.href, status: response.statusCode, redirects, headers, bytes: await readBody(response.body, headers['content-encoding'] ?? null, cap) };
    }
  } catch (error) {
    throw explain(address, error, network.timeout);
  } finally {
    await agent.destroy();
  }
}

function parseAddress(href: string, where: string, network: NetworkEffects): URL {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url === null) throw new HearsayError({ where, what: 'It is not a valid address.', fix: 'Give one such as https://example.org/page.' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new HearsayError({
      where,
      what: `It leads to a ${url.protocol} address, and only http: and https: are fetched.`,
      fix: 'Save the page and give the file.',
    });
  if (url.username !== '' || url.password !== '')
    throw new HearsayError({ where, what: 'It carries a user name or password.', fix: 'Save the page and give the file.' });
  if (isForbiddenLiteral(url.hostname, network.allows)) throw forbidden(where, url.hostname);
  return url;
}

const requestHeaders = (): Record<string, string> => ({
  'user-agent': USER_AGENT,
  accept: 'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.1',
  'accept-encoding': ACCEPT_ENCODING,
});

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) flat[name] = first;
  }
  return flat;
}
