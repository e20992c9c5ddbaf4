import { picturesLike } from '../../case/finding/alike.ts';
import { type Credentials, credentialsOf } from '../../case/finding/credentials.ts';
import { reportName } from '../../case/ids.ts';
import { Capture } from '../../model/capture.ts';
import type { Media } from '../../model/media.ts';
import type { MediaView } from '../contract/reports.ts';
import { Refusal } from '../refusal.ts';
import type { Questions, Versioned } from './desk.ts';
import { locateReport } from './located.ts';
import { partOf } from './part.ts';
import type { Room } from './room.ts';

/** What browsers show by themselves and what holds nothing that could run. */
const SHOWN = /^(?:image\/(?:jpeg|png|gif|webp|avif|bmp)|video\/(?:mp4|webm|ogg)|audio\/(?:mpeg|mp4|ogg|wav|webm|flac|aac))$/;
/** Bytes; larger ones are downloaded. */
const LARGEST = 200_000_000;

/** What is signed about a picture or film, read from its bytes, and which pictures of the case look like it. */
export async function readMedia(room: Room, asked: Versioned): Promise<MediaView> {
  const { capture, media } = await locateMedia(room, asked);
  const { opened } = room;
  const alike = media.fingerprint === null ? [] : await picturesLike(opened, asked.report, media.fingerprint);
  return {
    credentials: sayCredentials(await credentialsOf(await opened.captures.get(capture.sha256), capture.media_type)),
    alike: alike.map(({ report, title, distance }) => ({ report: reportName(report), title, distance })),
    shown: isShown(capture),
  };
}

/** The bytes as archived, or the part of them that is asked for; the whole is checked against its hash. Refusal for what is not for browsers. */
export async function showMedia(room: Room, { range, ...asked }: Questions['showMedia']['asked']): Promise<Questions['showMedia']['answer']> {
  const { capture } = await locateMedia(room, asked);
  const { media_type: type, size } = capture;
  if (!isShown(capture)) throw new Refusal(409, `${reportName(asked.report)} is ${type}, which is not shown here; download the capture.`);
  const part = partOf(range, size);
  if (part === 'none') throw new Refusal(416, `${reportName(asked.report)} has ${size} bytes; the range asked for (${range}) lies behind them.`);
  const bytes = await room.opened.captures.get(capture.sha256);
  return part === 'whole' ? { bytes, type, size, part: null } : { bytes: bytes.slice(part.from, part.to), type, size, part };
}

async function locateMedia(room: Room, asked: Versioned): Promise<{ capture: Capture; media: Media }> {
  const { version, extraction } = await locateReport(room, asked);
  const { media } = extraction.report;
  if (media === undefined) throw new Refusal(404, `${reportName(asked.report)} is in words; it holds no picture, film or recording of its own.`);
  return { capture: Capture.parse(JSON.parse(version.capture)), media };
}

const isShown = ({ media_type, size }: Capture): boolean => SHOWN.test(media_type) && size <= LARGEST;

function sayCredentials(credentials: Credentials): MediaView['credentials'] {
  const { state } = credentials;
  if ('why' in credentials) return { state, facts: [`They cannot be read: ${credentials.why}.`] };
  if (!('signer' in credentials)) return { state, facts: [] };
  const { signer, signed_at, program, actions, problems } = credentials;
  const facts = [
    signer === null ? null : `Signed by ${signer}${signed_at === null ? '' : `, ${signed_at}`}.`,
    program === null ? null : `Made with ${program}.`,
    actions.length === 0 ? null : `What was done to it: ${actions.join(', ')}.`,
    problems.length === 0 ? null : `Does not fit or is not known: ${problems.join(', ')}.`,
  ];
  return { state, facts: facts.filter((fact) => fact !== null) };
}
