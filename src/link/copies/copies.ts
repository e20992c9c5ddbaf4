import { Boilerplate } from './boilerplate.ts';
import { candidatePairs } from './candidates.ts';
import { creditsIn } from './credits.ts';
import { type Passage, sharedPassages } from './passages.ts';
import { type Cut, cutText } from './units.ts';

/** A text by its name; of two that share a passage the earlier is taken for the source. */
export interface Document {
  id: string;
  text: string;
  /** who published it, where that is known: frames of one site are told sooner */
  publisher?: string | null;
}

/** What a text (`susp`) has in common with another (`src`). In passages, `a` lies in `susp` and `b` in `src`. */
export interface Reuse {
  susp: string;
  src: string;
  /** 0 without a passage, else 0.5–1: how alike the passage is that is most alike */
  score: number;
  passages: readonly Passage[];
  /** agencies that both credit: what they share may come from there, and neither have copied the other */
  agencies: readonly string[];
}

/** Texts held ready for comparison; so many at most, so that memory stays bounded however many pairs there are. */
const READY = 2000;

/** Compares texts for shared passages; what many unrelated texts have in common is no reuse. */
export class Copies {
  readonly #documents: readonly Document[];
  readonly #byId: ReadonlyMap<string, Document>;
  readonly #boilerplate: Boilerplate;
  readonly #ready = new Map<string, Cut>();

  constructor(documents: readonly Document[]) {
    this.#documents = documents;
    this.#byId = new Map(documents.map((document) => [document.id, document]));
    this.#boilerplate = new Boilerplate(documents);
  }

  /** Whether there is a text of this name. */
  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The shared passages of two texts, by name. A name that is not there has an empty text. */
  between(susp: string, src: string): Reuse {
    const passages = sharedPassages(this.#cut(susp), this.#cut(src));
    const alike = Math.max(0, ...passages.map((passage) => passage.alike));
    return {
      susp,
      src,
      score: passages.length === 0 ? 0 : 0.5 + Math.min(1, alike) / 2,
      passages,
      agencies: passages.length === 0 ? [] : this.#agencies(susp, src),
    };
  }

  /** Pairs that may share a passage, by name, in the order of the later text. */
  candidates(): Pick<Reuse, 'susp' | 'src'>[] {
    return candidatePairs(this.#documents.map(({ text }) => this.#boilerplate.blanked(text))).flatMap(({ a, b }) => {
      const [susp, src] = [this.#documents[a], this.#documents[b]];
      return susp && src ? [{ susp: susp.id, src: src.id }] : [];
    });
  }

  /** All pairs that share a passage, in the order of the later text. */
  *all(): Generator<Reuse> {
    for (const { susp, src } of this.candidates()) {
      const reuse = this.between(susp, src);
      if (reuse.passages.length > 0) yield reuse;
    }
  }

  #agencies(susp: string, src: string): string[] {
    const [own, other] = [susp, src].map((id) => creditsIn(this.#byId.get(id)?.text ?? '').map(({ agency }) => agency));
    return own?.filter((agency) => other?.includes(agency)) ?? [];
  }

  #cut(id: string): Cut {
    const known = this.#ready.get(id);
    if (known) return known;
    if (this.#ready.size >= READY) this.#ready.clear();
    const cut = cutText(this.#boilerplate.blanked(this.#byId.get(id)?.text ?? ''));
    this.#ready.set(id, cut);
    return cut;
  }
}
