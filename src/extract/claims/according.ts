import type { Span } from '../../model/span.ts';
import { channelOf } from './channel.ts';
import { contentEnd, contentSpan, formOf } from './content.ts';
import { isClause, isComma, isTerminal, spanOf, word } from './items.ts';
import type { Range } from './noun-phrase.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { subjectAfter } from './subject-after.ts';

/** "plan", "schedule", "taste": what things go according to without anybody speaking */
const NOT_SPEAKING = new Set([
  'plan',
  'plans',
  'schedule',
  'taste',
  'need',
  'needs',
  'size',
  'custom',
  'tradition',
  'age',
  'weight',
  'ability',
  'rank',
  'preference',
  'type',
  'season',
  'protocol',
  'hoyle',
  'merit',
  'height',
  'colour',
  'color',
]);

/** "According to X, CONTENT" / "CONTENT, according to X". */
export function accordingClaims(scene: Scene): void {
  const { items } = scene;
  for (let i = 0; i < items.length; i++) {
    if (word(items, i) !== 'according' || word(items, i + 1) !== 'to') continue;
    const source = sourceFrom(scene, i + 2);
    if (!source || NOT_SPEAKING.has(word(items, source.to - 1))) continue;
    const cue = spanOf(items, i, i + 2);
    const opensClause = i === 0 || isTerminal(items, i - 1) || (/^(?:but|and|while|though)$/.test(word(items, i - 1)) && i < 3);
    let content: Span | null;
    let rule: string;
    if (opensClause && isComma(items, source.to)) {
      content = contentSpan(items, source.to + 1, contentEnd(items, source.to + 1, scene.verbs));
      rule = 'according.leading';
    } else {
      const from = startOf(scene, i);
      content = contentSpan(items, from, isComma(items, i - 1) ? i - 1 : i);
      rule = 'according.trailing';
    }
    const span = rangeSpan(scene, source);
    if (!content || !span) continue;
    if (passesOn(scene, content, span, cue)) continue;
    addDraft(scene, {
      content: [content],
      source: span,
      cue,
      form: formOf(items, content, scene.doc.text),
      channel: channelOf(scene.doc.text.slice(span[0], span[1])),
      rule,
    });
    scene.subject = source;
  }
}

/** "“…,” he said, according to X": X passes on what another said. */
function passesOn({ drafts }: Scene, [start, end]: Span, span: Span, cue: Span | null): boolean {
  const said = drafts.filter((d) => d.form === 'direct' && d.source && d.cue && d.cue[0] >= start && d.cue[1] <= end);
  for (const draft of said) draft.relays.push({ span, name: null, cue, kind: null });
  return said.length > 0;
}

function startOf(scene: Scene, i: number): number {
  for (let j = i - 1; j >= 0; j--) if (isTerminal(scene.items, j) || word(scene.items, j) === ';') return j + 1;
  return 0;
}

/** The phrase after "to": up to a comma that a clause follows. */
function sourceFrom(scene: Scene, from: number): Range | null {
  const { items } = scene;
  const whole =
    subjectAfter(items, from) ?? (word(items, from) === 'him' || word(items, from) === 'her' || word(items, from) === 'them' ? { from, to: from + 1 } : null);
  if (!whole) return null;
  for (let j = from; j < whole.to; j++) {
    if (!isComma(items, j)) continue;
    const next = nextComma(scene, j + 1, items.length);
    const relative =
      /^(?:who|which|whose|a|an|the|another|its|his|her|their)$/.test(word(items, j + 1)) &&
      !isClause(items, /^(?:who|which|whose)$/.test(word(items, j + 1)) ? next : j + 1, next);
    if (!relative && isClause(items, j + 1, items.length)) return { from, to: j };
  }
  return whole;
}

function nextComma(scene: Scene, from: number, to: number): number {
  for (let j = from; j < to; j++) if (isComma(scene.items, j)) return j;
  return to;
}
