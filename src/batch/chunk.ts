import { type Annotator, BatchDocument, type BatchRecord } from './record.ts';

/** Some lines of input with the number of the first, counted from 1. */
export interface Chunk {
  first: number;
  lines: string[];
}

/** What became of a chunk: whole output lines, and which input lines could not be used. */
export interface ChunkResult {
  output: string;
  documents: number;
  faults: { line: number; what: string }[];
}

/** Annotates a chunk line by line; a line that is no document costs only itself. */
export function annotateChunk({ first, lines }: Chunk, annotators: readonly Annotator[]): ChunkResult {
  const result: ChunkResult = { output: '', documents: 0, faults: [] };
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const document = documentOf(line);
    if (typeof document === 'string') {
      result.faults.push({ line: first + i, what: document });
      continue;
    }
    result.output += `${JSON.stringify(annotate(document, annotators))}\n`;
    result.documents++;
  }
  return result;
}

/** What all annotators find in a document; parts that none of them looks for are missing. */
function annotate(document: BatchDocument, annotators: readonly Annotator[]): BatchRecord {
  return annotators.reduce<BatchRecord>((record, find) => Object.assign(record, find(document)), { doc_id: document.doc_id });
}

/** The document of a line, or what is wrong with it. */
function documentOf(line: string): BatchDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  const parsed = BatchDocument.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `is no document: ${issue?.path.join('.') || 'the whole line'}: ${issue?.message ?? 'not understood'}`;
}
