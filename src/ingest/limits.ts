const MEGABYTE = 1_000_000;

/** bytes; a report larger than this is refused, wherever it comes from */
export const MAX_BYTES = 20 * MEGABYTE;

/** `20 MB` */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
