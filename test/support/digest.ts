import type { Claim } from '../../src/model/claim.ts';
import type { Dossier } from '../../src/model/dossier.ts';

/** What was found, one line a finding, so that a change of behaviour reads as a change of lines. */
export function digest(dossier: Dossier): string {
  const names = new Map(dossier.sources.map((s) => [s.id, s.name]));
  const name = (id: string | null): string => (id === null ? 'nobody named' : (names.get(id) ?? id));
  return [
    '# Reports',
    ...dossier.reports.map((r) => `${r.id} ${r.file ?? r.url} | ${r.publisher} | ${r.published} | ${r.title}`),
    '# Claims',
    ...dossier.claims.flatMap((claim) => claimLines(claim)),
    '# Origins',
    ...dossier.origins.flatMap((o) => [
      `${o.id} ${name(o.speaker)}: ${o.claims.join(' ')}`,
      ...o.links.map((l) => `  ${l.from} ${l.kind} ${l.to}, ${l.strength}: ${l.why}`),
    ]),
    '# Questions',
    ...dossier.incidents.flatMap((i) => [
      `${i.id} ${i.type} | ${i.place?.name} | ${i.time?.value}`,
      ...i.questions.flatMap((q) => [`  ${q.question} ${q.status}`, ...q.answers.map((a) => `    ${a.value}: ${a.claims.join(' ')} | ${a.origins.join(' ')}`)]),
    ]),
    '# Drift',
    ...dossier.drift.map((d) => `${d.kind} ${d.claims.join(' ')}: ${d.what}`),
    '# Faults',
    ...dossier.faults.map((f) => `${f.where}: ${f.what} ${f.fix}`),
    '',
  ].join('\n');
}

function claimLines(claim: Claim): string[] {
  const chain = claim.chain.map((hop) => `${hop.name} (${hop.role}${hop.channel ? `, ${hop.channel}` : ''})`).join(' < ');
  const hedged = claim.hedges.length > 0 ? `, ${claim.hedges.length} hedged` : '';
  return [
    `${claim.id} ${claim.report} ${claim.origin} ${claim.form} ${claim.polarity} ${claim.certainty}${hedged} [${claim.rule}] ${chain}`,
    `  ${claim.text.replace(/\s+/g, ' ')}`,
    ...claim.answers.map((a) => `  ${a.slot} = ${a.value} [${a.rule}]`),
  ];
}

/** Ids of the rules that made anything in a dossier. */
export function rulesIn(dossier: Dossier): Set<string> {
  const claims = dossier.claims.flatMap((c) => [c, ...c.answers, ...c.places, ...c.times]);
  const all = [...claims, ...dossier.origins.flatMap((o) => o.links), ...dossier.drift];
  return new Set(all.map(({ rule }) => rule));
}
