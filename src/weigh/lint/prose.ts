import { splitSentences } from '../../text/sentences.ts';

/** A sentence of prose as the rules read it. */
export interface Sentence {
  /** as written, white space folded */
  text: string;
  /** what others said taken out: the words inside quotation marks are spaces */
  own: string;
  /** from 1 */
  line: number;
  column: number;
  cited: boolean;
  /** it says of itself, or its heading says, that it is a judgement */
  judged: boolean;
  /** a list follows that carries the citations */
  introduces: boolean;
}

interface Block {
  text: string;
  start: number;
  list: boolean;
  judged: boolean;
}

const ITEM = /^\s{0,12}(?:[-*+]|\d{1,4}[.)])\s/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
/** headings, tables, quotes of others, notes, mark-up: no prose of the writer's */
const NO_PROSE = /^\s{0,3}(?:\||>|<|\[\^[^\]]+\]:|-{3,}\s*$|={3,}\s*$)/;
const HEADING = /^\s{0,3}#{1,6}\s+(.*)$/;
const JUDGEMENT_HEADING = /\b(?:judge?ments?|assessments?|outlook)\b/i;
const CITATION = /\[\^[^\]\n]{1,60}\]|\[\d{1,4}\]|\]\([^)\n]{1,2000}\)|\bhttps?:\/\/\S|\b[rc]\d{1,6}\b|\b[RC]-\d{1,9}\b|\b[Rr]eport \d{1,6}\b/;
/** a full stop with the notes behind it, which belong to the sentence before */
const STOP_AND_NOTES = /([.!?…]["”’)]{0,3})(\s?(?:\[\^?[^\]\n]{1,60}\](?:\([^)\n]{1,2000}\))?)+)/g;
const QUOTED = /“[^”\n]{0,2000}”|"[^"\n]{0,2000}"|«[^»\n]{0,2000}»/g;
/** `**likely**:` names a field, as in a list of links */
const LABEL = /\*\*[^*\n]{1,60}\*\*:/g;
/** `(denied, probable)`: how a claim is said, as dossiers note it beside its words */
const STANCE = /\((?:denied|not claimed|questioned|possible|probable)(?:, (?:possible|probable))?\)/g;
const SAYS_JUDGEMENT =
  /^(?:we (?:judge|assess|estimate)|(?:in )?our (?:judge?ment|assessment|view)|judge?ment\b|assessment:|confidence (?:in|is)\b|it would change|an alternative\b|against it speaks|there is (?:a |an )?(?:almost no|roughly even)|it is (?:almost|nearly|very|highly|un|im)?\s?(?:un)?(?:likely|probable|certain)\b|.{1,60} dissents:|.{1,120} is (?:graded [a-f]|rated [1-6]) \()/i;

/** The sentences of a Markdown or plain text that its writer answers for: no headings, tables, code, notes, or quoted paragraphs. Linear in the length. */
export function sentencesOf(markdown: string): Sentence[] {
  const blocks = blocksOf(markdown);
  const lines = lineStarts(markdown);
  return blocks.flatMap((block, i) => {
    const text = block.text.replace(STOP_AND_NOTES, '$2$1');
    const introduces = !block.list && (blocks[i + 1]?.list ?? false);
    // a quotation of several sentences is one part of the sentence that quotes it
    const whole = text.replace(QUOTED, (quote) => quote.replace(/[.!?…](?=.{2})/gs, ','));
    return splitSentences(whole).map(([from, to]): Sentence => {
      const words = text.slice(from, to);
      const own = words
        .replace(QUOTED, (quote) => ' '.repeat(quote.length))
        .replace(LABEL, '')
        .replace(STANCE, '');
      const [line, column] = placeOf(lines, block.start + from);
      return {
        text: words.replace(/\s+/g, ' '),
        own: own.replace(/\s+/g, ' ').trim(),
        line,
        column,
        cited: CITATION.test(words),
        judged: block.judged || SAYS_JUDGEMENT.test(words.replace(/^[*_\s]+/, '')),
        introduces,
      };
    });
  });
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let fenced = false;
  let judged = false;
  let start = 0;
  for (const line of markdown.split('\n')) {
    const at = start;
    start += line.length + 1;
    if (FENCE.test(line)) fenced = !fenced;
    const heading = HEADING.exec(line);
    if (heading && !fenced) judged = JUDGEMENT_HEADING.test(heading[1] ?? '');
    if (fenced || heading || line.trim() === '' || FENCE.test(line) || NO_PROSE.test(line)) {
      open = null;
      continue;
    }
    const item = ITEM.exec(line);
    if (open && !item) {
      open.text += `\n${line}`;
      continue;
    }
    const mark = item?.[0].length ?? 0;
    open = { text: line.slice(mark), start: at + mark, list: item !== null, judged };
    blocks.push(open);
  }
  return blocks;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeOf(starts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (starts[low] ?? 0) + 1];
}
