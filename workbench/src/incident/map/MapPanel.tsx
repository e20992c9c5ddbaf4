import { Map as Globe, LngLatBounds, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTheme } from '../../shell/theme.ts';
import { t } from '../../strings/text.ts';
import { useBrush } from '../brush.ts';
import { useLookup } from '../lookup.ts';
import { type Pin, pinsOf, ringOf, sayRadius } from './places.ts';
import { styleOf } from './style.ts';

setWorkerUrl(workerUrl);

/** Where claims put the event: rings as wide as the place is uncertain, ghost pins where reports differ. The list below says the same in words. */
export default function MapPanel() {
  const lookup = useLookup();
  const pins = useMemo(() => pinsOf(lookup), [lookup]);
  const name = useId();
  const theme = useTheme();
  if (pins.length === 0)
    return (
      <section aria-labelledby={name}>
        <h2 id={name}>{t('incident.map')}</h2>
        <p className="soft">{t('incident.noPlaces')}</p>
      </section>
    );
  return (
    <section aria-labelledby={name} className="map">
      <h2 id={name}>{t('incident.map')}</h2>
      <Canvas key={theme} pins={pins} />
      <ul className="pins">
        {pins.map((pin) => (
          <PinItem key={pin.place.name} pin={pin} />
        ))}
      </ul>
    </section>
  );
}

function Canvas({ pins }: { pins: readonly Pin[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const map = new Globe({
      container: box.current,
      style: { version: 8, sources: {}, layers: [] },
      attributionControl: false,
      locale: { 'Map.Title': t('incident.mapOf', { places: pins.map(({ place }) => place.name).join(', ') }) },
      cooperativeGestures: true,
      bounds: boundsOf(pins),
      fitBoundsOptions: { padding: 40, maxZoom: 7 },
    });
    map.addControl(new NavigationControl({ showCompass: false }));
    let gone = false;
    const dress = async () => {
      const style = await styleOf(pins);
      // the empty style may not be there yet: nothing to compare with
      if (!gone) map.setStyle(style, { diff: false });
    };
    void dress();
    for (const { place, kind } of pins.filter((pin) => pin.kind !== 'coarser')) {
      const pin = document.createElement('span');
      pin.className = `pin ${kind}`;
      pin.textContent = place.name;
      new Marker({ element: pin, anchor: 'bottom' }).setLngLat([place.longitude, place.latitude]).addTo(map);
    }
    return () => {
      gone = true;
      map.remove();
    };
  }, [pins]);
  return <div ref={box} className="map-canvas" />;
}

function PinItem({ pin: { place, claims, kind } }: { pin: Pin }) {
  const { brushed, handlers } = useBrush(claims);
  return (
    <li className={brushed ? 'brushed' : undefined} {...handlers}>
      <span className={`pin-sign ${kind}`} aria-hidden="true" /> <b>{place.name}</b> {place.country} <span className="soft">{sayRadius(place.radius_km)}</span>{' '}
      {kind !== 'own' && <span className="tag">{t(`incident.${kind}`)}</span>} <span className="soft">{t('count.claims', { n: claims.length })}</span>
    </li>
  );
}

/** kilometres; a place as wide as a country is no point to look at beside the incident's own */
const WIDE = 200;

/** Around the rings of all that differs, and never closer than some tens of kilometres. */
function boundsOf(pins: readonly Pin[]): LngLatBounds {
  const bounds = new LngLatBounds();
  const exact = pins.filter(({ kind, place }) => kind === 'own' || (kind === 'ghost' && place.radius_km <= WIDE));
  const shown = exact.length > 0 ? exact : pins;
  for (const { place } of shown) for (const point of ringOf({ ...place, radius_km: Math.max(place.radius_km, 60) }, 8)) bounds.extend(point);
  return bounds;
}
