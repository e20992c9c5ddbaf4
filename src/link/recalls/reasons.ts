import type { Evidence } from './evidence.ts';

/** Names that are told. */
const NAMED = 2;

/** Why a passage is taken to tell of the event a report is about, as one sentence about the two; `names` are those both give, in small letters. */
export function whyRecalled({ time, place, people, numbers, words }: Evidence, names: readonly string[]): string {
  const told = [time >= 2 ? 'the same day' : time >= 1 ? 'the same time' : null, place > 0 ? 'the same place' : null].filter((part) => part !== null);
  const said = [
    told.length > 0 ? `tell of ${told.join(' and ')}` : null,
    people > 0 ? `name ${names.slice(0, NAMED).map(capitalised).join(' and ')}` : null,
    numbers > 0 ? 'give the same numbers' : null,
    words > 0 ? 'share rare words' : null,
  ].filter((part) => part !== null);
  const last = said.pop() ?? '';
  return `The passage and that report both ${said.length > 0 ? `${said.join(', ')} and ${last}` : last}.`;
}

const capitalised = (name: string): string => name.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
