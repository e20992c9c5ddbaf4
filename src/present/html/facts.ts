import type { Claim } from '../../model/claim.ts';
import type { Incident } from '../../model/incident.ts';
import { claimsAbout } from '../about.ts';
import { coordinates, groundsOf, headlineOf, sayRadius } from '../headline.ts';
import { tollOf } from '../toll.ts';
import type { View } from '../view.ts';
import { sayPrecision, sayTime } from '../when.ts';
import { claimRefs } from './anchors.ts';
import { locator } from './map.ts';
import { html, type Markup, type Part } from './markup.ts';

const SHOWN = 8;

/** What, where and when, each with the claims it stands on, beside a small map when one is wanted. */
export function factsSection(view: View, incident: Incident, mapped: boolean): Markup {
  const { place, time } = incident;
  const map =
    mapped &&
    place &&
    locator(
      place,
      claimsAbout(view, incident).flatMap(({ places }) => places.flatMap((mention) => mention.place ?? [])),
    );
  return html`<div class="facts"><dl>
${fact('What', html`<bdi>${headlineOf({ ...incident, place: null, time: null })}</bdi>`, null, groundsOf(view, incident, 'what'))}
${fact('Where', place ? html`<bdi>${place.name}</bdi>` : 'not stated', place && html`${place.country && html`${place.country} · `}${coordinates(place)} · ${sayRadius(place)}`, groundsOf(view, incident, 'where'))}
${fact('When', time ? sayTime(time.value) : 'not stated', time && sayPrecision(time), groundsOf(view, incident, 'when'))}
${tolls(view, incident)}</dl>${map && html`<figure class="map">${map}<figcaption>Coasts: Natural Earth. Borders are left out on purpose.</figcaption></figure>`}</div>
`;
}

/** Killed and injured, each with the last report that counts so. */
function tolls(view: View, incident: Incident): Markup | null {
  const notes = tollOf(view, incident);
  if (notes.length === 0) return null;
  return html`<div><dt>Toll</dt><dd>${notes.map(
    ({ figure, reports, last, title }) =>
      html`<span class="fact">${figure}</span><span class="detail">${reports}; the last of them is <bdi>${last ? html`<a href="#${last.id}">${title}</a>` : title}</bdi></span>`,
  )}</dd></div>`;
}

function fact(name: string, value: Part, detail: Part, grounds: readonly Claim[]): Markup {
  return html`<div><dt>${name}</dt><dd><span class="fact">${value}</span>${detail && html`<span class="detail">${detail}</span>`}<span class="grounds">${
    grounds.length > 0 ? html`from ${claimRefs(grounds, SHOWN)}` : html`<span class="implied">inferred</span> no single claim states it`
  }</span></dd></div>`;
}
