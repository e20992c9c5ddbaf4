import { describe, expect, it } from 'vitest';
import { EN } from './en.ts';
import { t } from './text.ts';

describe('the catalogue', () => {
  it('fills in values, and says one and many apart', () => {
    expect(t('count.reports', { n: 1 })).toBe('1 report');
    expect(t('count.reports', { n: 1200 })).toBe('1,200 reports');
    expect(t('search.none', { words: '$& {n}' })).toBe('Nothing answers “$& {n}”.');
  });

  it('has no empty entry, and the same places to fill in both numbers', () => {
    for (const entries of Object.values<Readonly<Record<string, string | { one: string; other: string }>>>(EN)) {
      for (const entry of Object.values(entries)) {
        const forms = typeof entry === 'string' ? [entry] : [entry.one, entry.other];
        for (const form of forms) expect(form.trim()).not.toBe('');
        const places = forms.map(
          (form) =>
            form
              .match(/\{\w+\}/g)
              ?.sort()
              .join() ?? '',
        );
        expect(new Set(places).size).toBe(1);
      }
    }
  });
});
