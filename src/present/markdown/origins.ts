import type { Origin } from '../../model/origin.ts';
import { type TreeNode, treeOf, whenSaid } from '../tree.ts';
import { found, labelOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { count } from '../words.ts';
import { joined, Markdown, md } from './markup.ts';
import { chainLine, noteRef } from './notes.ts';

/** Acts of saying that were retold, as nested lists; then those found in one place only. */
export function originBlocks(view: View): Markdown[] {
  const retold = view.dossier.origins.filter(({ claims }) => claims.length > 1).toSorted((a, b) => b.claims.length - a.claims.length);
  const once = view.dossier.origins.filter(({ claims }) => claims.length <= 1);
  return [
    ...retold.flatMap((origin) => originTree(view, origin)),
    ...(once.length > 0
      ? [
          md`${count(once.length, 'origin')} found in one place only:`,
          joined(
            once.map((origin) => md`- ${labelOf(origin)} ${found(view.claims, origin.claims).map(noteRef)}`),
            '\n',
          ),
        ]
      : []),
  ];
}

function originTree(view: View, origin: Origin): Markdown[] {
  const nodes = treeOf(origin, found(view.claims, origin.claims));
  const speaker = origin.speaker === null ? undefined : view.sources.get(origin.speaker);
  return [
    md`### ${labelOf(origin)}`,
    md`${speaker && md`Spoken by ${speaker.name} · `}${count(origin.claims.length, 'mention')} · 1 origin`,
    joined(
      nodes.map((node) => nodeItem(view, node)),
      '\n',
    ),
  ];
}

function nodeItem(view: View, { claim, link, depth }: TreeNode): Markdown {
  const when = whenSaid(view, claim);
  const to = link && view.claims.get(link.to);
  const indent = new Markdown('  '.repeat(Math.min(depth, 8)));
  return md`${indent}- ${chainLine(view, claim)}${when && md`, ${when.of} ${sayTime(when.value)}`}: “${claim.text}” ${noteRef(claim)}${link && md` – **${link.strength}**: ${link.kind} ${to && noteRef(to)} – ${link.why}`}`;
}
