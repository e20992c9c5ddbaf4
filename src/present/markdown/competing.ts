import type { Question } from '../../model/incident.ts';
import { competing } from '../competing.ts';
import type { Group } from '../groups.ts';
import { chainOf, type View } from '../view.ts';
import { count, letterOf, sayValue } from '../words.ts';
import { joined, type Markdown, md } from './markup.ts';
import { noteRef } from './notes.ts';

const SHOWN = 6;

/** The answers of a contested question with what speaks against and for each, least contradicted first; nothing where there is nothing to compare. */
export function competingBlocks(view: View, question: Question): Markdown[] {
  const rows = competing(view, question);
  if (rows.length < 2) return [];
  return [
    joined(
      [
        md`| Answers, least contradicted first | Against it | For it |`,
        md`|---|---|---|`,
        ...rows.map(({ answer, value, support, against }) => md`| ${letterOf(answer)}: ${sayValue(value)} | ${side(view, against)} | ${side(view, support)} |`),
      ],
      '\n',
    ),
  ];
}

function side(view: View, groups: readonly Group[]): Markdown {
  if (groups.length === 0) return md`none found`;
  const named = groups.slice(0, SHOWN).flatMap(({ claims: [first] }) => (first ? [md`${chainOf(view, first)[0]} ${noteRef(first)}`] : []));
  return md`${count(groups.length, 'origin')}: ${joined(named, ', ')}${groups.length > SHOWN && md` and ${groups.length - SHOWN} more`}`;
}
