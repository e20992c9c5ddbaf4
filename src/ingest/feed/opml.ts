/** Addresses of the feeds in a list of feeds (OPML), each once, in order; none when it is no such list. */
export function feedsInOpml(text: string): string[] {
  if (!/<opml[\s>]/i.test(text.slice(0, 4096))) return [];
  const found = [...text.matchAll(/<outline\s[^>]{0,5000}?\bxmlUrl\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')/gi)];
  return [...new Set(found.map((match) => (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&').trim()).filter((url) => /^https?:\/\//i.test(url)))];
}
