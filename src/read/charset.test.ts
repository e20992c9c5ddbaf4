import { describe, expect, it } from 'vitest';
import { charsetOf } from './charset.ts';
import { decode } from './decode.ts';
import { declaredCharsets } from './html/declared-charset.ts';

const RUSSIAN =
  'Губернатор заявил, что пожар на складе потушен. По его словам, никто не пострадал, а причина возгорания выясняется. Жители ближайших домов рассказали о хлопке.';
const FRENCH = 'Le préfet a déclaré que la crue était terminée. « Tout est rentré dans l’ordre », a-t-il ajouté à la presse réunie près du pont.';

/** Single-byte encoders, made from TextDecoder itself. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => codes.get(character) ?? 63);
}
const readAs = (bytes: Uint8Array, declared: string[] = []): string => decode(bytes, charsetOf(bytes, declared)).text;

describe('charsetOf', () => {
  it.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('guesses %s from its letters', (encoding) => {
    expect(readAs(encode(RUSSIAN, encoding))).toBe(RUSSIAN);
  });

  it('guesses windows-1252, its quotation marks included', () => {
    const bytes = Uint8Array.from(FRENCH, (character) => (character === '’' ? 0x92 : character.charCodeAt(0)));
    expect(readAs(bytes)).toBe(FRENCH);
  });

  it.each(['utf-16le', 'utf-8'])('takes a byte-order mark at its word and out of the text: %s', (encoding) => {
    const bytes = Buffer.from(`\uFEFF${RUSSIAN}`, encoding === 'utf-8' ? 'utf8' : 'utf16le');
    expect(readAs(bytes, ['windows-1251'])).toBe(RUSSIAN);
  });

  it('knows UTF-16 without a mark, in both orders', () => {
    expect(readAs(Buffer.from(RUSSIAN, 'utf16le'))).toBe(RUSSIAN);
    expect(readAs(Buffer.from(RUSSIAN, 'utf16le').swap16())).toBe(RUSSIAN);
  });

  it('believes bytes that only make sense as UTF-8 more than a declaration, cut off or with one slip', () => {
    const bytes = Buffer.from(RUSSIAN);
    expect(readAs(bytes, ['windows-1251'])).toBe(RUSSIAN);
    expect(charsetOf(bytes.subarray(0, 101), []).encoding).toBe('utf-8');
    expect(charsetOf(Buffer.concat([bytes, Uint8Array.of(0xe9), Buffer.from(' fin')]), []).encoding).toBe('utf-8');
  });

  it('believes the first declaration it knows, where the bytes leave it open', () => {
    const bytes = encode('Škoda ťuk', 'windows-1250');
    expect(readAs(bytes, ['no-such-charset', 'windows-1250'])).toBe('Škoda ťuk');
    expect(charsetOf(bytes, ['utf-8', 'windows-1250']).encoding).toBe('windows-1250');
  });

  it('reads plain ASCII and nothing as UTF-8', () => {
    expect(charsetOf(Buffer.from('Quay shut'), []).encoding).toBe('utf-8');
    expect(charsetOf(new Uint8Array(), []).encoding).toBe('utf-8');
  });
});

describe('declaredCharsets', () => {
  it.each([
    ['text/html; charset=KOI8-R', '', ['KOI8-R']],
    ['text/html', '<html><head><meta charset="windows-1251">', ['windows-1251']],
    ['', '<META http-equiv=Content-Type content="text/html; charset=iso-8859-2">', ['iso-8859-2']],
    ['text/html; charset="utf-8"', '<meta charset=gbk>', ['utf-8', 'gbk']],
    ['', '<?xml version="1.0" encoding="windows-1250"?><html>', ['windows-1250']],
    ['text/html', '<p>the charset=x in the text</p>', []],
  ])('reads %j and %j', (header, page, expected) => {
    expect(declaredCharsets(header, Buffer.from(page))).toEqual(expected);
  });
});
