import type { Item } from './item.ts';
import { isComma, isFinite, isQuote, isStrongBreak, isTerminal, tag, word } from './items.ts';

/**
 * After "…, X said" only an addressee, a time or a place may follow before the attribution closes. Returns where
 * that tail ends, or -1 when the words after the verb are content of their own.
 */
export function tailEnd(items: readonly Item[], from: number): number {
  for (let i = from; i < items.length; i++) {
    if (isTerminal(items, i)) return i;
    if (isStrongBreak(items, i)) return word(items, i) === ':' ? -1 : i;
    if (isQuote(items, i)) return isComma(items, i - 1) || i === from ? i : -1;
    if (isComma(items, i)) return i;
    if (/^(?:and|but|as|while|after|when|before|because)$/.test(word(items, i))) return i;
    if (isFinite(items, i) || word(items, i) === 'that') return -1;
    if (i === from && tag(items, i) === 'DET' && from > 0 && !/^(?:a|the|this|an)$/.test(word(items, i))) return -1;
    if (/^(?:to|whether|if|why|how|what)$/.test(word(items, i)) && i === from) return -1;
  }
  return items.length;
}
