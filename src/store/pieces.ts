import fs from 'node:fs';

/** Bytes of a file that are in memory at a time, at most and at least. */
const [MOST, LEAST] = [1 << 18, 1 << 12];

/**
 * A file piece by piece. It is read without the thread pool: for the thousands of small files of a case the way there and back takes longer
 * than reading them. Throws what the file system throws.
 */
export function* piecesOf(file: string): Generator<Buffer> {
  const handle = fs.openSync(file, 'r');
  try {
    const size = Math.min(MOST, Math.max(LEAST, fs.fstatSync(handle).size));
    for (;;) {
      // a new one each time: whoever gets a piece may keep it
      const piece = Buffer.allocUnsafe(size);
      const length = fs.readSync(handle, piece, 0, size, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    fs.closeSync(handle);
  }
}
