import { createHash } from 'node:crypto';
import type { Claim, Hop } from '../../src/model/claim.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Incident, Question } from '../../src/model/incident.ts';
import type { OriginLink } from '../../src/model/origin.ts';
import type { Block, Report } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import type { Span } from '../../src/model/span.ts';
import { TOOL } from '../../src/model/tool.ts';
import { reportWith } from './reports.ts';

/** A hop by the words that name it in the report, or by a source that the sentence does not name. */
type Who = Partial<Hop> & { source: string; words?: string; cueWords?: string };

interface ClaimSpec extends Partial<Omit<Claim, 'content' | 'hedges' | 'answers' | 'chain'>> {
  content: string | string[];
  chain?: Who[];
  hedgeWords?: string[];
  answers?: Record<string, string>;
}

/** Writes dossiers by hand: spans are found by their words, ids are counted, what is not said takes its plainest value. */
export class DossierBuilder {
  readonly dossier: Dossier = { version: 1, tool: TOOL, reports: [], sources: [], claims: [], origins: [], incidents: [], drift: [], faults: [] };

  /** Blocks are `kind: words`, or words alone for a paragraph. */
  report(blocks: readonly string[], about: Partial<Report>): string {
    const id = `r${this.dossier.reports.length + 1}`;
    let text = '';
    const placed: Block[] = [];
    for (const block of blocks) {
      const [, kind = 'paragraph', words = ''] = /^(?:(title|byline|caption|post|quote|heading): )?(.*)$/su.exec(block) ?? [];
      if (text !== '') text += '\n\n';
      placed.push({ kind: blockKind(kind), span: [text.length, text.length + words.length] });
      text += words;
    }
    const report = reportWith({ id, file: `${id}.txt`, text, blocks: placed, ...about });
    const capture = { ...report.capture, sha256: createHash('sha256').update(text).digest('hex'), size: Buffer.byteLength(text), tool: TOOL };
    this.dossier.reports.push({ ...report, capture: about.capture ?? capture });
    return id;
  }

  source(name: string, kind: Source['kind'], about: Partial<Source> = {}): string {
    const id = `s${this.dossier.sources.length + 1}`;
    this.dossier.sources.push({ id, name, kind, aliases: [], role: null, affiliation: null, side: null, ...about });
    return id;
  }

  claim(report: string, { content, chain = [], hedgeWords = [], answers = {}, ...about }: ClaimSpec): string {
    const id = `c${this.dossier.claims.length + 1}`;
    const { text, publisher } = this.#report(report);
    const spans = [content].flat().map((words) => find(text, words));
    const first = spans[0] ?? [0, 0];
    this.dossier.claims.push({
      id,
      report,
      content: spans,
      text: spans.map((span) => text.slice(...span)).join(' '),
      context: first,
      chain: [...chain.map((who) => this.#hop(text, who)), ...this.#publisher(publisher)],
      form: 'indirect',
      kind: 'said',
      polarity: 'asserted',
      certainty: 'certain',
      hedges: hedgeWords.map((words) => find(text, words)),
      said_at: null,
      places: [],
      times: [],
      quantities: [],
      answers: Object.entries(answers).map(([slot, value]) => ({ slot, value, span: first, rule: 'extract.answer', question: null })),
      nested_in: null,
      post: null,
      origin: null,
      rule: 'extract.indirect',
      ...about,
    });
    return id;
  }

  origin(label: string, speaker: string | null, claims: readonly string[], links: readonly Omit<OriginLink, 'rule'>[] = []): string {
    const id = `o${this.dossier.origins.length + 1}`;
    this.dossier.origins.push({ id, speaker, label, claims: [...claims], links: links.map((link) => ({ ...link, rule: `link.${link.kind}` })) });
    for (const claim of this.dossier.claims) if (claims.includes(claim.id)) claim.origin = id;
    return id;
  }

  /** Answers come from what the claims of the incident's reports say to each slot. */
  incident(about: Partial<Incident>, questions: readonly Pick<Question, 'slot' | 'question' | 'status' | 'why'>[]): void {
    const reports = about.reports ?? this.dossier.reports.map(({ id }) => id);
    const claims = this.dossier.claims.filter(({ report }) => reports.includes(report));
    const before = this.dossier.incidents.reduce((sum, incident) => sum + incident.questions.length, 0);
    this.dossier.incidents.push({
      id: `i${this.dossier.incidents.length + 1}`,
      type: 'event',
      place: null,
      time: null,
      reports,
      questions: questions.map((question, index) => ({
        id: `q${before + index + 1}`,
        conflict: null,
        ...question,
        answers: answersTo(question.slot, claims, `q${before + index + 1}`),
      })),
      ...about,
    });
  }

  #report(id: string): Report {
    const report = this.dossier.reports.find((candidate) => candidate.id === id);
    if (!report) throw new Error(`no report ${id}`);
    return report;
  }

  #hop(text: string, { source, words, cueWords, ...about }: Who): Hop {
    const known = this.dossier.sources.find(({ id }) => id === source);
    if (!known) throw new Error(`no source ${source}`);
    return {
      source,
      name: known.name,
      role: 'speaker',
      kind: known.kind,
      span: words === undefined ? null : find(text, words),
      cue: cueWords === undefined ? null : find(text, cueWords),
      channel: null,
      hedge: null,
      ...about,
    };
  }

  #publisher(name: string | null): Hop[] {
    const known = this.dossier.sources.find((source) => source.name === name);
    return known ? [{ source: known.id, name: known.name, role: 'publisher', kind: known.kind, span: null, cue: null, channel: null, hedge: null }] : [];
  }
}

function blockKind(kind: string): Block['kind'] {
  switch (kind) {
    case 'title':
    case 'byline':
    case 'caption':
    case 'post':
    case 'quote':
    case 'heading':
      return kind;
    default:
      return 'paragraph';
  }
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the report`);
  return [start, start + words.length];
}

function answersTo(slot: string, claims: readonly Claim[], question: string): Question['answers'] {
  const answers = new Map<string, Question['answers'][number]>();
  for (const claim of claims) {
    for (const answer of claim.answers) {
      if (answer.slot !== slot) continue;
      answer.question = question;
      const known = answers.get(answer.value) ?? { value: answer.value, claims: [], origins: [] };
      answers.set(answer.value, known);
      known.claims.push(claim.id);
      if (claim.origin !== null && !known.origins.includes(claim.origin)) known.origins.push(claim.origin);
    }
  }
  return [...answers.values()];
}
