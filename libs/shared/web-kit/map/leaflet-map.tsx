import { circle, divIcon, latLngBounds, layerGroup, map as makeMap, marker, tileLayer, type LatLngTuple, type LayerGroup, type Map as LeafletMapOnScreen } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './leaflet-map.css';
import { useEffect, useRef, useState } from 'react';
import { groupPins, ringsWithin, type MapContents, type MapPin, type Position } from './map-contents';

export interface Background {
  readonly tileUrl: string;
  readonly attribution: string;
}

export interface LeafletMapProps {
  readonly contents: MapContents;
  readonly background: Background | null;
  readonly onChoose?: ((id: string) => void) | undefined;
}

const at = ({ latitude, longitude }: Position): LatLngTuple => [latitude, longitude];
const metresInADegree = 111_320;

/** The map itself, with its library: a chunk of its own, fetched when there is something to show. */
export function LeafletMap({ contents, background, onChoose }: LeafletMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const [noTiles, setNoTiles] = useState(false);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  }, [onChoose]);

  useEffect(() => {
    if (!box.current) return;
    // One finger and the wheel scroll the page; the buttons and two fingers work the map.
    const leaflet = makeMap(box.current, { scrollWheelZoom: false, dragging: !matchMedia('(pointer: coarse)').matches, attributionControl: background !== null, zoomSnap: 0.5, maxZoom: 17, zoomAnimation: false, fadeAnimation: false });
    leaflet.attributionControl?.setPrefix(false);
    leaflet.fitBounds(boundsOf(contents), { padding: [36, 36], maxZoom: 15 });
    const names = layerGroup();
    if (background) {
      tileLayer(background.tileUrl, { attribution: escaped(background.attribution), maxZoom: 19 })
        .on('tileerror', () => {
          setNoTiles(true);
          names.addTo(leaflet);
        })
        .addTo(leaflet);
    } else names.addTo(leaflet);
    drawSurroundings(contents, leaflet, names);
    const pins = layerGroup().addTo(leaflet);
    const draw = () => drawPins(contents.pins, leaflet, pins, (id) => choose.current?.(id));
    draw();
    leaflet.on('zoomend', draw);
    return () => {
      leaflet.remove();
    };
  }, [contents, background]);

  return (
    <>
      <div className="lw-map__box" ref={box} />
      {noTiles && (
        <p className="lw-map__note" role="status">
          The map’s background could not be loaded. Places and distances are right.
        </p>
      )}
    </>
  );
}

function boundsOf({ pins, centre, withinMetres = 1_000 }: MapContents) {
  const bounds = latLngBounds(pins.map(({ position }) => at(position)));
  if (centre) bounds.extend(at(centre));
  if (centre && pins.length === 0) {
    const degrees = withinMetres / metresInADegree;
    bounds.extend([centre.latitude + degrees, centre.longitude]).extend([centre.latitude - degrees, centre.longitude]);
  }
  return bounds;
}

/** Distance rings with their sizes, the middle, and the names of towns. */
function drawSurroundings({ centre, withinMetres, pins, towns = [] }: MapContents, leaflet: LeafletMapOnScreen, names: LayerGroup): void {
  for (const town of towns) label(at(town), 'lw-town', town.name).addTo(names);
  if (!centre) return;
  const farthest = Math.max(0, ...pins.map(({ position }) => leaflet.distance(at(position), at(centre))));
  for (const metres of ringsWithin(Math.min(withinMetres ?? Infinity, Math.max(farthest * 2, 1_000)))) {
    circle(at(centre), { radius: metres, className: 'lw-ring', fill: false, interactive: false }).addTo(leaflet);
    label([centre.latitude + metres / metresInADegree, centre.longitude], 'lw-ring__label', metres < 1000 ? `${metres} m` : `${metres / 1000} km`).addTo(leaflet);
  }
  label(at(centre), 'lw-here', '').addTo(leaflet);
}

const label = (position: LatLngTuple, className: string, text: string) =>
  marker(position, { icon: divIcon({ className, html: textElement(text), iconSize: [0, 0] }), interactive: false, keyboard: false });

function textElement(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

function drawPins(pins: readonly MapPin[], leaflet: LeafletMapOnScreen, layer: LayerGroup, onChoose: (id: string) => void): void {
  layer.clearLayers();
  const placed = pins.map((pin): readonly [MapPin, number, number] => {
    const { x, y } = leaflet.latLngToLayerPoint(at(pin.position));
    return [pin, x, y];
  });
  for (const group of groupPins(placed)) {
    const buttons = document.createElement('div');
    buttons.className = 'lw-pins';
    buttons.append(...group.pins.map((pin) => pinButton(pin, onChoose)));
    marker(leaflet.layerPointToLatLng([group.x, group.y]), { icon: divIcon({ className: 'lw-pins__place', html: buttons, iconSize: [0, 0] }), keyboard: false, interactive: false, zIndexOffset: 1000 }).addTo(layer);
  }
}

function pinButton({ id, number, name }: MapPin, onChoose: (id: string) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'lw-pin';
  button.textContent = String(number);
  button.title = name;
  button.setAttribute('aria-label', `${number}: ${name}`);
  button.addEventListener('click', () => onChoose(id));
  return button;
}

/** Leaflet takes attributions as HTML; ours are words. */
const escaped = (text: string): string => {
  const element = document.createElement('span');
  element.textContent = text;
  return element.innerHTML;
};
