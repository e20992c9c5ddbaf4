import { Reading, Seen } from '../../case/adding/reading.ts';
import { reportName } from '../../case/ids.ts';
import { Capture } from '../../model/capture.ts';
import type { Entry } from '../../model/journal.ts';
import { count, grouped } from '../../present/words.ts';

/** What an entry records that nobody decided, in one line. */
export function sayRecord({ kind, subject, data }: Pick<Entry, 'kind' | 'subject' | 'data'>): string {
  switch (kind) {
    case 'init':
      return 'The case was made';
    case 'capture': {
      const capture = Capture.safeParse(data);
      return capture.success ? `Received ${capture.data.from} (${capture.data.media_type}, ${grouped(capture.data.size)} bytes)` : 'Bytes came in';
    }
    case 'reading': {
      const reading = Reading.safeParse(data);
      if (!reading.success) return `${subject} was read`;
      const { report, version, claims } = reading.data;
      return `${reportName(report)}, version ${version}, was read: ${count(claims.length, 'claim')}`;
    }
    case 'observation': {
      const seen = Seen.safeParse(data);
      if (!seen.success) return `${subject} was seen again`;
      return seen.data.what === 'unread' ? 'Bytes came in that could not be read' : `${subject} is ${seen.data.what}`;
    }
    case 'export':
      return typeof data['target'] === 'string' ? `Left the case: ${data['target']}` : 'Something left the case';
    case 'import':
      return 'The case came out of a bundle';
    case 'timestamp':
      return typeof data['authority'] === 'string' ? `The journal was dated by ${data['authority']}` : 'The journal was dated';
    case 'override':
      return `A rule was set aside for ${subject}`;
    case 'assessment':
    case 'judgement':
    case 'review':
    case 'edit':
    case 'add':
    case 'conflict':
    case 'source':
    case 'incident':
    case 'status':
    case 'undo':
      return `Something was decided on ${subject} that this Hearsay cannot read`;
  }
}
