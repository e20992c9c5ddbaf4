import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import core from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with { type: 'json' };
import metaCER from 'wink-eng-lite-web-model/dist/load-cer-meta-model.js';
import negation from 'wink-eng-lite-web-model/dist/load-negation-model.js';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import winkNLP from 'wink-nlp';

/**
 * wink-nlp with its English model, put together from the parts tagging needs. The model's own entry copies its data through JSON
 * text and brings names and sentiments along, which together took a third of a run on one article. A test holds this to give the
 * tags the whole model gives.
 */
export const tagger = winkNLP(
  // negation stands in for the sentiment machine, which is loaded but never asked
  { core: unpackCore, sbd, pos, negation, metaCER, featureFn, sa: negation, ner: () => ({ machines: [], transformers: [] }), addons: {} },
  ['sbd', 'pos'],
);

/** What the model's `core()` gives: lists with their indices, and the lexicon as 32-bit words. */
function unpackCore(): unknown {
  const layout = Object.entries(core.packing.layout);
  const lists = Object.fromEntries(
    layout
      .filter(([, [, , , packed]]) => packed === 0)
      .map(([name, [, mask, shift]]) => [name, { ...indexed(core.features[name]?.list ?? []), maxIndex: mask >>> shift }]),
  );
  return {
    ...core,
    packing: { ...core.packing, efList: layout.filter(([, [, , , , extrinsic]]) => extrinsic === 1).map(([name]) => name) },
    features: {
      ...core.features,
      ...lists,
      lexeme: indexed(core.features.lexeme.list),
      posClusters: { list: core.features.posClusters.list.map((cluster) => new Set(cluster.split('_').map((tag) => core.pos.hash[tag] ?? 0))) },
    },
    lexicon: wordsOf(core.lexicon),
    xpansions: wordsOf(core.xpansions),
  };
}

/** wink adds the words it meets to both the list and the index. */
function indexed(list: string[]): { list: string[]; hash: Record<string, number>; intrinsicSize: number; index: number } {
  const hash: Record<string, number> = Object.create(null);
  for (const [index, entry] of list.entries()) hash[entry] = index;
  return { list, hash, intrinsicSize: list.length, index: list.length };
}

function wordsOf(base64: string): Uint32Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new Uint32Array(bytes.buffer);
}
