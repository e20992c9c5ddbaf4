import type { Form } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { skipAdverbials } from './clause-start.ts';
import { cueOf } from './cues.ts';
import type { Item } from './item.ts';
import { closesClause, isComma, isFinite, isQuote, isTerminal, mainVerb, spanOf, tag, word } from './items.ts';
import { openingAfter } from './opening.ts';
import { subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

const TURN = new Set(['but', 'while', 'though', 'although', 'whereas', 'and', 'however', 'as']);
const RESULT =
  /^(?:proving|meaning|prompting|leading|raising|suggesting|calling|blaming|throwing|drawing|sparking|fuelling|fueling|echoing|referring|contradicting|disputing|rejecting|denying|confirming|undercutting|dismissing|countering|reversing|correcting)$/;
const PASSED_ON = /^(?:reported|cited|quoted|relayed)$/;

/**
 * Where a content that begins at `from` ends (exclusive). It ends with the unit, or earlier where another attribution
 * takes over: ", adding …", ", according to …", ", as reported by …", ", though police have said …", "and said that …".
 * A content that is no clause of its own (`phrase`) also ends where the sentence's next predicate begins.
 */
export function contentEnd(items: readonly Item[], from: number, verbs: readonly VerbGroup[], verb: VerbGroup | null = null, phrase = false): number {
  const relative = verb !== null && /^(?:which|who)$/.test(word(items, subjectEnd(items, verb)));
  for (let i = from; i < items.length; i++) {
    const w = word(items, i);
    if (isTerminalInside(items, i)) return i;
    if (w === ';' && (phrase || newAttribution(items, i + 1, verbs))) return i;
    if (w === ':' && (relative || isQuote(items, i + 1) || compares(items, i + 1))) return i;
    if (closesClause(items, i) && i + 1 < items.length) {
      const end = isComma(items, i) ? i : i + 1;
      if (i > from || !isComma(items, i)) {
        if (turnsAway(items, i + 1, verbs)) return end;
        // "X, which denies opening any gate, said …": the main clause goes on
        if ((phrase || relative) && isFinite(items, i + 1)) return end;
        if (phrase && (word(items, i + 1) === 'but' || (word(items, i + 1) === 'and' && mainVerb(items, i + 2, items.length, true) >= 0))) return end;
      }
      continue;
    }
    if (i <= from || (w !== 'but' && w !== 'and')) continue;
    if (w === 'but' && newAttribution(items, i + 1, verbs)) return i;
    if (w === 'and' && othersWord(items, i + 1, verbs)) return i;
    if (phrase && isFinite(items, i + 1)) return i;
    const next = verbs.find((v) => v.from === i + 1);
    if (next && goesOn(items, next, verb)) return i;
  }
  return items.length;
}

/** The item before the verb, adverbials of time aside: "which on Tuesday had denied". */
function subjectEnd(items: readonly Item[], { from }: VerbGroup): number {
  let i = from - 1;
  while (i > 0 && from - i < 5 && /^(?:ADP|ADV|DET|PROPN|NOUN)$/.test(tag(items, i) ?? '')) i--;
  return i;
}

/** Does what stands after a comma at `i` leave the content: another attribution, or the reporter's remark on it? */
function turnsAway(items: readonly Item[], i: number, verbs: readonly VerbGroup[]): boolean {
  const w = word(items, i);
  const cue = cueOf(w);
  if (cue && w.endsWith('ing') && cue.lemma !== 'show' && (tag(items, i) === 'VERB' || tag(items, i) === 'NOUN')) return true;
  if (/^(?:according|citing|quoting|although|though)$/.test(w)) return true;
  if (w === 'as' && (cueOf(word(items, i + 2)) || PASSED_ON.test(word(items, i + 1)))) return true;
  if (RESULT.test(w) && tag(items, i) === 'VERB') return true;
  if (saidBefore(items, i) || compares(items, i)) return true;
  if (!TURN.has(w)) return false;
  return (w === 'but' && isFinite(items, i + 1)) || newAttribution(items, i + 1, verbs);
}

/** ", a third more than the list showed", ", up from nine that morning": the reporter holds one figure against another. */
function compares(items: readonly Item[], i: number): boolean {
  if (/^(?:up|down)$/.test(word(items, i))) return word(items, i + 1) === 'from';
  for (let k = i; k < i + 4; k++) {
    if (/^(?:more|fewer|less|higher|lower)$/.test(word(items, k))) return k > i && word(items, k + 1) === 'than';
    if (!/^(?:NUM|DET|NOUN|ADJ|ADV)$/.test(tag(items, k) ?? '')) return false;
  }
  return false;
}

/** ", two days after denying that …": when the same speaker had said something else. */
function saidBefore(items: readonly Item[], i: number): boolean {
  for (let k = i; k < i + 4; k++)
    if (/^(?:after|before)$/.test(word(items, k))) return word(items, k + 1).endsWith('ing') && cueOf(word(items, k + 1)) !== null;
  return false;
}

/** "X said that … and told Y that …": the next cue of the same speaker, in the same tense, with a content of its own. */
function goesOn(items: readonly Item[], next: VerbGroup, verb: VerbGroup | null): boolean {
  if (
    next.gerund ||
    next.passive ||
    (next.negated && /^(?:decide|determine|find|learn|know|rule|see|agree)$/.test(next.cue.lemma)) ||
    (verb && tense(word(items, next.at)) !== tense(word(items, verb.at)) && next.from === next.at)
  )
    return false;
  const opening = openingAfter(items, next);
  if (!opening || opening.kind === 'infinitive' || opening.kind === 'about') return false;
  return opening.kind === 'quote' || (opening.kind === 'object' ? next.cue.object : next.cue.clause);
}

const tense = (form: string) => (/(?:ed|said|told|wrote|put|spoke|went)$/.test(form) ? 'past' : form.endsWith('s') ? 'third' : 'base');

const isTerminalInside = (items: readonly Item[], i: number) =>
  isTerminal(items, i) && i < items.length - 1 && !isQuote(items, i + 1) && /^\p{Lu}/u.test(items[i + 1]?.token?.text ?? '');

/** Does a clause with a speaker of its own begin at `i`? */
function newAttribution(items: readonly Item[], i: number, verbs: readonly VerbGroup[]): boolean {
  const verb = verbs.find((v) => v.from >= i && v.from < i + 9 && !v.gerund && !v.passive);
  if (!verb) return false;
  // "named the two as suspects"
  if (verb.from === i) return word(items, i - 1) !== 'as';
  const subject = subjectBefore(items, verb.from, i);
  return subject !== null && subject.from <= Math.max(i + 1, skipAdverbials(items, i, verb.from));
}

/** "… and the vet said that": somebody else is given the word in a clause of the same rank. */
function othersWord(items: readonly Item[], i: number, verbs: readonly VerbGroup[]): boolean {
  const verb = verbs.find((v) => v.from > i && v.from < i + 6 && !v.gerund && !v.passive && v.cue.kind === 'said');
  if (!verb || subjectBefore(items, verb.from, i)?.from !== i) return false;
  const kind = openingAfter(items, verb)?.kind;
  return kind === 'that' || kind === 'clause' || kind === 'quote';
}

/** Direct when one quotation is all, mixed when a quotation of more than a name stands inside, else indirect. */
export function formOf(items: readonly Item[], content: Span, text: string): Form {
  const inside = items.filter((item) => item.quote && item.start < content[1] && item.end > content[0]);
  if (inside.length === 0) return 'indirect';
  return inside.some((item) => item.quote && !isNameLike(text.slice(item.quote.inner[0], item.quote.inner[1]))) ? 'mixed' : 'indirect';
}

/** A nickname, title or product name in quotation marks: every longer word is capitalised. */
export function isNameLike(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.length <= 4 && words.every((w) => /^[\p{Lu}\p{N}]/u.test(w) || /^(?:of|the|and|de|van)$/.test(w)) && !/[.!?,]$/.test(quoted);
}

/** Content span with the clause's own edges trimmed ("though" at the end, an opening comma). */
export function contentSpan(items: readonly Item[], from: number, to: number): Span | null {
  let end = to;
  while (end > from && (isTerminal(items, end - 1) || isComma(items, end - 1))) end--;
  if (/^(?:though|however|too|either)$/.test(word(items, end - 1))) end--;
  return spanOf(items, from, end);
}
