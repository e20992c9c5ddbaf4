import { describe, expect, it } from 'vitest';
import { guardedLookup, isForbiddenLiteral, type Lookup, publicOnly } from './address.ts';

describe('publicOnly', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '64:ff9b::5db8:d822', '::ffff:93.184.216.34'])('lets %s through', (address) => {
    expect(publicOnly(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::7f00:1',
    '::ffff:0:127.0.0.1',
    'fec0::1',
    '2001:0:7f00:1::',
    '2002:c0a8:101::1',
    '198.18.0.1',
    '240.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'holm.example',
    '',
  ])('refuses %s', (address) => {
    expect(publicOnly(address)).toBe(false);
  });
});

describe('hosts written as addresses', () => {
  it.each([
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0x7f.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://0/',
    'http://127.0.0.1./',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://127.1/',
    'http://[::1]:8080/',
  ])('are judged in whatever notation: %s', (url) => {
    expect(isForbiddenLiteral(new URL(url).hostname, publicOnly)).toBe(true);
  });

  it('leaves names to the look-up', () => {
    expect(isForbiddenLiteral('holm.example', publicOnly)).toBe(false);
  });
});

describe('guardedLookup', () => {
  const answering =
    (...addresses: string[]): Lookup =>
    (_host, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      );
  const resolve = (...addresses: string[]): Promise<unknown> =>
    new Promise((done) => guardedLookup(publicOnly, answering(...addresses))('holm.example', { all: false }, (error, address) => done(error ?? address)));

  it('gives out what is public', async () => {
    expect(await resolve('93.184.216.34')).toBe('93.184.216.34');
  });

  it('refuses a name when any of its addresses is not', async () => {
    expect(await resolve('93.184.216.34', '192.168.0.1')).toMatchObject({ code: 'HEARSAY_FORBIDDEN_ADDRESS', message: '192.168.0.1' });
  });
});
