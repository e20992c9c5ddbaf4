/** Where files of an export go, one after another: a folder, or a ZIP file. */
export interface Sink {
  /** Puts a file in; `name` has forward slashes. The next one may come when this has resolved. */
  add(name: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void>;
  /** All is there and on the disk, under the name it was asked for. */
  finish(): Promise<void>;
  /** Nothing is left of it. */
  abandon(): Promise<void>;
}

/** A text as the content of a file. */
export function text(content: string): Uint8Array[] {
  return [Buffer.from(content)];
}
