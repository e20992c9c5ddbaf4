// Writes the JSON Schema of the dossier. `--check` writes nothing and fails when the file is stale.
import { z } from 'zod';
import { Capture } from '../src/model/capture.ts';
import { Claim, ClaimAnswer, Hop } from '../src/model/claim.ts';
import { Dossier } from '../src/model/dossier.ts';
import { Drift } from '../src/model/drift.ts';
import { Fault } from '../src/model/fault.ts';
import { Answer, Incident, Question } from '../src/model/incident.ts';
import { Origin, OriginLink } from '../src/model/origin.ts';
import { Place, PlaceMention } from '../src/model/place.ts';
import { Quantity } from '../src/model/quantity.ts';
import { Block, EmbeddedPost, Link, MapRun, Report } from '../src/model/report.ts';
import { Source } from '../src/model/source.ts';
import { Span } from '../src/model/span.ts';
import { TimeMention, TimeValue } from '../src/model/time.ts';
import { writeOrCheck } from './generated.ts';

const NAMED = {
  Answer,
  Block,
  Capture,
  Claim,
  ClaimAnswer,
  Drift,
  EmbeddedPost,
  Fault,
  Hop,
  Incident,
  Link,
  MapRun,
  Origin,
  OriginLink,
  Place,
  PlaceMention,
  Quantity,
  Question,
  Report,
  Source,
  Span,
  TimeMention,
  TimeValue,
};

const names = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(NAMED)) names.add(schema, { id });

const { $schema, ...rest } = z.toJSONSchema(Dossier, {
  target: 'draft-2020-12',
  // a reader of version 1 must accept fields that later releases add
  io: 'input',
  metadata: names,
  override({ jsonSchema }) {
    // zod leaves tuples open at the end
    if (jsonSchema.prefixItems) Object.assign(jsonSchema, { minItems: jsonSchema.prefixItems.length, maxItems: jsonSchema.prefixItems.length });
    delete jsonSchema.id;
  },
});
const schema = { $schema, title: 'Hearsay dossier', description: 'What `hearsay dossier --format json` writes.', ...rest };
writeOrCheck('schema/dossier.schema.json', `${JSON.stringify(schema, null, 2)}\n`, 'npm run schema');
