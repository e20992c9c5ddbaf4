import { channelIn } from './channel.ts';
import { contentEnd, contentSpan, formOf, openingAfter } from './content.ts';
import type { Draft } from './draft.ts';
import { isClause, isComma, isQuote, isStrongBreak, isTerminal, spanOf, tag, word } from './items.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { clauseStart, type Range, skipAdverbials, subjectAfter, subjectBefore } from './subject.ts';
import { tailEnd } from './tail.ts';
import type { VerbGroup } from './verb-group.ts';

/** Indirect speech: "…, X said", "X said (that) …", "X denied …ing", "X, adding that …". */
export function clauseClaims(scene: Scene): void {
  for (const verb of scene.verbs) {
    if (scene.usedVerbs.has(verb.at)) continue;
    if (verb.passive) continue;
    if (trailing(scene, verb) || asPrefix(scene, verb) || leading(scene, verb)) scene.usedVerbs.add(verb.at);
  }
}

/** CONTENT, X said. / CONTENT, said X. */
function trailing(scene: Scene, verb: VerbGroup): boolean {
  const { items } = scene;
  if (verb.gerund || verb.refused || verb.negated || !(verb.cue.clause || verb.cue.asks || /^(?:reply|respond|answer|think)$/.test(verb.cue.lemma)))
    return false;
  const inverted = (isComma(items, verb.from - 1) || isQuote(items, verb.from - 1)) && subjectAfter(items, verb.to);
  let source: Range | null;
  let tailFrom: number;
  let end: number;
  if (inverted) {
    source = inverted;
    tailFrom = inverted.to;
    end = verb.from - 1;
  } else {
    source = subjectBefore(items, verb.from);
    if (!source || !isComma(items, source.from - 1)) {
      source = shortSubject(scene, verb);
      if (!source) return false;
    }
    tailFrom = verb.to;
    end = source.from - 1;
  }
  const tail = tailEnd(items, tailFrom);
  if (tail < 0) return false;
  if (isComma(items, tail) && !verbAfterTail(scene, tail)) {
    // "…, X said, and Y": fine; "X, who said, on Monday, that": not a tail
    if (word(items, tail + 1) === 'that') return false;
  }
  const from = contentFloor(scene, end);
  if (end - from < 2 || !isClause(items, from, end)) return false;
  const content = contentSpan(items, skipLeadingConnective(scene, from), end);
  if (!content) return false;
  emit(scene, verb, source, content, inverted ? 'clause.cue-source-after' : 'clause.source-cue-after', channelIn(scene, tailFrom, tail));
  continuation(scene, verb, source, tail);
  return true;
}

/** ", he said" after a clause that itself holds commas: the noun phrase touching the verb, right after a comma. */
function shortSubject(scene: Scene, verb: VerbGroup): Range | null {
  const { items } = scene;
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 14); i--) {
    if (!isComma(items, i)) continue;
    const range = { from: i + 1, to: verb.from };
    const subject = subjectBefore(items, verb.from, i + 1);
    if (subject && subject.from === range.from && isClause(items, contentFloor(scene, i), i)) return subject;
  }
  return null;
}

const verbAfterTail = (scene: Scene, tail: number) => scene.verbs.some((v) => v.from === tail + 1);

/** Contents begin with the sentence, or where the attribution before them ended. */
function contentFloor(scene: Scene, end: number): number {
  let floor = 0;
  for (let j = end - 1; j >= 0; j--) {
    if (
      isTerminal(scene.items, j) ||
      word(scene.items, j) === ';' ||
      ((word(scene.items, j) === '—' || word(scene.items, j) === '–' || word(scene.items, j) === ':') && isStrongBreak(scene.items, j))
    ) {
      floor = j + 1;
      break;
    }
  }
  const before = scene.drafts
    .filter((d) => d.block === scene.unit.block)
    .flatMap((d) => [...d.content, ...(d.cue ? [d.cue] : []), ...(d.source ? [d.source] : [])]);
  const limit = scene.items[end]?.start ?? scene.unit.end;
  for (const [, e] of before.filter(([, e2]) => e2 <= limit)) {
    const k = scene.items.findIndex((item) => item.start >= e);
    if (k > floor && k < end) floor = k;
  }
  while (floor < end && (isComma(scene.items, floor) || /^[.!?]$/.test(word(scene.items, floor)))) floor++;
  return floor;
}

function skipLeadingConnective(scene: Scene, from: number): number {
  return /^(?:and|but|however|meanwhile)$/.test(word(scene.items, from)) ? from + (isComma(scene.items, from + 1) ? 2 : 1) : from;
}

/** "CONTENT, X said, and CONTENT too": what follows the attribution is the same speaker's. */
function continuation(scene: Scene, verb: VerbGroup, source: Range, tail: number): void {
  const { items } = scene;
  if (!isComma(items, tail) || !/^(?:and|but)$/.test(word(items, tail + 1))) return;
  const end = contentEnd(items, tail + 2, scene.verbs);
  if (scene.verbs.some((v) => v.from > tail && v.from < end && !v.passive && !v.gerund)) return;
  const content = contentSpan(items, tail + 2, end);
  if (content && end - tail > 4) emit(scene, verb, source, content, 'clause.continued-after-cue', null);
}

