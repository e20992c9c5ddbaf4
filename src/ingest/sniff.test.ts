import { describe, expect, it } from 'vitest';
import { sniff } from './sniff.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('sniff', () => {
  it.each([
    ['text/html', 'page.html', '<p>Quay shut</p>'],
    ['text/html', 'page', '<!DOCTYPE html><title>Quay shut</title>'],
    ['text/html', 'page.txt', '\n<!doctype html>\n<html><body>Quay shut'],
    ['text/html', '-', '<div>Quay shut</div>'],
    ['text/markdown', 'note.md', '# Quay shut'],
    ['text/plain', 'note.txt', 'Quay shut'],
    ['text/plain', '-', 'a < b and <div> is a tag'],
  ])('calls it %s: %s, %j', (media_type, name, content) => {
    expect(sniff(text(content), name)).toEqual({ media_type });
  });

  it('believes a server only as far as the bytes and the name leave it open', () => {
    expect(sniff(text('Quay shut'), 'https://a.example/x', 'text/html')).toEqual({ media_type: 'text/html' });
    expect(sniff(text('Quay shut'), 'https://a.example/x', 'application/json')).toEqual({ media_type: 'text/plain' });
  });

  it.each([
    ['a ZIP archive or office document', 'PK\u0003\u0004....'],
    ['a gzip archive', '\u001f\u008b\u0008'],
    ['binary data', `\u0000\u0001\u0002${'\u0003x\u0000'.repeat(40)}`],
  ])('says what it looks like: %s', (looksLike, content) => {
    expect(sniff(Buffer.from(content, 'latin1'), 'report.txt')).toEqual({ looksLike });
  });

  it.each([
    ['image/png', 'a PNG image', '\u0089PNG\r\n'],
    ['image/jpeg', 'a JPEG image', '\u00ff\u00d8\u00ff\u00e0'],
    ['image/heic', 'a HEIF image', '\0\0\0\u0018ftypheic'],
    ['video/mp4', 'a video', '\0\0\0\u0018ftypisom'],
  ])('says of pictures and films what they are, and that they are no text: %s', (media, looksLike, content) => {
    expect(sniff(Buffer.from(content, 'latin1'), 'report.txt')).toEqual({ looksLike, media });
  });

  it('takes UTF-16 for text, marked or not', () => {
    expect(sniff(Buffer.from('Причал закрыт, сказал он.', 'utf16le'), 'a.txt')).toEqual({ media_type: 'text/plain' });
    expect(sniff(Buffer.from('\uFEFF<html>Quay', 'utf16le'), 'a')).toEqual({ media_type: 'text/html' });
  });
});
