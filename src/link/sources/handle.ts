import { aliases } from '../../text/lexicon.generated.ts';

const INITIALS = new Map(Object.entries(aliases.initials).map(([initials, words]) => [initials.toLowerCase(), words]));

/** Handles in a name, with their @. */
export function handlesIn(text: string): string[] {
  return text.match(/@\w+/g) ?? [];
}

/** A handle read as words: `@DI_Ukraine` → "military intelligence Ukraine", `@NavyNorlandia` → "Navy Norlandia". */
export function handleAsName(handle: string): string {
  const parts = handle
    .replace(/^@/, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .split(/[\s_\d]+/)
    .filter((part) => part !== '');
  return parts.map((part) => INITIALS.get(part.toLowerCase()) ?? part).join(' ');
}
