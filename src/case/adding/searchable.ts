import type { Claim } from '../../model/claim.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { NewClaim, NewReport, Searchable } from '../../store/index/rows.ts';
import { numberOf } from '../ids.ts';
import type { NumberedKey } from '../numbers.ts';
import { sortableDate } from './sortable-date.ts';

/** The rows by which a reading is found; `extraction` carries the numbers of the case. */
export function rowsOf(
  extraction: Extraction,
  { report, version, capture, address, claims }: { report: number; version: number; capture: number; address: string | null; claims: readonly NumberedKey[] },
  seq: number,
): { report: NewReport; claims: NewClaim[] } {
  const { report: read } = extraction;
  const published = read.published === null ? null : sortableDate(read.published);
  const by = searchedBy(extraction.claims, [...extraction.places, ...extraction.claims.flatMap((claim) => claim.places)], read.publisher);
  // field by field: of millions of rows, those that are spread together take many times as long to make
  return {
    report: {
      report,
      version,
      seq,
      capture,
      sha256: read.capture.sha256,
      address,
      title: read.title,
      publisher: read.publisher,
      published,
      language: read.language,
      body: read.text,
      claims: claims.length,
      fingerprint: read.media?.fingerprint ?? null,
      extraction,
      sources: by.sources,
      places: by.places,
      slots: by.slots,
    },
    claims: extraction.claims.map((claim, index) => {
      const { sources, places, slots } = searchedBy([claim], claim.places, read.publisher);
      return {
        claim: numberOf(claim.id),
        version,
        report,
        key: claims[index]?.[1] ?? '',
        speaker: claim.chain.find(({ role }) => role === 'speaker')?.name ?? null,
        text: claim.text,
        polarity: claim.polarity,
        certainty: claim.certainty,
        from_char: claim.content[0]?.[0] ?? claim.context[0],
        to_char: claim.content.at(-1)?.[1] ?? claim.context[1],
        published,
        language: read.language,
        sources,
        places,
        slots,
      };
    }),
  };
}

function searchedBy(claims: readonly Claim[], places: readonly PlaceMention[], publisher: string | null): Pick<Searchable, 'sources' | 'places' | 'slots'> {
  return {
    sources: lines([publisher ?? '', ...claims.flatMap(({ chain }) => chain.map(({ name }) => name))]),
    // as the report writes it and as the gazetteer does
    places: lines(places.flatMap(({ name, place }) => [name, place?.name ?? ''])),
    slots: [...new Set(claims.flatMap(({ answers }) => answers.map(({ slot }) => slot)))],
  };
}

function lines(names: readonly string[]): string {
  return [...new Set(names.filter((name) => name !== ''))].join('\n');
}
