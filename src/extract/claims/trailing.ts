import type { Span } from '../../model/span.ts';
import { channelIn } from './channel.ts';
import { clauseStart } from './clause-start.ts';
import { contentEnd, contentSpan } from './content.ts';
import { closesClause, holdsQuote, isClause, isComma, isQuote, isStrongBreak, isTerminal, spanOf, tag, word } from './items.ts';
import type { Range } from './noun-phrase.ts';
import { emit, isComparison, lastEnd, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { tailEnd } from './tail.ts';
import type { VerbGroup } from './verb-group.ts';

/** Attributions that follow or interrupt what was said: "…, X said", "…, said X", "At noon, X said, the bridge …", "as X put it, …". */
export function trailingClaims(scene: Scene): void {
  for (const verb of scene.verbs) {
    if (scene.usedVerbs.has(verb.at) || verb.passive) continue;
    if (trailing(scene, verb) || asPrefix(scene, verb)) scene.usedVerbs.add(verb.at);
  }
}

interface Attribution {
  source: Range;
  /** first item of the attribution */
  from: number;
  /** where its tail begins */
  after: number;
  rule: string;
}

function trailing(scene: Scene, verb: VerbGroup): boolean {
  const { items } = scene;
  if (verb.gerund || verb.refused || verb.negated || !speaks(verb)) return false;
  const found = sourceBefore(scene, verb) ?? sourceAfter(scene, verb);
  if (!found || found === 'leads' || /^(?:who|which)$/.test(word(items, found.source.from)) || isComparison(textOf(scene, found.source))) return false;
  const tail = tailEnd(items, found.after);
  if (tail < 0 || (isComma(items, tail) && word(items, tail + 1) === 'that')) return false;
  const end = found.from - (isComma(items, found.from - 1) ? 1 : 0);
  const from = skipConnective(scene, contentFloor(scene, end));
  // "a fin which, it says, belongs to a rocket"
  if (from >= end || /^(?:who|which)$/.test(word(items, end - 1))) return false;
  const whole = isClause(items, from, end) || holdsQuote(items, from, end);
  const rest = restOf(scene, verb, tail, whole);
  if (!whole && !rest) return false;
  const before = contentSpan(items, from, end);
  if (!before || end - from < (rest ? 1 : 2)) return false;
  const parts: Span[] = rest ? [before, rest] : [before];
  emit(scene, verb, found.source, parts, rest ? 'clause.interrupted' : found.rule, channelIn(scene, found.after, tail));
  if (!rest) continuation(scene, verb, found.source, tail);
  return true;
}

function textOf(scene: Scene, range: Range): string {
  const span = rangeSpan(scene, range);
  return span ? scene.doc.text.slice(span[0], span[1]) : '';
}

const speaks = ({ cue }: VerbGroup) => cue.clause || cue.asks || /^(?:reply|respond|answer|think|agree)$/.test(cue.lemma);

/** "…, X said" */
function sourceBefore(scene: Scene, verb: VerbGroup): Attribution | 'leads' | null {
  const { items } = scene;
  const source = subjectBefore(items, verb.from);
  // "I. I., the head of …, reported": the subject opens the clause, so what is said follows
  if (source && isComma(items, verb.from - 1) && !closesClause(items, source.from - 1)) return 'leads';
  const fits = source && closesClause(items, source.from - 1) ? source : nearSubject(scene, verb);
  return fits && { source: fits, from: fits.from, after: verb.to, rule: 'clause.source-cue-after' };
}

/** ", he said" after a clause that itself holds commas: the noun phrase touching the verb, right after a comma. */
function nearSubject(scene: Scene, verb: VerbGroup): Range | null {
  const { items } = scene;
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 16); i--) {
    if (!closesClause(items, i)) continue;
    const subject = subjectBefore(items, verb.from, i + 1);
    if (subject && subject.from === i + 1 && isClause(items, contentFloor(scene, i), i + (isComma(items, i) ? 0 : 1))) return subject;
  }
  return null;
}

/** "…, said X" */
function sourceAfter(scene: Scene, verb: VerbGroup): Attribution | null {
  const { items } = scene;
  if (!closesClause(items, verb.from - 1) && !isQuote(items, verb.from - 1)) return null;
  const source = subjectAfter(items, verb.to);
  return source && { source, from: verb.from, after: source.to, rule: 'clause.cue-source-after' };
}

