import { cues } from '../../text/lexicon.generated.ts';
import { contentSpan, formOf } from './content.ts';
import { mainVerb, spanOf, word } from './items.ts';
import { addDraft, type Scene } from './scene.ts';

const LONGEST_SOURCE = 5;
const SOURCES = new Set([
  ...[cues.organisationNouns, cues.officeNouns, cues.anonymousNouns].flat().flatMap((noun) => [noun, `${noun}s`]),
  ...'cops da feds family report reports document documents study survey poll'.split(' '),
]);

/** "Boy found safe under the bridge: police": a headline that ends in whoever says so. */
export function headlineSource(scene: Scene): void {
  const { items, doc, unit } = scene;
  const kind = doc.blocks[unit.block]?.kind;
  if (kind !== 'title' && kind !== 'heading') return;
  let colon = items.length - 2;
  while (colon >= items.length - 1 - LONGEST_SOURCE && colon > 0 && word(items, colon) !== ':') colon--;
  if (colon < 2 || word(items, colon) !== ':' || !SOURCES.has(word(items, items.length - 1))) return;
  const source = spanOf(items, colon + 1, items.length);
  const content = contentSpan(items, 0, colon);
  if (!source || !content || mainVerb(items, 0, colon) < 0 || mainVerb(items, colon + 1, items.length) >= 0) return;
  addDraft(scene, { content: [content], source, form: formOf(items, content, doc.text), rule: 'headline.source-last' });
}
