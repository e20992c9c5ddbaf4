import dns from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an IP address may be connected to. */
export type AddressPolicy = (address: string) => boolean;

/** All of IPv6 that is given out: what lies outside is local, or wraps an IPv4 address in a way nobody uses any more (`::127.0.0.1`). */
const GIVEN_OUT = ipaddr.parseCIDR('2000::/3');

/** Only addresses that anyone on the internet can reach: nothing private, local, reserved or tunnelled to such. */
export const publicOnly: AddressPolicy = (address) => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6 && parsed.range() === 'rfc6052') {
    // NAT64: the last four bytes are the IPv4 address that will be reached
    return ipaddr.fromByteArray(parsed.toByteArray().slice(12)).range() === 'unicast';
  }
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(GIVEN_OUT));
};

/** The part of `dns.lookup` that is used: all addresses of a name. */
export type Lookup = (
  hostname: string,
  options: dns.LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void,
) => void;

/** Said by `guardedLookup` through the connection that fails. */
export class ForbiddenAddress extends Error {
  readonly code = 'HEARSAY_FORBIDDEN_ADDRESS';
}

/**
 * A DNS look-up for sockets that gives out allowed addresses only. As the socket connects to what this returns, a name that resolves
 * differently the next time gains nothing. One forbidden address among several refuses the name.
 */
export function guardedLookup(allows: AddressPolicy, lookup: Lookup = dns.lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const bad = addresses.find(({ address }) => !allows(address));
      if (bad) return callback(new ForbiddenAddress(bad.address), '');
      const [first] = addresses;
      if (!first) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/** A host written as an address is never looked up, so it is judged by itself. `host` as in `URL.hostname`. */
export function isForbiddenLiteral(host: string, allows: AddressPolicy): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) && !allows(bare);
}
