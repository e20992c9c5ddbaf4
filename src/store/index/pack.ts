import zlib from 'node:zlib';

/**
 * A value as bytes for a `bytea` column. JSON escapes what no text column of PostgreSQL takes (NUL, halves of surrogate pairs), so any
 * string comes back as it was; deflating makes an extraction five times smaller.
 */
export function pack(value: unknown): Uint8Array {
  return zlib.deflateRawSync(JSON.stringify(value), { level: 1 });
}

/** What was packed, not yet checked. */
export function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(zlib.inflateRawSync(bytes).toString('utf8'));
}