/** As he pointed out, CONTENT */
function asPrefix(scene: Scene, verb: VerbGroup): boolean {
  const { items } = scene;
  const start = clauseStart(items, verb.from);
  if (word(items, start) !== 'as' || !isComma(items, verb.to)) return false;
  const source = subjectBefore(items, verb.from, start + 1);
  if (!source || source.from !== start + 1) return false;
  const end = contentEnd(items, verb.to + 1, scene.verbs);
  const content = contentSpan(items, verb.to + 1, end);
  if (!content) return false;
  emit(scene, verb, source, content, 'clause.as-source-cue', null);
  return true;
}

/** X said that … / X said … / X reported a … / X denied …ing / …, adding that … */
function leading(scene: Scene, verb: VerbGroup): boolean {
  const { items } = scene;
  const opening = openingAfter(items, verb);
  if (!opening || opening.kind === 'quote') return false;
  const { cue } = verb;
  let subject: Range | null = null;
  if (verb.gerund) {
    if (!isComma(items, verb.from - 1) && verb.from > 0) return false;
    if (!cue.clause || cue.kind === 'thinks' || cue.kind === 'wants') return false;
    subject = scene.subject ?? mainClauseSubject(scene, verb);
    if (opening.kind !== 'that' && opening.kind !== 'clause') return false;
  } else {
    subject = subjectBefore(items, verb.from);
    const joined = /^(?:and|but)$/.test(word(items, verb.from - 1));
    if (joined && scene.subject) subject = scene.subject;
    if (!subject) return false;
  }
  if (opening.kind === 'object') {
    if (!cue.object && cue.kind !== 'shows' && !verb.refused) return false;
    if (cue.kind === 'shows' && cue.lemma !== 'show' && !isEvidence(scene, subject)) return false;
    if (cue.kind === 'thinks' && !cue.object) return false;
  }
  if (opening.kind === 'gerund' && !/^(?:deny|recall|admit|acknowledge|report|mention|show|depict|reject)$/.test(cue.lemma)) return false;
  if (opening.kind === 'infinitive' && !verb.refused && !/^(?:promise|vow|pledge|claim|swear|demand|agree|ask|urge)$/.test(cue.lemma)) return false;
  if (
    opening.kind === 'about' &&
    !verb.refused &&
    !verb.negated &&
    !/^(?:warn|complain|speak|call|ask|write|boast|comment|object|protest|lament)$/.test(cue.lemma)
  )
    return false;
  if (opening.kind === 'clause' && !cue.clause) {
    if (!cue.object) return false;
  }
  if (opening.kind === 'wh' && !cue.clause && !cue.asks && !verb.refused) return false;
  if (cue.kind === 'shows' && !isEvidence(scene, subject) && opening.kind !== 'that') return false;
  const end = contentEnd(items, opening.from, scene.verbs);
  const content = contentSpan(items, opening.from, end);
  if (!content) return false;
  const draft = emit(
    scene,
    verb,
    subject,
    content,
    `clause.leading-${opening.kind}`,
    channelIn(scene, verb.to, opening.from) ?? channelIn(scene, 0, subject?.from ?? 0),
  );
  if (verb.refused) draft.polarity = 'not-claimed';
  else if (verb.negated)
    draft.polarity = cue.lemma === 'know' || cue.asks ? 'questioned' : cue.lemma === 'expect' || cue.kind === 'thinks' ? 'denied' : 'not-claimed';
  else if (opening.kind === 'wh' && /^(?:whether|if)$/.test(word(items, opening.from)) && cue.asks) draft.polarity = 'questioned';
  return true;
}

/** Videos, photos, documents and data may show what they like; people "show" things in another sense. */
function isEvidence(scene: Scene, subject: Range | null): boolean {
  const span = rangeSpan(scene, subject);
  return span !== null && evidence.test(scene.doc.text.slice(span[0], span[1]));
}
const evidence =
  /\b(?:videos?|footage|images?|imagery|photos?|photographs?|pictures?|clips?|recordings?|screenshots?|tapes?|data|documents?|records?|memos?|reports?|figures|statistics|surveys?|polls?|studies|study|analysis|findings|results|tests|posts?|maps?|measurements|logs?|radar|autopsy|investigation|papers?|filings?|letters?|transcripts?|audio)\b/i;

function mainClauseSubject(scene: Scene, verb: VerbGroup): Range | null {
  const { items } = scene;
  for (let k = 1; k < verb.from; k++) {
    if ((tag(items, k) !== 'VERB' && tag(items, k) !== 'AUX') || /ing$/.test(word(items, k)) || word(items, k - 1) === 'to') continue;
    const found = subjectBefore(items, k);
    if (found && found.from <= skipAdverbials(items, 0, k)) return found;
  }
  return null;
}

function emit(scene: Scene, verb: VerbGroup, source: Range | null, content: [number, number], rule: string, channel: string | null): Draft {
  if (source) scene.subject = source;
  return addDraft(scene, {
    content: [content],
    source: rangeSpan(scene, source),
    cue: spanOf(scene.items, verb.from, verb.to),
    form: formOf(scene.items, content, scene.doc.text),
    kind: verb.cue.kind,
    polarity: verb.cue.polarity,
    channel,
    rule,
  });
}
