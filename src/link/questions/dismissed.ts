import type { Claim } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';

const FALSE = events.disputes.filter((phrase) => phrase !== '').map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** "dismissed the charge as baseless": the verb and the word behind it deny the same thing once. */
const AS_FALSE = new RegExp(`\\bas (?:an? |pure |utter |complete |completely |entirely |simply )?(?:${FALSE.join('|')})\\b`, 'i');

/** Whether a denial repeats itself in what it calls the thing denied, so that the two do not undo each other. */
export const isDismissal = ({ polarity, text }: Pick<Claim, 'polarity' | 'text'>): boolean => polarity === 'denied' && AS_FALSE.test(text);
