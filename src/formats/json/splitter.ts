const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COLON = 0x3a;
const COMMA = 0x2c;

/** Levels of objects and arrays outside the elements; real exports have six. */
const MAX_DEPTH = 64;
/** Bytes of a name or value outside the elements that are remembered; longer ones are skipped. */
const MAX_SCALAR = 4096;

/** One element of the wanted array: its bytes as they stand, and where. */
export interface JsonElement {
  bytes: Uint8Array;
  /** offset of its first byte in the whole */
  start: number;
  /** scalars of the object that holds the array, and of those around it, as far as they stand before it; inner ones win */
  around: ReadonlyMap<string, string>;
}

/** The bytes are not the JSON that was expected; `offset` says where. */
export class JsonBroken extends Error {
  readonly offset: number;
  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

interface Level {
  array: boolean;
  /** elements of this array are wanted */
  wanted: boolean;
  /** last name met, in an object */
  name: string;
  scalars: Map<string, string>;
}

/**
 * Cuts the elements out of every array that `wants`, from bytes that come in chunks of any size, holding one element at a time.
 * `wants` sees the names of the objects from the outside in; an array inside an array adds none. Elements that are no objects are left out.
 * `longest` bounds one element in bytes. Throws JsonBroken; what was cut out before stays good.
 */
export class JsonSplitter {
  readonly #wants: (path: readonly string[]) => boolean;
  readonly #longest: number;
  readonly #levels: Level[] = [];
  /** bytes seen before this chunk */
  #seen = 0;
  #inString = false;
  #escaped = false;
  /** depth inside the element that is being cut out, 0 outside */
  #inner = 0;
  #elementStart = 0;
  #held: Uint8Array[] = [];
  #heldSize = 0;
  /** bytes of the scalar being read outside elements; null when it is too long */
  #scalar: number[] | null = [];
  #isString = false;
  #done = false;

  constructor(wants: (path: readonly string[]) => boolean, longest: number) {
    this.#wants = wants;
    this.#longest = longest;
  }

  /** True when the outermost value has ended. */
  get done(): boolean {
    return this.#done;
  }

  *push(chunk: Uint8Array): Generator<JsonElement> {
    let from = 0;
    let i = 0;
    while (i < chunk.length) {
      if (this.#inner > 0) {
        i = this.#throughElement(chunk, i);
        if (this.#inner > 0) break;
        yield this.#finished(chunk.subarray(from, i));
        continue;
      }
      const began = this.#outside(chunk[i] ?? 0, this.#seen + i);
      if (began) {
        from = i;
        this.#inner = 1;
        this.#elementStart = this.#seen + i;
      }
      i++;
    }
    if (this.#inner > 0) this.#hold(chunk.slice(from));
    this.#seen += chunk.length;
  }

  /** Says that no bytes follow. Throws JsonBroken when the outermost value has not ended. */
  end(): void {
    if (!this.#done) throw new JsonBroken('it ends in the middle', this.#seen);
  }

  /** Runs to the byte after the element, or to the end of the chunk. */
  #throughElement(chunk: Uint8Array, at: number): number {
    let i = at;
    let depth = this.#inner;
    while (i < chunk.length) {
      if (this.#inString) {
        if (this.#escaped) {
          this.#escaped = false;
          i++;
          continue;
        }
        // strings make up most of an export: look for their end, not at every byte
        let byte = chunk[i];
        while (byte !== QUOTE && byte !== BACKSLASH && i < chunk.length) byte = chunk[++i];
        if (i >= chunk.length) break;
        if (byte === QUOTE) this.#inString = false;
        else this.#escaped = true;
        i++;
        continue;
      }
      const byte = chunk[i++];
      if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth--;
        if (depth === 0) break;
      } else if (byte === 0) throw new JsonBroken('it holds a zero byte', this.#seen + i - 1);
    }
    this.#inner = depth;
    if (this.#seen + i - this.#elementStart > this.#longest) throw new JsonBroken(`an entry is longer than ${this.#longest} bytes`, this.#elementStart);
    return i;
  }

  #hold(part: Uint8Array): void {
    this.#held.push(part);
    this.#heldSize += part.length;
  }

  #finished(last: Uint8Array): JsonElement {
    const bytes = new Uint8Array(this.#heldSize + last.length);
    let at = 0;
    for (const part of this.#held) {
      bytes.set(part, at);
      at += part.length;
    }
    bytes.set(last, at);
    this.#held = [];
    this.#heldSize = 0;
    const around = new Map(this.#levels.flatMap(({ scalars }) => [...scalars]));
    return { bytes, start: this.#elementStart, around };
  }

  /** One byte outside elements; true when a wanted element begins with it. */
  #outside(byte: number, offset: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) {
        this.#inString = false;
        return false;
      }
      this.#remember(byte);
      return false;
    }
    switch (byte) {
      case QUOTE:
        this.#inString = true;
        this.#isString = true;
        this.#scalar = [];
        return false;
      case OPEN_BRACE:
      case OPEN_BRACKET: {
        if (this.#done) throw new JsonBroken('something follows its end', offset);
        const top = this.#levels.at(-1);
        if (byte === OPEN_BRACE && top?.wanted === true) return true;
        if (this.#levels.length >= MAX_DEPTH) throw new JsonBroken(`it is nested deeper than ${MAX_DEPTH} levels`, offset);
        const array = byte === OPEN_BRACKET;
        const path = this.#levels.flatMap(({ array: inArray, name }) => (inArray ? [] : [name]));
        this.#levels.push({ array, wanted: array && this.#wants(path), name: '', scalars: new Map() });
        this.#scalar = [];
        return false;
      }
      case CLOSE_BRACE:
      case CLOSE_BRACKET: {
        this.#keep();
        const closed = this.#levels.pop();
        if (closed?.array !== (byte === CLOSE_BRACKET)) throw new JsonBroken('its brackets do not match', offset);
        this.#done = this.#levels.length === 0;
        return false;
      }
      case COLON: {
        const top = this.#levels.at(-1);
        if (top) top.name = this.#text();
        this.#scalar = [];
        this.#isString = false;
        return false;
      }
      case COMMA:
        this.#keep();
        return false;
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
        return false;
      case 0:
        throw new JsonBroken('it holds a zero byte', offset);
      default:
        if (this.#levels.length === 0) throw new JsonBroken('it is no JSON', offset);
        this.#remember(byte);
        return false;
    }
  }

  #remember(byte: number): void {
    if (this.#scalar === null) return;
    if (this.#scalar.length >= MAX_SCALAR) this.#scalar = null;
    else this.#scalar.push(byte);
  }

  /** The value that ends here belongs to the name before it. */
  #keep(): void {
    const top = this.#levels.at(-1);
    if (top && !top.array && top.name !== '' && (this.#isString || (this.#scalar?.length ?? 0) > 0)) top.scalars.set(top.name, this.#text());
    if (top) top.name = '';
    this.#scalar = [];
    this.#isString = false;
  }

  #text(): string {
    const raw = new TextDecoder().decode(Uint8Array.from(this.#scalar ?? []));
    if (!this.#isString || !raw.includes('\\')) return raw;
    try {
      const value: unknown = JSON.parse(`"${raw}"`);
      return typeof value === 'string' ? value : raw;
    } catch {
      return raw;
    }
  }
}
