import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpeg, png, scene, withExif } from '../../../test/support/picture.ts';
import type { Ingested } from '../../model/capture.ts';
import { HearsayError } from '../../model/errors.ts';
import { readAny } from '../read.ts';
import { fingerprintOf } from './fingerprint.ts';
import { greyOf } from './pixels.ts';

const capture = (bytes: Uint8Array, media_type: string): Ingested => ({
  capture: {
    sha256: '0'.repeat(64),
    media_type,
    size: bytes.length,
    from: 'quay.jpg',
    how: 'file',
    fetched_at: null,
    redirects: [],
    headers: {},
    tool: 'test',
    operator: null,
  },
  bytes,
  meta: {},
});
const mediaOf = async (bytes: Uint8Array, type = 'image/jpeg') => (await readAny(capture(bytes, type), 'r1')).media;
const refusal = async (bytes: Uint8Array, type = 'image/jpeg'): Promise<string> => {
  try {
    await readAny(capture(bytes, type), 'r1');
  } catch (error) {
    if (error instanceof HearsayError) return error.fault.what;
    throw error;
  }
  return 'read';
};
const apart = (one: string | null | undefined, other: string | null | undefined): number => {
  const bits = BigInt(`0x${one ?? ''}`) ^ BigInt(`0x${other ?? ''}`);
  return bits.toString(2).replaceAll('0', '').length;
};

describe('a picture', () => {
  it('tells what the camera wrote into it', async () => {
    const media = await mediaOf(withExif(jpeg()));
    expect(media).toMatchObject({ kind: 'image', width: 120, height: 90, taken: '2024-05-01T10:20:30+02:00', camera: 'Lumen Q7' });
    expect(media?.position?.latitude).toBeCloseTo(57.1);
    expect(media?.position?.longitude).toBeCloseTo(12.25);
    expect(media?.tags).toContainEqual({ name: 'ImageDescription', value: 'Quay wall after the storm' });
  });

  it('that says nothing of itself is read all the same, and has no words', async () => {
    const report = await readAny(capture(png(), 'image/png'), 'r1');
    expect(report).toMatchObject({ text: '', language: null, blocks: [], published: null });
    expect(report.media).toMatchObject({ width: 120, height: 90, taken: null, camera: null, position: null, tags: [] });
  });

  it('keeps its fingerprint when it is scaled and recompressed, and shares it with no other', async () => {
    const original = (await mediaOf(jpeg({ width: 240, height: 180, quality: 95 })))?.fingerprint;
    expect(original).toMatch(/^[0-9a-f]{32}$/);
    expect(apart(original, (await mediaOf(jpeg({ quality: 40 })))?.fingerprint)).toBeLessThanOrEqual(6);
    expect(apart(original, (await mediaOf(png(), 'image/png'))?.fingerprint)).toBeLessThanOrEqual(6);
    for (const seed of [2, 3, 4, 5]) expect(apart(original, (await mediaOf(jpeg({ seed })))?.fingerprint)).toBeGreaterThan(12);
  });

  it('of one colour has no fingerprint: all such pictures would be alike', () => {
    expect(fingerprintOf({ width: 100, height: 100, values: new Uint8Array(10_000).fill(90) })).toBeNull();
    expect(fingerprintOf(greyOf(scene(8, 8, 1), 8, 8))).toBeNull();
  });

  it('that is cut off, broken or says it is huge is refused in a sentence', async () => {
    expect(await refusal(jpeg().subarray(0, 900))).toBe('The picture is cut off or broken.');
    expect(await refusal(png().subarray(0, 500), 'image/png')).toBe('The picture is cut off or broken.');
    const huge = png();
    huge.writeUInt32BE(400_000, 16);
    huge.writeUInt32BE(300_000, 20);
    expect(await refusal(huge, 'image/png')).toContain('400000 × 300000 pixels');
  });

  it('of any bytes is either read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(1_000), async (noise, at) => {
        const image = Buffer.from(withExif(jpeg({ width: 24, height: 18 })));
        image.set(noise.subarray(0, Math.max(0, image.length - at)), Math.min(at, image.length));
        expect(typeof (await refusal(image))).toBe('string');
      }),
      { numRuns: 40 },
    );
  });

  it('kept without being unpacked, like a film, tells its kind alone', async () => {
    expect(await mediaOf(Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isom', 'latin1'), 'video/mp4')).toMatchObject({
      kind: 'video',
      width: null,
      fingerprint: null,
    });
  });
});
