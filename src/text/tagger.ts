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
export function makeTagger() {
  const lexeme = indexed(core.features.lexeme.list);
  const nlp = winkNLP(
    // negation stands in for the sentiment machine, which is loaded but never asked
    { core: () => unpackCore(lexeme), sbd, pos, negation, metaCER, featureFn, sa: negation, ner: () => ({ machines: [], transformers: [] }), addons: {} },
    ['pos'],
  );
  const ready = lexeme.list.length;
  let kept = ready;
  return {
    nlp,
    /** how many words it has met that it cannot give back */
    met: () => kept - ready,
    /**
     * Forgets the words it met. It splits a word it has once met whole ("Clinton's" after “Clinton's) another way than one it has
     * not, so that tags would depend on what was read before. The entries stay, only the way to them goes: wink counts them.
     */
    forget(): void {
      for (; kept < lexeme.list.length; kept++) delete lexeme.hash[lexeme.list[kept] ?? ''];
    },
  };
}

/** What the model's `core()` gives: the list of words with its index, and the lexicon as 32-bit words. */
function unpackCore(lexeme: Index): unknown {
  return {
    ...core,
    // of a word it does not know, wink works out these: tags need no shape, prefix or suffix, which cost more than the tag itself
    packing: { ...core.packing, efList: ['pos'] },
    features: {
      ...core.features,
      lexeme,
      posClusters: { list: core.features.posClusters.list.map((cluster) => new Set(cluster.split('_').map((tag) => core.pos.hash[tag] ?? 0))) },
    },
    lexicon: wordsOf(core.lexicon),
    xpansions: wordsOf(core.xpansions),
  };
}

interface Index {
  list: string[];
  hash: Record<string, number>;
  intrinsicSize: number;
  index: number;
}

/** wink adds the words it meets to both the list and the index, so each tagger has its own. */
function indexed(entries: readonly string[]): Index {
  const hash: Record<string, number> = Object.create(null);
  for (const [index, entry] of entries.entries()) hash[entry] = index;
  return { list: [...entries], hash, intrinsicSize: entries.length, index: entries.length };
}

function wordsOf(base64: string): Uint32Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new Uint32Array(bytes.buffer);
}
