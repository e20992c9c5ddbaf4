import { findAnswers } from '../../src/extract/answers/answers.ts';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import { findTimes } from '../../src/extract/times/times.ts';
import { findToll } from '../../src/extract/toll/toll.ts';
import type { PlaceMention } from '../../src/model/place.ts';
import { analyse } from '../../src/text/analyse.ts';

/** What a sentence answers, as `slot=value`, read as the whole content of a claim published on 12 May 2021. `places` by the words that name them. */
export function answersIn(text: string, places: Readonly<Record<string, Partial<PlaceMention>>> = {}): string[] {
  const doc = analyse({ text });
  const mentions = Object.entries(places).map(([name, about]): PlaceMention => {
    const start = text.indexOf(name);
    if (start < 0) throw new Error(`no “${name}” in: ${text}`);
    return { span: [start, start + name.length], name, role: 'event', place: null, rule: 'test', ...about };
  });
  const times = findTimes(doc, { published: '2021-05-12' });
  return findAnswers(doc, [0, text.length], { quantities: findQuantities(doc), places: mentions, times, toll: findToll(doc, null) }).map(
    ({ slot, value }) => `${slot}=${value}`,
  );
}
