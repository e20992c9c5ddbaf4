// Parts of wink-eng-lite-web-model 1.8, which types only its whole. The compiler would also take seconds to find the type of
// three megabytes of JSON by itself.
declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  interface Feature {
    list: string[];
  }
  const core: {
    packing: object;
    /** base64 of 32-bit words, like `xpansions` */
    lexicon: string;
    xpansions: string;
    features: Record<string, Feature> & { lexeme: Feature; posClusters: Feature };
    pos: { hash: Record<string, number> };
  };
  export default core;
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unknown;
  export default featureFn;
}
declare module 'wink-eng-lite-web-model/dist/load-*-model.js' {
  const load: unknown;
  export default load;
}
