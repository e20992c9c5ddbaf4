import { z } from 'zod';

/** Something a picture says of itself besides its pixels: the tag's name and its value, both in words. */
export const MediaTag = z.object({ name: z.string(), value: z.string() });
export type MediaTag = z.infer<typeof MediaTag>;

/**
 * What a picture or film holds besides words. All of it but the pixels was written by a camera or a program and can be changed by anybody;
 * that something is missing proves nothing, as most services take it out.
 */
export const Media = z.object({
  kind: z.enum(['image', 'video', 'audio']),
  /** pixels */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  /** when the camera's clock says it was taken: ISO 8601, with an offset only where the camera recorded one */
  taken: z.string().nullable(),
  camera: z.string().nullable(),
  /** where the camera says it stood, in degrees */
  position: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).nullable(),
  /** the rest, in the order of their names */
  tags: z.array(MediaTag),
  /** perceptual hash, 32 hexadecimal digits; null when the pixels were not read or are too even to be told from others */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
});
export type Media = z.infer<typeof Media>;
