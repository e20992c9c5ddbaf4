import type { Gazetteer, GazetteerEntry } from '../../model/ports.ts';
import type { Report } from '../../model/report.ts';

/** Top-level domains whose country code is another than their own letters. */
const DOMAINS: Readonly<Record<string, string>> = { uk: 'GB', gov: 'US', edu: 'US', mil: 'US' };
/** Domains sold to anybody. */
const ANYBODY = new Set(['tv', 'io', 'me', 'co', 'ai', 'fm', 'to', 'cc', 'ly']);

export interface Home {
  country: string | null;
  /** places the publisher's name or host may mean, most populous first */
  towns: readonly GazetteerEntry[];
}

/** Where a publisher sits, as far as its name and host tell ("Tampa Tribune", `alexandria-news.com`). */
export function homeOf(report: Pick<Report, 'publisher' | 'url'>, gazetteer: Gazetteer): Home {
  const host = hostOf(report.url);
  const top = host?.split('.').at(-1) ?? '';
  const country = DOMAINS[top] ?? (/^[a-z]{2}$/.test(top) && !ANYBODY.has(top) ? top.toUpperCase() : null);
  const names: string[] = [];
  const wordsOf = (report.publisher ?? '').split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word));
  for (let length = Math.min(3, wordsOf.length); length > 0; length--)
    for (let i = 0; i + length <= wordsOf.length; i++) names.push(wordsOf.slice(i, i + length).join(' '));
  const label =
    (host ?? '')
      .replace(/^www\./, '')
      .split('.')
      .find((part) => part.length > 4) ?? '';
  const bare = label.replace(/^(?:the|online|daily|my|news)/, '');
  for (let length = bare.length; length >= 5; length--) names.push(bare.slice(0, length));
  for (const name of names) {
    const towns = gazetteer.lookup(name).filter((entry) => entry.feature.startsWith('PPL') && (country === null || entry.country === country));
    if (towns.length > 0) return { country, towns: largest(towns) };
  }
  return { country, towns: [] };
}

/** Papers are called after sizeable towns: no namesake with less than a fifth of the people of the largest in its country. */
function largest(towns: readonly GazetteerEntry[]): GazetteerEntry[] {
  return towns.filter((town) => towns.every((other) => other.country !== town.country || other.population <= 5 * town.population));
}

function hostOf(url: string | null): string | null {
  const match = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}
