import type { Claim } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';

const FALSE = events.disputes.filter((phrase) => phrase !== '').map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** "dismissed the charge as baseless": the verb and the word behind it deny the same thing once. */
const AS_FALSE = new RegExp(`\\bas (?:an? |pure |utter |complete |completely |entirely |simply )?(?:${FALSE.join('|')})\\b`, 'i');

/** "Rumours that forty are trapped are untrue": what is told of is denied. */
const DISOWNED = new RegExp(
  `^(?:the |those |these |all )?(?:rumou?rs?|reports?|claims?|allegations?|suggestions?|stories) (?:that|of|about)\\b[^;]*\\b(?:is|are|was|were) (?:simply |completely |entirely |all |just )?(?:not true|incorrect|inaccurate|${FALSE.join('|')})[.!]?$`,
  'i',
);

/** Whether a claim affirms no more than that what others say is false. */
export const isDisowning = ({ polarity, text }: Pick<Claim, 'polarity' | 'text'>): boolean => polarity === 'asserted' && DISOWNED.test(text);

/** Whether a denial repeats itself in what it calls the thing denied, so that the two do not undo each other. */
export const isDismissal = ({ polarity, text }: Pick<Claim, 'polarity' | 'text'>): boolean => polarity === 'denied' && AS_FALSE.test(text);
