import { describe, expect, it } from 'vitest';
import type { Ingested, ReportMeta } from '../../model/capture.ts';
import type { KnownReading } from '../../store/index/reports.ts';
import { addressOf, received, recognise } from './recognise.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const item = (sha256: string, meta: ReportMeta, how: Ingested['capture']['how'] = 'file'): Ingested => ({
  capture: {
    sha256,
    media_type: 'text/plain',
    size: 1,
    from: 'x',
    how,
    fetched_at: null,
    redirects: [],
    headers: { b: '2', a: '1' },
    tool: 't',
    operator: null,
  },
  bytes: Uint8Array.of(1),
  meta,
});
const reading = (parts: Partial<KnownReading>): KnownReading => ({ report: 1, version: 1, sha256: A, address: null, publisher: null, current: true, ...parts });
const PAGE = 'https://gazette.example/ferry';

describe('recognise', () => {
  it('knows a file by its bytes', () => {
    expect(recognise(item(A, {}), [reading({})])).toEqual({ as: 'known', report: 1 });
    expect(recognise(item(B, {}), [reading({})])).toEqual({ as: 'new' });
  });

  it('knows a page by its address, whatever part of it was pointed to', () => {
    expect(recognise(item(B, { url: `${PAGE}#comments` }), [reading({ address: PAGE })])).toEqual({ as: 'again', report: 1 });
    expect(recognise(item(A, { url: PAGE }, 'live'), [reading({ address: PAGE })])).toEqual({ as: 'unchanged', report: 1 });
    expect(recognise(item(A, { url: PAGE }), [reading({ address: PAGE })])).toEqual({ as: 'known', report: 1 });
  });

  it('sees a page that went back to what it said before', () => {
    const readings = [reading({ address: PAGE, current: false }), reading({ address: PAGE, version: 2, sha256: B })];
    expect(recognise(item(A, { url: PAGE }), readings)).toEqual({ as: 'again', report: 1 });
  });

  it('takes the same bytes from two addresses or two publishers for two reports', () => {
    expect(recognise(item(A, { url: 'https://other.example/' }), [reading({ address: PAGE })])).toEqual({ as: 'new' });
    expect(recognise(item(A, { publisher: 'Herald' }), [reading({ publisher: 'Gazette' })])).toEqual({ as: 'new' });
    expect(recognise(item(A, { publisher: 'Herald' }), [reading({})])).toEqual({ as: 'known', report: 1 });
  });
});

describe('what is received', () => {
  it('names who took it in and has its headers in one order', () => {
    const { capture } = received(item(A, {}), 'desk');
    expect(capture.operator).toBe('desk');
    expect(Object.keys(capture.headers)).toEqual(['a', 'b']);
  });

  it('keeps an address that is none as it is', () => {
    expect(addressOf(item(A, { url: 'not an address' }))).toBe('not an address');
    expect(addressOf(item(A, {}))).toBeNull();
  });
});
