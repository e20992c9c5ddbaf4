import type { CommandDeclaration } from '../declare.ts';
import { CASE, DATABASE, GAZETTEER, QUIET } from '../options.ts';

const TSA_CERTIFICATE = {
  flags: '--tsa-certificate <file>',
  description: 'root certificates in PEM that vouch for the authority of a time stamp, besides those that come with Node.js',
};

export const EVIDENCE_COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'verify',
    summary: 'check a case, a bundle or a dossier again, item by item: what is OK, changed, missing',
    argument: { name: '[target]', description: 'the folder of a case or of a bundle, or a dossier in JSON (default: the current folder)' },
    options: [
      { flags: '--head <head>', description: 'what `hearsay log --head` printed earlier: the journal must still begin with all it covered' },
      TSA_CERTIFICATE,
      { flags: '--json', description: 'a JSON object a line for each item' },
      DATABASE,
      { flags: '-q, --quiet', description: 'only what is wrong, and the sum' },
    ],
    notes: [
      'Every capture is hashed again, every entry of the journal checked against its hash and the one before it, the Merkle tree over them made again, every time stamp and every span and quote checked. Nothing is changed by it. It exits with 1 when anything is changed or missing.',
    ],
    load: () => import('./verify.ts'),
  },
  {
    name: 'log',
    summary: 'what happened to a case: who did what when, and why',
    argument: CASE,
    options: [
      { flags: '--from <entry>', description: 'begin with this entry; the first is 0' },
      { flags: '--kind <kind>', description: 'only entries of this kind, such as capture, reading, judgement, export' },
      {
        flags: '--head',
        description:
          'only the head: how many entries there are and their Merkle root; keep it elsewhere, and `hearsay verify --head` proves that nothing was taken back',
      },
      { flags: '--json', description: 'whole entries, a JSON object a line' },
      DATABASE,
    ],
    notes: [],
    load: () => import('./log.ts'),
  },
  {
    name: 'timestamp',
    summary: 'have an authority outside date the journal (RFC 3161), so that nobody can say it was written later',
    argument: CASE,
    options: [
      { flags: '--tsa <url>', description: 'the authority that is asked; it learns a hash and nothing else. Without it, the time stamps there are' },
      TSA_CERTIFICATE,
      DATABASE,
      GAZETTEER,
      QUIET,
    ],
    notes: ['With --tsa-certificate the certificates are kept in the case, so that the time stamp can be checked without a network for good.'],
    load: () => import('./timestamp.ts'),
  },
  {
    name: 'export',
    summary: 'hand on a case: as a bundle that standard tools can check, or its pages as a web archive',
    argument: CASE,
    options: [
      {
        flags: '--bundle <target>',
        description: 'a new folder, or a ZIP file when it ends in .zip: captures, journal, proofs, and a README that says how to check them',
      },
      { flags: '--wacz <file>', description: 'a new WACZ file with every page that was fetched' },
      DATABASE,
      GAZETTEER,
      QUIET,
    ],
    notes: [],
    load: () => import('./export.ts'),
  },
  {
    name: 'import',
    summary: 'make a case out of a bundle, once everything in it was found right',
    argument: { name: '<bundle> <dir>', description: 'the folder or ZIP file of a bundle, then a folder that does not exist yet' },
    options: [QUIET],
    notes: [],
    load: () => import('./import.ts'),
  },
];
