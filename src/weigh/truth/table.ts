import { valueKey } from './value.ts';

/** One thing said: a source gives a value for an attribute of an object. */
export interface StructuredClaim {
  source: string;
  object: string;
  attribute: string;
  value: string;
}

interface ItemValue {
  /** as the first source wrote it */
  text: string;
  /** indices into the table's sources, in the order they came */
  sources: number[];
}

/** Everything said of one attribute of one object. */
export interface Item {
  object: string;
  /** index into the table's attributes */
  attribute: number;
  values: ItemValue[];
  /** how many sources spoke */
  voices: number;
}

export interface ClaimTable {
  sources: readonly string[];
  attributes: readonly string[];
  items: readonly Item[];
  /** items each source speaks to */
  coverage: Int32Array;
}

/** Claims grouped by item. A source that speaks twice to one item has corrected itself: its later word counts. */
export class ClaimTableBuilder {
  readonly #sources = new Map<string, number>();
  readonly #attributes = new Map<string, number>();
  readonly #items = new Map<string, { object: string; attribute: number; texts: Map<string, string>; said: Map<number, string> }>();

  add({ source, object, attribute, value }: StructuredClaim): void {
    const by = numberOf(this.#sources, source);
    const kind = numberOf(this.#attributes, attribute);
    const id = `${kind} ${object}`;
    let item = this.#items.get(id);
    if (!item) {
      item = { object, attribute: kind, texts: new Map(), said: new Map() };
      this.#items.set(id, item);
    }
    const key = valueKey(value);
    if (!item.texts.has(key)) item.texts.set(key, value.trim());
    item.said.set(by, key);
  }

  build(): ClaimTable {
    const coverage = new Int32Array(this.#sources.size);
    const items = [...this.#items.values()].map(({ object, attribute, texts, said }): Item => {
      const values = new Map<string, ItemValue>();
      for (const [source, key] of said) {
        coverage[source] = (coverage[source] ?? 0) + 1;
        const value = values.get(key);
        if (value) value.sources.push(source);
        else values.set(key, { text: texts.get(key) ?? key, sources: [source] });
      }
      return { object, attribute, values: [...values.values()], voices: said.size };
    });
    return { sources: [...this.#sources.keys()], attributes: [...this.#attributes.keys()], items, coverage };
  }
}

function numberOf(known: Map<string, number>, name: string): number {
  const number = known.get(name) ?? known.size;
  known.set(name, number);
  return number;
}
