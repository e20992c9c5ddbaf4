import { cues } from '../../text/lexicon.generated.ts';
import { channelIn } from './channel.ts';
import { clauseStart, skipAdverbials } from './clause-start.ts';
import { contentEnd, contentSpan, formOf } from './content.ts';
import { closesClause, isComma, isFinite, isTerminal, mainVerb, tag, word } from './items.ts';
import { nounPhraseEndingAt, type Range } from './noun-phrase.ts';
import { type Opening, openingAfter } from './opening.ts';
import { emit, isTaken, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

const DOCUMENTS = new Set(cues.documentNouns);
const RECORDINGS = new Set(cues.mediaEvidenceNouns);
const NOUNS_OF_SAYING = new Set(cues.nouns.flatMap((noun) => [noun, `${noun}s`]));

/** Indirect speech that follows its cue: "X said (that) …", "X reported a …", "X denied …ing", "X urged Y to …", "…, adding that …". */
export function leadingClaims(scene: Scene): void {
  for (const verb of scene.verbs) {
    if (scene.usedVerbs.has(verb.at) || verb.passive || isTaken(scene, verb)) continue;
    if (leading(scene, verb)) scene.usedVerbs.add(verb.at);
  }
}

function leading(scene: Scene, verb: VerbGroup): boolean {
  const { items } = scene;
  const opening = openingAfter(items, verb);
  if (!opening || opening.kind === 'quote') return false;
  const subject = verb.gerund ? subjectOfGerund(scene, verb, opening) : subjectOf(scene, verb);
  if (!subject || !fits(scene, verb, opening, subject)) return false;
  if (opening.kind === 'told-to' && word(items, subject.from) === 'who' && /\bnot to\b/.test(wordsOf(scene, opening.from, 6))) return false;
  const noun = opening.kind === 'object' ? thatAfterNoun(scene, opening.from) : -1;
  const phrase = opening.kind === 'object' || opening.kind === 'about' || opening.kind === 'gerund';
  // "spoke of four commands": the preposition belongs to what was said
  const from = noun >= 0 ? noun : /^(?:speak|talk)$/.test(verb.cue.lemma) && opening.from === verb.to && opening.kind === 'object' ? verb.to - 1 : opening.from;
  const end = subordinateEnd(scene, verb, contentEnd(items, namedAs(scene, verb, from), scene.verbs, verb, phrase && noun < 0), from);
  const content = contentSpan(items, from, phrase ? beforeChannel(scene, from, end) : end);
  const last = isTerminal(items, end - 1) ? end - 2 : end - 1;
  // "called the fear baseless" judges, "called the boat Astrid" names
  const names = verb.cue.lemma === 'call' && opening.kind === 'object' && word(items, verb.to - 1) !== 'for' && tag(items, last) !== 'ADJ';
  if (!content || (names && formOf(items, content, scene.doc.text) === 'indirect')) return false;
  const draft = emit(
    scene,
    verb,
    subject,
    [content],
    `clause.leading-${opening.kind}`,
    channelIn(scene, verb.to, opening.from) ?? channelIn(scene, 0, subject.from),
  );
  if (verb.refused) draft.polarity = 'not-claimed';
  else if (verb.negated)
    draft.polarity =
      verb.cue.lemma === 'know' || verb.cue.asks ? 'questioned' : verb.cue.kind === 'thinks' || verb.cue.kind === 'wants' ? 'denied' : 'not-claimed';
  else if (draft.polarity !== 'not-claimed')
    draft.polarity = opening.kind === 'told-to' ? 'asserted' : verb.cue.asks && opening.kind !== 'wh' ? 'asserted' : verb.cue.polarity;
  return true;
}

/** "named the captain, La Moe, and the owner as suspects": what somebody is named as belongs to it. */
function namedAs({ items }: Scene, { cue }: VerbGroup, from: number): number {
  if (!/^(?:name|identify)$/.test(cue.lemma)) return from;
  let as = from;
  while (as < items.length && word(items, as) !== 'as') as++;
  return as < items.length ? as : from;
}

const wordsOf = (scene: Scene, from: number, count: number) => Array.from({ length: count }, (_, i) => word(scene.items, from + i)).join(' ');

/** "reject the suggestion, made by the union, that …": what is rejected is the clause after the noun of saying. */
function thatAfterNoun(scene: Scene, from: number): number {
  const { items } = scene;
  let noun = from;
  while (/^(?:DET|ADJ|NUM|PRON|PART|PROPN)$/.test(tag(items, noun) ?? '')) noun++;
  if (!NOUNS_OF_SAYING.has(word(items, noun))) return -1;
  for (let j = noun + 1; j < Math.min(items.length, noun + 12); j++) if (word(items, j) === 'that' && (j === noun + 1 || isComma(items, j - 1))) return j;
  return -1;
}

/** "When the man asks him to “let go,” the congressman …": what a subordinate clause reports ends with that clause. */
function subordinateEnd(scene: Scene, verb: VerbGroup, end: number, from: number): number {
  const { items } = scene;
  const start = clauseStart(items, verb.from);
  if (!/^(?:when|as|after|while|although|though|since|if|because|before)$/.test(word(items, start))) return end;
  for (let i = from; i < end - 2; i++) if (closesClause(items, i) && mainVerb(items, i + 1, end, true) >= 0) return isComma(items, i) ? i : i + 1;
  return end;
}

/** "for his behaviour in a statement": where something was said is no part of it. */
function beforeChannel(scene: Scene, from: number, end: number): number {
  const { items } = scene;
  for (let i = end - 2; i > from; i--) {
    if (!/^(?:in|on|during|at)$/.test(word(items, i))) continue;
    for (let j = i + 1; j < Math.min(end, i + 6); j++)
      if (WHERE_SAID.test(word(items, j)) && (tag(items, j - 1) !== 'NOUN' || word(items, j) === 'conference')) return i;
  }
  return end;
}
const WHERE_SAID = /^(?:statement|interview|telegram|twitter|facebook|instagram|tweet|speech|conference|briefing|e-mail|email|podcast)$/;

function subjectOf(scene: Scene, verb: VerbGroup): Range | null {
  const { items } = scene;
  if (/^(?:and|but)$/.test(word(items, verb.from - 1))) {
    const ended = scene.drafts.at(-1)?.content.at(-1)?.[1];
    // "X said that … but warned that …": the verb takes over where the content before it ended
    if (scene.subject && ended !== undefined && ended <= (items[verb.from - 1]?.start ?? 0) && ended >= (items[verb.from - 2]?.start ?? 0))
      return scene.subject;
    // "X confirmed that …, but said …", "the man came up and asked …": the subject of the verb before
    for (let k = verb.from - 2; k > 0 && !closesClause(items, k); k--) {
      if (!isFinite(items, k)) continue;
      const subject = subjectBefore(items, k);
      return subject ?? scene.subject ?? mainSubject(scene, verb.from);
    }
    return scene.subject ?? mainSubject(scene, verb.from);
  }
  // "a video that shows …"
  if (verb.cue.kind === 'shows' && /^(?:that|which)$/.test(word(items, verb.from - 1))) return shownBefore(scene, verb.from - 1);
  const subject = subjectBefore(items, verb.from);
  // "said in a statement posted online that …", "videos posted online": what is posted does not post
  if (subject && verb.from === verb.at && verb.cue.kind === 'wrote') {
    const noun = word(items, subject.to - 1);
    if (RECORDINGS.has(noun) || (DOCUMENTS.has(noun) && tag(items, subject.from - 1) === 'ADP')) return null;
  }
  return subject && whoSpeaks(scene, subject);
}

/** "the directorate, which reported …": the directorate. A bare "that" speaks for nobody, and no noun phrase ends with "this": "of this report said". */
function whoSpeaks({ items }: Scene, subject: Range): Range | null {
  const last = word(items, subject.to - 1);
  const alone = subject.to - subject.from === 1;
  if (alone && last === 'which') return nounPhraseEndingAt(items, isComma(items, subject.from - 1) ? subject.from - 1 : subject.from, 0);
  if (alone && /^(?:this|that|these|those)$/.test(last)) return null;
  return /^(?:this|that|these|those|the|an?|and|or|of|its|his|her|their)$/.test(last) ? null : subject;
}

/** The recording or document right before an item, "a video, which …" included. */
function shownBefore(scene: Scene, at: number): Range | null {
  const found = nounPhraseEndingAt(scene.items, isComma(scene.items, at - 1) ? at - 1 : at, 0);
  return found && isEvidence(scene, found) ? found : null;
}

/** "…, adding that …", "…, saying that …" */
function subjectOfGerund(scene: Scene, verb: VerbGroup, { kind }: Opening): Range | null {
  const { cue } = verb;
  if (cue.lemma === 'show') return shownBefore(scene, verb.from);
  if (!closesClause(scene.items, verb.from - 1) && verb.from > 0 && !/^(?:after|before)$/.test(word(scene.items, verb.from - 1))) return null;
  if (cue.kind === 'shows' || /^(?:cite|quote)$/.test(cue.lemma) || (!cue.clause && !cue.object)) return null;
  if (kind !== 'that' && kind !== 'clause' && !(kind === 'object' && cue.object)) return null;
  return scene.subject ?? mainSubject(scene, verb.from);
}

/** The subject of the sentence's first finite verb. */
export function mainSubject(scene: Scene, before: number): Range | null {
  const { items } = scene;
  for (let k = 1; k < before; k++) {
    if ((tag(items, k) !== 'VERB' && tag(items, k) !== 'AUX') || word(items, k).endsWith('ing') || word(items, k - 1) === 'to') continue;
    const found = subjectBefore(items, k);
    if (found && found.from <= skipAdverbials(items, 0, k)) return found;
  }
  return null;
}

const GERUND = /^(?:deny|recall|admit|acknowledge|report|mention|show|depict|reject|oppose|support|propose|consider|regret|describe|defend)$/;
const INFINITIVE =
  /^(?:promise|vow|pledge|claim|swear|demand|agree|ask|urge|want|plan|seek|hope|intend|propose|aim|wish|threaten|offer|decide|prefer|expect|call|beg|refuse|like)$/;
const ABOUT =
  /^(?:warn|complain|speak|talk|tell|call|ask|write|boast|comment|object|protest|lament|apologise|apologize|refer|point|allude|lash|push|worry|joke|hope)$/;

function fits(scene: Scene, verb: VerbGroup, { kind, from }: Opening, subject: Range): boolean {
  const { cue } = verb;
  const evidence = cue.kind !== 'shows' || isEvidence(scene, subject);
  if (verb.negated && (kind === 'object' || kind === 'infinitive') && !cue.object && !(cue.kind === 'shows' && evidence)) return false;
  if (!evidence && kind !== 'that') return false;
  switch (kind) {
    case 'object':
      if (/^(?:himself|herself|itself|themselves|myself)$/.test(word(scene.items, from))) return false;
      // a flood claims lives, and nobody speaks
      if (cue.lemma === 'claim' && /\b(?:lives|victims|life)\b/.test(wordsOf(scene, from, 6))) return false;
      if (cue.lemma === 'put') return / (?:at|closer to|nearer) /.test(wordsOf(scene, from, 9));
      return (
        (cue.object || cue.particle !== null || (cue.kind === 'shows' && cue.lemma !== 'suggest') || verb.refused) &&
        (!/^(?:to|in|on|at|by|with|from|as|up|off|out|down|back)$/.test(word(scene.items, from)) || /^(?:least|most)$/.test(word(scene.items, from + 1)))
      );
    case 'gerund':
      return GERUND.test(cue.lemma) || cue.particle !== null;
    case 'infinitive':
      return verb.refused || INFINITIVE.test(cue.lemma);
    case 'about':
      return verb.refused || ABOUT.test(cue.lemma);
    case 'wh':
      return ((cue.clause && !cue.thatOnly) || cue.asks || verb.refused) && !(cue.kind === 'shows' && !evidence);
    case 'clause':
      return cue.clause && cue.kind !== 'wants' && !cue.thatOnly;
    case 'that':
      return cue.kind !== 'wants' || cue.clause;
    case 'told-to':
      return cue.directs;
    case 'quote':
      return false;
  }
}

/** Videos, photos, documents and data may show what they like; people "show" things in another sense. */
function isEvidence(scene: Scene, subject: Range): boolean {
  const span = rangeSpan(scene, subject);
  return span !== null && evidence.test(scene.doc.text.slice(span[0], span[1]));
}
const evidence =
  /\b(?:videos?|footage|images?|imagery|photos?|photographs?|pictures?|clips?|recordings?|screenshots?|tapes?|data|documents?|records?|memos?|reports?|figures|statistics|surveys?|polls?|studies|study|analysis|findings|results|tests|posts?|maps?|measurements|logs?|radar|autopsy|investigation|papers?|filings?|letters?|manifests?|lists?|notices?|orders?|tickets?|transcripts?|audio|research|numbers|evidence|e-?mails?|messages?|numbers)\b/i;
