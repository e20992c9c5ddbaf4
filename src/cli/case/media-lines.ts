import type { Alike } from '../../case/finding/alike.ts';
import type { Credentials } from '../../case/finding/credentials.ts';
import type { MediaLook } from '../../case/finding/look.ts';
import { reportName } from '../../case/ids.ts';

const KINDS = { image: 'picture', video: 'film', audio: 'recording' } as const;

/** What is shown of a picture, film or recording: names and values, in order. What it says of itself comes after what was measured. */
export function mediaFacts({ media, credentials, alike }: MediaLook): [name: string, value: string | null][] {
  const { kind, width, height, taken, camera, position, tags, fingerprint } = media;
  return [
    [KINDS[kind], width === null || height === null ? 'size not read' : `${width} × ${height} pixels`],
    ['looks like', fingerprint === null ? null : alikeInWords(alike)],
    ['print', fingerprint],
    ['taken', taken === null ? null : `${taken}, by the camera's clock`],
    ['camera', camera],
    ['position', position === null ? null : `${position.latitude}, ${position.longitude}, by the camera`],
    ...tags.map(({ name, value }): [string, string] => [name, value]),
    [
      'says',
      taken === null && camera === null && position === null && tags.length === 0
        ? 'nothing of itself (EXIF); that proves nothing, most services take it out'
        : null,
    ],
    ['credentials', credentialsInWords(credentials)],
  ];
}

function alikeInWords(alike: readonly Alike[]): string {
  if (alike.length === 0) return 'no other picture of the case; one that was cut or turned is not found this way';
  return alike.map(({ report, distance }) => `${reportName(report)} (${distance} of 128 bits differ)`).join(', ');
}

function credentialsInWords(credentials: Credentials): string {
  switch (credentials.state) {
    case 'none':
      return 'none (C2PA); that proves nothing, most programs write none and most services take them out';
    case 'unsupported':
      return 'not looked for in this format';
    case 'broken':
      return `cannot be read (${credentials.why})`;
    case 'valid':
    case 'trusted':
    case 'invalid': {
      const { state, signer, signed_at: at, program, actions, problems } = credentials;
      const found = state === 'invalid' ? 'do NOT fit its bytes or their signature' : 'fit its bytes';
      const by = `${signer ?? 'nobody named'}${at === null ? '' : ` at ${at}`}${program === null ? '' : ` with ${program}`}`;
      const told = actions.length === 0 ? '' : `; they tell of ${actions.join(', ')}`;
      return `${found}; signed by ${by}${told}${problems.length === 0 ? '' : `; noted: ${problems.join(', ')}`}`;
    }
  }
}
