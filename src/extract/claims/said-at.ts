import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { TimeMention, TimeValue } from '../../model/time.ts';
import type { Draft } from './draft.ts';
import { within } from './within.ts';

/** "Brandt, who on Tuesday denied …": the day stands in the words for the speaker. */
const SAID_BY_WHOM = /,\s+who(?:\s+(?:on|in|last|late|early|earlier))*\s+$/i;

/** "The 2019 order", "their Sept. 14 letter": the day of a thing, not of what is said about it. */
const OF_A_THING = /(?<![\p{L}])(?:the|an?|this|that|its|his|her|their)\s+(?:\p{Ll}+\s+)?$/iu;
const THING = /^\s+(?!(?:statement|briefing|interview|speech|letter|post|message|news|press|hearing|testimony|broadcast|call|email|e-mail)\b)\p{Ll}{3}/u;
/** "Who had said that, told reporters Friday": what follows the clause is of the sentence around it. */
const WHO_HAD = /\bwho\s+(?:(?:had|has|have)\s+)?(?:\p{L}+\s+)?$/iu;

/** When something was said: a post's own time, or a day named in the sentence outside what is said ("said on Tuesday that …"). */
export function saidAt(draft: Draft, report: Report, times: readonly TimeMention[]): TimeValue | null {
  const posted = draft.post === null ? null : report.posts[draft.post]?.posted;
  if (posted) return { value: posted, precision: posted.includes('T') ? 'minute' : 'day' };
  const { cue } = draft;
  if (draft.form === 'narrator' || !cue) return null;
  const said = Math.max(...draft.content.map(([, end]) => end));
  const clause = WHO_HAD.test(report.text.slice(Math.max(0, cue[0] - 40), cue[0])) && report.text.slice(said).startsWith(',') ? said : draft.context[1];
  const beside = within(times, draft.context).filter(
    ({ type, span }) =>
      (type === 'DATE' || type === 'TIME') &&
      span[0] < clause &&
      !(OF_A_THING.test(report.text.slice(Math.max(0, span[0] - 24), span[0])) && THING.test(report.text.slice(span[1], span[1] + 20))) &&
      !draft.content.some((content) => overlap(content, span)) &&
      !(draft.source && overlap(draft.source, span) && !SAID_BY_WHOM.test(report.text.slice(draft.source[0], span[0]))),
  );
  const near = beside
    .filter(({ span, value }) => distance(span, cue) < 60 && /^\d{4}/.test(value))
    .sort((a, b) => distance(a.span, cue) - distance(b.span, cue))[0];
  return near ? { value: near.value, precision: near.precision } : null;
}

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];
const distance = (a: Span, b: Span) => Math.max(a[0] - b[1], b[0] - a[1], 0);
