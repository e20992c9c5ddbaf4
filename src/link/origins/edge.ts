import type { OriginLink } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';

/** Evidence that two claims come from one act of saying. */
export interface Edge {
  a: number;
  b: number;
  kind: OriginLink['kind'];
  strength: OriginLink['strength'];
  why: string;
  rule: string;
  /** the better, the earlier it is applied */
  score: number;
  /**
   * What may keep the two apart all the same. `verbatim`: words shared at length speak for themselves, whoever is named;
   * `cited`: one names the other; `retold`: same content; `passage`: only that they stand together; `ruled`: an analyst decided it.
   */
  ground: 'verbatim' | 'cited' | 'retold' | 'passage' | 'ruled';
  /** the passage around both that their reports share: in the report of `a`, in that of `b` */
  shared?: { a: Span; b: Span };
}