const JOINS =
  /^(?:because|when|after|before|as|while|if|unless|until|since|including|with|without|which|who|where|whose|so|especially|particularly|even|though|although|and|but|or|for|to|in|on|at|from|by|not)$/;

/** What the sentence goes on to say after an attribution that interrupted it. */
function restOf(scene: Scene, verb: VerbGroup, tail: number, whole: boolean): Span | null {
  const { items } = scene;
  if (!isComma(items, tail) && !isQuote(items, tail)) {
    // "She grows angry, she says, because …" may lack its comma
    if (!whole || !/^(?:because|when|if)$/.test(word(items, tail))) return null;
  }
  const from = isComma(items, tail) ? tail + 1 : tail;
  if (from >= items.length || isTerminal(items, from)) return null;
  const end = contentEnd(items, from, scene.verbs, verb);
  if (end - from < 2) return null;
  const first = scene.verbs.find((v) => v.from >= from && v.from < end);
  if (first?.gerund && first.from === from) return null;
  if (whole && (/^(?:and|but|although|though)$/.test(word(items, from)) || (!JOINS.test(word(items, from)) && !isQuote(items, from)))) return null;
  if (whole && first && !first.passive && first.from - from < 6) return null;
  // "…, said X, on state television"
  if (whole && word(items, from) === 'on' && !isClause(items, from, end) && channelIn(scene, from, end) !== null) return null;
  return contentSpan(items, from, end);
}

/** Contents begin with the sentence, or where the attribution before them ended. */
function contentFloor(scene: Scene, end: number): number {
  const { items } = scene;
  let floor = 0;
  for (let j = end - 1; j >= 0; j--) {
    if (
      isTerminal(items, j) ||
      word(items, j) === ';' ||
      ((word(items, j) === '—' || word(items, j) === '–' || word(items, j) === ':') && isStrongBreak(items, j))
    ) {
      floor = j + 1;
      break;
    }
  }
  const reached = lastEnd(scene, items[end]?.start ?? scene.unit.end);
  while (floor < end && (items[floor]?.start ?? 0) < reached) floor++;
  while (floor < end && (isComma(items, floor) || /^[.!?]$/.test(word(items, floor)))) floor++;
  return floor;
}

function skipConnective(scene: Scene, from: number): number {
  return /^(?:and|but|however|meanwhile)$/.test(word(scene.items, from)) ? from + (isComma(scene.items, from + 1) ? 2 : 1) : from;
}

/** "CONTENT, X said, and CONTENT too": what "and" joins is the same speaker's; after "but" the reporter may speak. */
function continuation(scene: Scene, verb: VerbGroup, source: Range, tail: number): void {
  const { items } = scene;
  if (!isComma(items, tail) || word(items, tail + 1) !== 'and') return;
  const end = contentEnd(items, tail + 2, scene.verbs, verb);
  if (scene.verbs.some((v) => v.from > tail && v.from < end && !v.passive && !v.gerund && !/^(?:determine|decide|find|learn|know)$/.test(v.cue.lemma))) return;
  const content = contentSpan(items, tail + 2, end);
  if (content && (end - tail > 4 || isQuote(items, tail + 2))) emit(scene, verb, source, [content], 'clause.continued-after-cue', null);
}

/** As he pointed out, CONTENT */
function asPrefix(scene: Scene, verb: VerbGroup): boolean {
  const { items } = scene;
  const start = clauseStart(items, verb.from);
  const comma = word(items, verb.to) === 'it' ? verb.to + 1 : verb.to;
  if (word(items, start) !== 'as' || !isComma(items, comma)) return false;
  if (!verb.cue.clause || tag(items, start + 1) === 'ADV') return false;
  const source = subjectBefore(items, verb.from, start + 1);
  if (!source || source.from !== start + 1) return false;
  const content = contentSpan(items, comma + 1, contentEnd(items, comma + 1, scene.verbs, verb));
  if (!content || !spanOf(items, source.from, source.to)) return false;
  emit(scene, verb, source, [content], 'clause.as-source-cue', null);
  return true;
}
