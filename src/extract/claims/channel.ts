import { cues } from '../../text/lexicon.generated.ts';
import { word } from './items.ts';
import type { Scene } from './scene.ts';

const CHANNELS = Object.entries(cues.channels).sort((a, b) => b[0].length - a[0].length);

/** The channel named between two items: "on Telegram", "in a written statement". */
export function channelIn(scene: Scene, from: number, to: number): string | null {
  const words: string[] = [];
  for (let i = Math.max(0, from); i < Math.min(to, scene.items.length); i++) words.push(word(scene.items, i));
  return channelOf(words.join(' '));
}

/** The channel a phrase names, or null. */
export function channelOf(phrase: string): string | null {
  const padded = ` ${phrase.toLowerCase()} `;
  for (const [name, channel] of CHANNELS) if (padded.includes(` ${name} `)) return channel;
  return null;
}
