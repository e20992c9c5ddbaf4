import { describe, expect, it } from 'vitest';
import { jpeg, png } from '../../../test/support/picture.ts';
import { scratch } from '../../../test/support/scratch.ts';
import { signedPicture } from '../../../test/support/signed-picture.ts';
import { credentialsOf, described } from './credentials.ts';

const manifest = {
  claim_generator_info: [{ name: 'Lumen Edit', version: '3.1' }],
  signature_info: { issuer: 'Lumen', common_name: 'Lumen Camera 7', time: '2024-05-01T08:20:31+00:00' },
  assertions: [
    {
      label: 'c2pa.actions.v2',
      data: { actions: [{ action: 'c2pa.created', digitalSourceType: 'http://cv.example/digitalCapture' }, { action: 'c2pa.cropped' }] },
    },
    { label: 'stds.schema-org.CreativeWork', data: { author: [] } },
  ],
};
const store = (state: string, codes: readonly string[] = []): string =>
  JSON.stringify({
    active_manifest: 'urn:one',
    manifests: { 'urn:one': manifest },
    validation_state: state,
    validation_status: codes.map((code) => ({ code })),
  });

/** A JPEG with a segment in which credentials would stand, and nothing that can be read as such. */
function withBrokenCredentials(): Buffer {
  const image = jpeg();
  const uuid = Buffer.from([0x63, 0x32, 0x70, 0x61, 0, 0x11, 0, 0x10, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71, 3]);
  const inner = Buffer.concat([Buffer.from([0, 0, 0, 32]), Buffer.from('jumd'), uuid, Buffer.from('c2pa\0')]);
  const box = Buffer.concat([Buffer.from([0, 0, 0, 40]), Buffer.from('jumb'), inner]);
  const body = Buffer.concat([Buffer.from('JP'), Buffer.from([0, 1, 0, 0, 0, 1]), box]);
  return Buffer.concat([image.subarray(0, 2), Buffer.from([0xff, 0xeb, 0, body.length + 2]), body, image.subarray(2)]);
}

describe('content credentials', () => {
  it('that are not there, or whose format holds none, are no finding', async () => {
    expect(await credentialsOf(jpeg(), 'image/jpeg')).toEqual({ state: 'none' });
    expect(await credentialsOf(png(), 'image/png')).toEqual({ state: 'none' });
    expect(await credentialsOf(Buffer.from('\x1aE\xdf\xa3', 'latin1'), 'video/x-matroska')).toEqual({ state: 'unsupported' });
  });

  it('that cannot be read are told as broken, not as missing', async () => {
    expect(await credentialsOf(withBrokenCredentials(), 'image/jpeg')).toMatchObject({ state: 'broken' });
  });

  it('of a signed picture hold until one of its bytes is changed', async () => {
    const picture = await signedPicture(jpeg(), scratch());
    const told = { signer: 'Lumen Camera 7', signed_at: null, program: 'Lumen Edit 3.1', actions: ['c2pa.created (digitalCapture)'] };
    // who stands behind the camera is not known here
    expect(await credentialsOf(picture, 'image/jpeg')).toEqual({ ...told, state: 'valid', problems: ['signingCredential.untrusted'] });
    const pixels = Buffer.from(picture);
    pixels.writeUInt8(pixels.readUInt8(pixels.length - 40) ^ 1, pixels.length - 40);
    expect(await credentialsOf(pixels, 'image/jpeg')).toMatchObject({
      ...told,
      state: 'invalid',
      problems: expect.arrayContaining(['assertion.dataHash.mismatch']),
    });
    const claim = Buffer.from(picture);
    claim[claim.indexOf('Lumen Edit')] = 'H'.charCodeAt(0);
    expect(await credentialsOf(claim, 'image/jpeg')).toMatchObject({ state: 'invalid', problems: expect.arrayContaining(['claimSignature.mismatch']) });
    const words = Buffer.from(picture);
    words[words.indexOf('digitalCapture')] = 'D'.charCodeAt(0);
    expect(await credentialsOf(words, 'image/jpeg')).toMatchObject({ state: 'invalid', problems: expect.arrayContaining(['assertion.hashedURI.mismatch']) });
  });

  it('are told with who signed, with what program, what was done, and what does not fit', () => {
    expect(described(store('Valid', ['signingCredential.untrusted']))).toEqual({
      state: 'valid',
      signer: 'Lumen Camera 7',
      signed_at: '2024-05-01T08:20:31+00:00',
      program: 'Lumen Edit 3.1',
      actions: ['c2pa.created (digitalCapture)', 'c2pa.cropped'],
      problems: ['signingCredential.untrusted'],
    });
    expect(described(store('Invalid', ['assertion.dataHash.mismatch']))).toMatchObject({ state: 'invalid', problems: ['assertion.dataHash.mismatch'] });
    // a state that is not known is not taken for a good one
    expect(described(store('Excellent'))).toMatchObject({ state: 'invalid' });
    expect(described('{}')).toMatchObject({ state: 'broken' });
  });
});
