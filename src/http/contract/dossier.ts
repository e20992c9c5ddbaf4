import { Assessment } from '../../model/assessment.ts';
import { Span } from '../../model/span.ts';
import { createRoute, json, PROBLEMS, z } from './routing.ts';

/** A finding of the linter in a draft. */
export const LintFinding = z.object({ rule: z.string(), span: Span, what: z.string(), fix: z.string() });
export type LintFinding = z.infer<typeof LintFinding>;

export const lintDraft = createRoute({
  method: 'post',
  path: '/api/lint',
  summary: 'What misleads in a draft: likelihood with confidence in one sentence, mixed terms, sentences without a span',
  request: { body: { ...json(z.object({ text: z.string().max(200_000) }), 'Markdown; a span is cited as [C-0031]'), required: true } },
  responses: { 200: json(z.object({ findings: z.array(LintFinding) }), 'in the order of the text'), ...PROBLEMS },
});

export const Section = z.enum(['summary', 'judgements', 'questions', 'origins', 'timeline', 'map', 'drift', 'sources', 'reports']);
export type Section = z.infer<typeof Section>;

export const exportDossier = createRoute({
  method: 'post',
  path: '/api/dossier',
  summary: 'A dossier of one incident or of the whole case',
  request: {
    body: {
      ...json(
        z.object({
          incident: z
            .string()
            .regex(/^I-\d+$/)
            .nullable(),
          format: z.enum(['html', 'md', 'json']),
          sections: z.array(Section),
          /** the analyst's own words, Markdown with [C-0031] citations; printed first and marked as judgement */
          draft: z.string().max(200_000).default(''),
        }),
        'what goes into it',
      ),
      required: true,
    },
  },
  responses: {
    200: {
      content: { 'text/html': { schema: z.string() }, 'text/markdown': { schema: z.string() }, 'application/json': { schema: z.unknown() } },
      description: 'the file; its hash is in the journal',
    },
    ...PROBLEMS,
  },
});

export const listAssessments = createRoute({
  method: 'get',
  path: '/api/assessments',
  summary: 'Grades, judgements and settlements that stand, oldest first',
  responses: { 200: json(z.object({ rows: z.array(z.object({ seq: z.int(), assessment: Assessment })) }), 'all of them'), ...PROBLEMS },
});
