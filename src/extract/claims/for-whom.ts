import { contentSpan, formOf } from './content.ts';
import { holdsQuote, isComma, isFinite, isTerminal, spanOf, tag, word } from './items.ts';
import { addDraft, type Scene } from './scene.ts';

/** Words a phrase such as "For the crew's lawyer, Odd Rem," may have. */
const LONGEST = 14;

/** "For the crew's lawyer, Odd Rem, it was “a farce”": a judgement in quotation marks is that of whom it is so for. */
export function forWhomClaims(scene: Scene): void {
  const { items } = scene;
  if (word(items, 0) !== 'for' || scene.drafts.length > 0 || !/^(?:DET|PROPN)$/.test(tag(items, 1) ?? '')) return;
  let it = 2;
  while (it < LONGEST && it < items.length && !/^(?:it|this|that)$/.test(word(items, it))) it++;
  if (!isFinite(items, it + 1)) return;
  let end = it;
  while (end < items.length && !isTerminal(items, end)) end++;
  const source = spanOf(items, 1, isComma(items, it - 1) ? it - 1 : it);
  const content = contentSpan(items, it, end);
  if (!source || !content || !holdsQuote(items, it, end)) return;
  addDraft(scene, { content: [content], source, cue: spanOf(items, 0, 1), form: formOf(items, content, scene.doc.text), rule: 'clause.for-whom' });
  for (const { quote } of items) if (quote && quote.start >= content[0] && quote.end <= content[1]) scene.usedQuotes.add(quote);
}
