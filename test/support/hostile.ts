import { Dossier } from '../../src/model/dossier.ts';

/** Everything that could break out of HTML, Markdown, an attribute, a style sheet or a terminal. */
const POISON =
  '"\'><script>alert(1)</script><img src=x onerror=alert(2)></style></title>--><a href="javascript:alert(3)">x</a>[y](javascript:alert(4)) ![z](https://evil.example/z.png) `|**b**|_i_ <https://evil.example> &lt;b&gt; $x$\n# h\n- l\n\u001B]0;title\u0007\u001B[2J\u202Egpj.exe\u0000\uD800';

/** Keys whose values the program chooses, not the report. */
const OURS = new Set([
  'id',
  'sha256',
  'kind',
  'form',
  'polarity',
  'certainty',
  'status',
  'strength',
  'slot',
  'precision',
  'how',
  'platform',
  'type',
  'rule',
  'report',
  'origin',
  'question',
  'nested_in',
  'from',
  'to',
  'speaker',
  'source',
  'capture_id',
  'media_type',
  'tool',
  'geonameid',
]);
const ID = /^[rscoqia]\d+$/;

/** The dossier with every word that could have come from a report turned hostile; spans stay inside their text. */
export function hostile(dossier: Dossier): Dossier {
  return Dossier.parse(poison(dossier, ''));
}

function poison(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => poison(item, key));
  if (typeof value === 'object' && value !== null) {
    const hop = 'cue' in value && 'role' in value;
    const place = 'role' in value && 'place' in value;
    // an incident's type and question are words of the program, but cost nothing to be poisoned too
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        (hop || place) && name === 'role'
          ? inner
          : name === 'type' && 'questions' in value
            ? POISON
            : name === 'question' && 'answers' in value
              ? POISON
              : name === 'from' && 'media_type' in value
                ? POISON
                : poison(inner, name),
      ]),
    );
  }
  if (typeof value !== 'string' || ID.test(value) || OURS.has(key)) return value;
  return key === 'text' ? POISON.repeat(Math.ceil(value.length / POISON.length)).slice(0, value.length) : POISON;
}
