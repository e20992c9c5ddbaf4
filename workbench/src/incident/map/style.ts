import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { basemap } from './basemap.ts';
import { type Pin, ringOf } from './places.ts';

/** The map in the colours of the page: land from our own files, rings of precision, nothing from elsewhere. */
export async function styleOf(pins: readonly Pin[]): Promise<StyleSpecification> {
  const land = await basemap();
  const css = getComputedStyle(document.documentElement);
  const colour = (name: string): string => css.getPropertyValue(`--${name}`).trim();
  const rings: FeatureCollection = {
    type: 'FeatureCollection',
    features: pins.map(({ place, kind }) => ({
      type: 'Feature',
      properties: { own: kind === 'own' },
      geometry: { type: 'Polygon', coordinates: [ringOf(place)] },
    })),
  };
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land },
      rings: { type: 'geojson', data: rings },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colour('sea') } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colour('land') } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': colour('soft'), 'line-width': 0.6, 'line-opacity': 0.6 } },
      { id: 'ring', type: 'fill', source: 'rings', filter: ['get', 'own'], paint: { 'fill-color': colour('bad'), 'fill-opacity': 0.12 } },
      { id: 'ring-edge', type: 'line', source: 'rings', filter: ['get', 'own'], paint: { 'line-color': colour('bad'), 'line-dasharray': [3, 2] } },
      { id: 'other-edge', type: 'line', source: 'rings', filter: ['!', ['get', 'own']], paint: { 'line-color': colour('soft'), 'line-dasharray': [1, 2] } },
    ],
  };
}
