import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../formats/mime/parts.ts';
import { decodeTransfer } from '../../formats/mime/transfer.ts';
import { headerText, mailboxOf } from '../../formats/mime/words.ts';
import type { Report } from '../../model/report.ts';
import { read } from '../read.ts';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

function reportOf(message: string, media_type: 'message/rfc822' | 'multipart/related'): { report: Report; bytes: Buffer } {
  const bytes = Buffer.from(message, 'latin1');
  const capture = {
    sha256: '0'.repeat(64),
    media_type,
    size: bytes.length,
    from: 'a.eml',
    how: 'file' as const,
    fetched_at: null,
    redirects: [],
    headers: {},
    tool: 't',
    operator: null,
  };
  return { report: read({ capture, bytes, meta: {} }, 'r1'), bytes };
}

const MAIL = crlf(`Received: from relay.example by mail.example; Mon, 06 May 2024 07:08:10 +0000
From: =?utf-8?q?Press_Office_of_the_Harbour?= <press@harbour.example>
Subject: =?UTF-8?B?${Buffer.from('Кран упав').toString('base64')}?=
  in basin two
Date: Mon, 06 May 2024 10:08:09 +0300
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="outer"

preamble that no one reads
--outer
Content-Type: multipart/alternative; boundary=outer-inner

--outer-inner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The caf=C3=A9 by the crane was =
empty, the harbour master said.
--outer-inner
Content-Type: text/html

<p>Not this.</p>
--outer-inner--
--outer
Content-Type: image/jpeg; name="crane.jpg"
Content-Disposition: attachment

AAAA
--outer--
`);

describe('an e-mail', () => {
  it('is read from its plain part, with what its headers say and what is attached', () => {
    const { report, bytes } = reportOf(MAIL, 'message/rfc822');
    expect(report).toMatchObject({
      title: 'Кран упав in basin two',
      publisher: 'Press Office of the Harbour',
      published: '2024-05-06T10:08:00+03:00',
      text: 'The café by the crane was empty, the harbour master said.',
      attachments: [{ kind: 'image', href: 'crane.jpg' }],
    });
    const exact = report.map.filter((run) => run.exact);
    for (const run of exact) expect(bytes.subarray(...run.bytes).toString()).toBe(report.text.slice(...run.text));
    expect(report.map.filter((run) => !run.exact).map((run) => bytes.subarray(...run.bytes).toString())).toEqual(['=C3=A9']);
    expect(exact.length).toBeGreaterThan(2);
  });

  it('without words or with broken headers is refused with a reason', () => {
    expect(() => reportOf('MIME-Version: 1.0\nContent-Type: image/png\n\nAAAA', 'message/rfc822')).toThrow(/No part of it is text/);
    expect(() => reportOf(`Subject: ${'x'.repeat(1_000_000)}\n\nwords`, 'message/rfc822')).toThrow(/headers or parts/);
  });

  it('that is cut off inside its text still gives what is there', () => {
    const { report } = reportOf(MAIL.slice(0, MAIL.indexOf('empty')), 'message/rfc822');
    expect(report.text).toBe('The café by the crane was');
  });
});

describe('a page saved with its pictures', () => {
  const PAGE = `<!doctype html><html><head><title>Crane falls</title></head><body><article><h1>Crane falls</h1><p>${'The crane fell at noon, and nobody stood beneath it, the master said. '.repeat(4)}</p></article></body></html>`;
  const mhtml = (encoding: string, body: string): string =>
    crlf(`From: <Saved by a browser>
Snapshot-Content-Location: https://harbour.example/crane
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b"

------b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: ${encoding}
Content-Location: https://harbour.example/crane

${body}
------b
Content-Type: text/css
Content-Location: https://harbour.example/s.css

p { color: red }
------b--
`);

  it('is the page, at the address it was saved from, whatever its transfer encoding', () => {
    const base64 = Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\n');
    for (const message of [mhtml('8bit', PAGE), mhtml('base64', base64), mhtml('quoted-printable', PAGE.replaceAll('=', '=3D'))]) {
      const { report } = reportOf(message, 'multipart/related');
      expect(report).toMatchObject({ url: 'https://harbour.example/crane', title: 'Crane falls' });
      expect(report.text).toMatch(/nobody stood beneath it/);
      expect(report.text).not.toMatch(/color/);
    }
  });
});

describe('headers', () => {
  it('give mailboxes in every usual form', () => {
    expect(mailboxOf('"Doe, Ann" <ann@x.example>')).toEqual({ name: 'Doe, Ann', address: 'ann@x.example' });
    expect(mailboxOf('ann@x.example (Ann)')).toEqual({ name: 'Ann', address: 'ann@x.example' });
    expect(mailboxOf('<ann@x.example>')).toEqual({ name: null, address: 'ann@x.example' });
  });

  it('leave words in a charset nobody knows as they are', () => {
    expect(headerText('=?klingon?q?a?=')).toBe('=?klingon?q?a?=');
  });
});

describe('transfer encodings', () => {
  const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

  it('give back every byte, and copied stretches are copies', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.integer({ min: 4, max: 76 }), (bytes, width) => {
        const lines = (text: string, end: string) => text.replace(new RegExp(`.{${width - (width % 4)}}`, 'g'), `$&${end}`);
        const base64 = lines(Buffer.from(bytes).toString('base64'), '\r\n');
        const quoted = [...bytes]
          .map(
            (byte, i) =>
              (byte > 32 && byte < 127 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`) +
              (i % width === 0 ? '=\r\n' : ''),
          )
          .join('');
        for (const [source, encoding] of [
          [base64, 'base64'],
          [quoted, 'quoted-printable'],
          [latin1(bytes), '8bit'],
        ] as const) {
          const result = decodeTransfer(source, 0, source.length, encoding);
          expect(Buffer.from(result.bytes)).toEqual(Buffer.from(bytes));
          for (const { at, size, source: from, sourceSize, copy } of result.segments)
            if (copy) expect(source.slice(from, from + sourceSize)).toBe(latin1(result.bytes.subarray(at, at + size)));
        }
      }),
    );
  });
});

describe('readMessage', () => {
  it('takes any bytes without failing, and its parts lie inside them in order', () => {
    const line = fc.constantFrom(
      '--b',
      '--b--',
      '--bc',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: multipart/mixed; boundary=bc',
      'A: b',
      '',
      ' folded',
      'words',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 40 }), (lines) => {
        const source = lines.join('\r\n');
        let last = 0;
        for (const {
          body: [start, end],
        } of readMessage(source)?.parts ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
    );
  });

  it('refuses parts inside parts without end', () => {
    const nested = Array.from({ length: 50 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}x\n\n--b${i}x\n`).join('');
    expect(readMessage(nested)).toBeNull();
  });
});
