import { z } from 'zod';

export const MAGIC = 'HSGAZ001';
/** records per block; the first of a block holds its whole key */
export const BLOCK = 16;

export const Header = z.object({
  licence: z.string(),
  count: z.int(),
  /** words in the longest name */
  longest: z.int(),
  /** `country.admin1` */
  areas: z.array(z.string()),
  features: z.array(z.string()),
  /** bytes of records */
  records: z.int(),
  blocks: z.int(),
  skeletons: z.int(),
});
export type Header = z.infer<typeof Header>;

/** FNV-1a, 32 bits, over UTF-16 code units. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
