import type { Report } from '../../model/report.ts';
import type { Doc } from '../../text/doc.ts';
import type { Draft } from './draft.ts';
import { postClaims } from './posts.ts';
import { attributionsIn } from './recipe.ts';
import { unitsOf } from './unit.ts';

/** Every attribution of a report, embedded posts included. */
export function draftsOf(doc: Doc, report: Report): Draft[] {
  const posts = report.posts;
  const drafts: Draft[] = [];
  let p = 0;
  for (const unit of unitsOf(doc)) {
    while (p < posts.length && (posts[p]?.span[1] ?? 0) <= unit.start) p++;
    const post = posts[p];
    if (post && post.span[0] <= unit.start && post.span[1] > unit.start) continue;
    drafts.push(...attributionsIn(doc, unit));
  }
  for (const [index, post] of posts.entries()) drafts.push(...postClaims(doc, post, index));
  return drafts;
}
