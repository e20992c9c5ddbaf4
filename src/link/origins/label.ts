import type { Facts } from './facts.ts';

/** A short name for an act of saying: "Telegram post, 2023-03-20", "interview", "report of the Harbour Times". */
export function labelOf(act: readonly Facts[], isExhibit: (source: string) => boolean): string {
  const [first] = act;
  if (!first) return 'statement';
  if (act.every(({ voice }) => voice === 'own')) return first.report.publisher === null ? 'the report itself' : `report of ${first.report.publisher}`;
  const channel = act.find(({ occasion }) => occasion.channel !== null)?.occasion.channel ?? null;
  const exhibit = act.find(({ speaker }) => speaker !== null && isExhibit(speaker));
  const what = exhibit && channel === null ? exhibitName(exhibit) : channelName(channel, act);
  const day = act
    .map(({ occasion }) => occasion.day)
    .filter((d) => d !== null)
    .sort()[0];
  return day === undefined ? what : `${what}, ${day}`;
}

function exhibitName({ claim }: Facts): string {
  const name = claim.chain[0]?.name ?? 'document';
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}

function channelName(channel: string | null, act: readonly Facts[]): string {
  if (channel === null) return act.some(({ claim }) => claim.polarity === 'questioned') && act.length === 1 ? 'question' : 'statement';
  if (/^(?:Telegram|X|Facebook|Instagram)$/.test(channel)) return `${channel} post`;
  if (channel === 'reporters') return 'statement to reporters';
  return channel === 'scene' ? 'words spoken at the scene' : channel;
}
