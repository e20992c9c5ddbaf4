import type { Span } from '../../model/span.ts';
import type { Quote } from '../../text/doc.ts';
import { channelIn } from './channel.ts';
import { clauseStart, skipAdverbials } from './clause-start.ts';
import { isNameLike } from './content.ts';
import { isClause, isComma, isQuote, isTerminal, spanOf, startsNoun, tag, word } from './items.ts';
import { mainSubject } from './leading.ts';
import { POSSESSIVE, type Range } from './noun-phrase.ts';
import { openingAfter } from './opening.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { tailEnd } from './tail.ts';
import type { VerbGroup } from './verb-group.ts';

/** Direct quotations: finds who said them after, before, or between their parts. */
export function quotedClaims(scene: Scene): void {
  const { items } = scene;
  for (let i = 0; i < items.length; i++) {
    const quote = items[i]?.quote;
    if (!quote || scene.usedQuotes.has(quote) || !isSpeech(scene, i, quote)) continue;
    if (howPut(scene, i, quote) || after(scene, i, quote) || before(scene, i, quote) || labelled(scene, i, quote)) continue;
    if (standsAlone(scene, i)) direct(scene, quote, null, null, 'quote.continued', null);
  }
}

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** A quotation of speech, not of a term: it ends like a sentence, or stands where a sentence could. */
function isSpeech(scene: Scene, i: number, quote: Quote): boolean {
  const { items } = scene;
  const inner = scene.doc.text.slice(quote.inner[0], quote.inner[1]).trim();
  if (!SAYS_SOMETHING.test(inner)) return false;
  if (isNameLike(inner) && word(items, i - 1) !== ':' && !(i === 0 && isComma(items, i + 1))) return false;
  const opensUnit = i === 0 || word(items, i - 1) === ':' || isQuote(items, i - 1) || isTerminal(items, i - 1);
  const punctuated = /[.!?,…]["'’”]?$/.test(inner) || isComma(items, i + 1);
  if (opensUnit && (punctuated || i + 1 >= items.length || isTerminal(items, i + 1) || !quote.closed)) return true;
  if (opensUnit && inner.split(/\s+/).length > 3 && verbNear(scene, i)) return true;
  if (isComma(items, i - 1)) return (punctuated && /^[\p{Lu}\p{N}\p{Extended_Pictographic}‘'“…]/u.test(inner)) || (punctuated && verbBeforeComma(scene, i));
  const verb = verbEndingAt(scene, i);
  return verb !== null && punctuated && /^[\p{Lu}‘']/u.test(inner) && inner.split(/\s+/).length > 2;
}

const verbNear = (scene: Scene, i: number) => scene.verbs.some((v) => v.at > i && v.at <= i + 6);
const verbBeforeComma = (scene: Scene, i: number) => scene.verbs.some((v) => v.to === i - 1);
function verbEndingAt(scene: Scene, i: number): VerbGroup | null {
  return scene.verbs.find((v) => v.to === i) ?? null;
}

function standsAlone(scene: Scene, i: number): boolean {
  const { items } = scene;
  if (i === 0 && (i + 1 >= items.length || isTerminal(items, i + 1))) return true;
  return isQuote(items, i - 1) || isTerminal(items, i - 1) || i === 0;
}

/** “…,” X said / “…,” said X */
function after(scene: Scene, i: number, quote: Quote): boolean {
  const { items } = scene;
  let from = i + 1;
  if (isComma(items, from)) from++;
  const verb = scene.verbs.find((v) => v.from >= from && v.from <= from + 24 && !v.passive && !v.gerund && !scene.usedVerbs.has(v.at));
  if (!verb) return false;
  let source: Range | null;
  let tailFrom = verb.to;
  if (verb.from === from) {
    source = subjectAfter(items, verb.to);
    if (source && tag(items, verb.to) === 'PRON' && source.to > source.from + 1 && !POSSESSIVE.has(word(items, verb.to)))
      source = { from: verb.to, to: verb.to + 1 };
    if (source) tailFrom = source.to;
    else if (scene.subject && isTerminal(items, i - 1)) source = scene.subject;
  } else {
    source = subjectBefore(items, verb.from, from);
    if (!source || skipAdverbials(items, from, verb.from) < source.from) return false;
  }
  if (!source) return false;
  const tail = tailEnd(items, tailFrom);
  if (tail < 0 && verb.from !== from && !verb.cue.addressee && !isClauselessTail(scene, tailFrom)) return false;
  scene.usedVerbs.add(verb.at);
  scene.subject = source;
  const end = tail < 0 ? items.length : tail;
  const content: Span[] = [quote.inner];
  // “…,” he said, “…”: one sentence interrupted
  const next = items[end]?.quote ?? (isComma(items, end) ? items[end + 1]?.quote : null);
  if (next && interrupted(scene, quote, next, end)) {
    content.push(next.inner);
    scene.usedQuotes.add(next);
  }
  direct(scene, quote, rangeSpan(scene, source), verb, verb.from === from ? 'quote.cue-source' : 'quote.source-cue', channelIn(scene, tailFrom, end), content);
  return true;
}

/** "“A farce,” is how one guard put it": who put it so spoke, whatever the verb. */
function howPut(scene: Scene, i: number, quote: Quote): boolean {
  const { items } = scene;
  const is = isComma(items, i + 1) ? i + 2 : i + 1;
  if (!/^(?:is|was)$/.test(word(items, is)) || word(items, is + 1) !== 'how') return false;
  const verb = items.findIndex((_, k) => k > is + 2 && HOW_PUT.test(word(items, k)));
  const source = verb < 0 ? null : subjectBefore(items, verb, is + 2);
  if (!source) return false;
  for (const v of scene.verbs) if (v.at === verb) scene.usedVerbs.add(v.at);
  scene.subject = source;
  direct(scene, quote, rangeSpan(scene, source), null, 'quote.how-put', null);
  return true;
}
const HOW_PUT = /^(?:put|puts|summed|sums|described|describes|summarised|summarized|explained|explains|framed|phrased)$/;

const isClauselessTail = (scene: Scene, from: number) => !isClause(scene.items, from, scene.items.length);

function interrupted(scene: Scene, first: Quote, next: Quote, tail: number): boolean {
  const text = scene.doc.text;
  const comma = text.slice(first.inner[0], first.inner[1]).trimEnd().endsWith(',') || text.charAt(first.end) === ',';
  return comma && isComma(scene.items, tail) && /^\p{Ll}/u.test(text.slice(next.inner[0]).trimStart());
}

/** X said: “…” / X told Y, “…” / X wrote on Telegram: “…” */
function before(scene: Scene, i: number, quote: Quote): boolean {
  const { items } = scene;
  const verb = scene.verbs.findLast((v) => v.to <= i && !v.passive && v.to >= clauseFloor(scene, i));
  if (!verb) return false;
  const gap = spanOf(items, verb.to, i);
  if (gap && isClause(items, verb.to, i) && word(items, i - 1) !== ':' && !verb.cue.addressee) return false;
  if (verb.cue.object && verb.to === i && !/[,:]/.test(word(items, i - 1)) && isNameLike(scene.doc.text.slice(quote.inner[0], quote.inner[1]))) return false;
  let source = subjectBefore(items, verb.from);
  if (verb.gerund || !source) source = scene.subject ?? mainSubject(scene, verb.from) ?? source;
  if (!source) return false;
  if (!saysBeforeColon(scene, verb, i)) scene.usedVerbs.add(verb.at);
  scene.subject = source;
  direct(scene, quote, rangeSpan(scene, source), verb, 'quote.after-cue', channelIn(scene, verb.to, i) ?? channelIn(scene, 0, source.from));
  return true;
}

/** "He denied that the gate was open: “…”": the clause before the colon is a claim of its own. */
function saysBeforeColon(scene: Scene, verb: VerbGroup, i: number): boolean {
  if (word(scene.items, i - 1) !== ':') return false;
  const kind = openingAfter(scene.items, verb)?.kind;
  return kind === 'that' || kind === 'clause' || kind === 'gerund';
}

function clauseFloor(scene: Scene, i: number): number {
  for (let j = i - 1; j >= 0; j--) if ((isTerminal(scene.items, j) && word(scene.items, j) !== ':') || isQuote(scene.items, j)) return j + 1;
  return 0;
}

/** Chief executive R. B.: “…” — and the whole clause before a colon when it has a subject. */
function labelled(scene: Scene, i: number, quote: Quote): boolean {
  const { items } = scene;
  if (word(items, i - 1) !== ':' || i < 2) return false;
  const from = skipAdverbials(items, clauseStart(items, i - 1), i - 1);
  if (!startsNoun(items, from)) return false;
  const clause = isClause(items, from, i - 1);
  const source = clause ? mainSubject(scene, i - 1) : { from, to: i - 1 };
  if (!source) return false;
  scene.subject = source;
  direct(scene, quote, rangeSpan(scene, source), null, clause ? 'quote.after-colon-clause' : 'quote.label', channelIn(scene, from, i));
  return true;
}

function direct(
  scene: Scene,
  quote: Quote,
  source: Span | null,
  verb: VerbGroup | null,
  rule: string,
  channel: string | null,
  content: Span[] = [quote.inner],
): void {
  scene.usedQuotes.add(quote);
  const trimmed = content.map((span): Span => trimInner(scene.doc.text, span)).filter(([s, e]) => e > s);
  const question = verb?.cue.asks === true && /\?["'’”]?$/.test(scene.doc.text.slice(quote.inner[0], quote.inner[1]).trim());
  addDraft(scene, {
    content: trimmed,
    source,
    cue: verb ? spanOf(scene.items, verb.from, verb.to) : null,
    form: 'direct',
    kind: verb?.cue.kind === 'wrote' ? 'wrote' : 'said',
    polarity: question ? 'questioned' : 'asserted',
    channel,
    rule,
  });
}

/** Without white space and without the comma that stands for the sentence's full stop. */
function trimInner(text: string, [start, end]: Span): Span {
  let s = start;
  let e = end;
  while (s < e && /\s/.test(text.charAt(s))) s++;
  while (e > s && /[\s,]/.test(text.charAt(e - 1))) e--;
  return [s, e];
}
