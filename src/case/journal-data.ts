import { NewEntry } from '../model/journal.ts';

/** As the journal keeps what a kind of entry needs: JSON, in which what is not said is left out. */
export function plain(data: object): NewEntry['data'] {
  return NewEntry.shape.data.parse(JSON.parse(JSON.stringify(data)));
}
