const MEGABYTE = 1_000_000;

/** bytes; a report larger than this is refused, wherever it comes from */
export const MAX_BYTES = 20 * MEGABYTE;
/** bytes; a picture, film or recording larger than this is refused: it is held in memory while it is looked at */
export const MAX_MEDIA_BYTES = 200 * MEGABYTE;

/** `20 MB` */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
