import { attributions } from '../extract/attribution/attributions.ts';
import type { AttributionModel } from '../extract/attribution/model.ts';
import { mannerOf } from '../extract/claims/manner.ts';
import { segment } from '../text/segment.ts';
import { nest } from './nesting.ts';
import type { Annotator } from './record.ts';

/**
 * Who says, thinks, wants what: the model's spans as they are. Marks around a quotation belong to its content; attitudes count. Of attributions
 * that use the same words the surest is given, as annotators do; with `nested`, also those that stand whole within the content of another.
 */
export function attributionsBy(model: AttributionModel, nested: boolean): Annotator {
  const id = (i: number): string => `a${i + 1}`;
  return ({ text }) => {
    const found = attributions(segment(text), model);
    return {
      attributions: nest(nested ? found : found.filter(({ primary }) => primary)).map(({ attribution: { source, cue, content }, within }, i) => ({
        id: id(i),
        source,
        cue,
        content,
        nested_in: within === null ? null : id(within),
        ...mannerOf(text, cue, content),
      })),
    };
  };
}
