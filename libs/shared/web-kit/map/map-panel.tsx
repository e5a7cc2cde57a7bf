import { Component, lazy, Suspense, type ReactNode } from 'react';
import { useGraphQuery } from '../graphql/use-graph-query';
import type { LeafletMapProps } from './leaflet-map';
import type { MapContents } from './map-contents';
import { MapBackgroundQuery } from './map-documents';

const LeafletMap = lazy(async () => ({ default: (await import('./leaflet-map')).LeafletMap }));

export interface MapPanelProps {
  /** What the map shows, for screen readers: "Map of the services in the list". */
  readonly label: string;
  readonly contents: MapContents;
  readonly onChoose?: LeafletMapProps['onChoose'];
  /** One pin on an empty sheet says nothing: such a map is shown over tiles or not at all. */
  readonly needsBackground?: boolean;
}

/** A map beside a list that says the same: its code comes later, and where it cannot come the page is whole without it. */
export function MapPanel({ label, contents, onChoose, needsBackground = false }: MapPanelProps) {
  const { data, isPending } = useGraphQuery(MapBackgroundQuery, {}, { staleTime: Infinity });
  if (needsBackground && !data?.mapBackground) return null;
  return (
    <div className="lw-map" role="region" aria-label={label}>
      <WithoutMap>
        <Suspense fallback={<div className="lw-map__box" />}>
          {isPending ? <div className="lw-map__box" /> : <LeafletMap contents={contents} background={data?.mapBackground ?? null} onChoose={onChoose} />}
        </Suspense>
      </WithoutMap>
    </div>
  );
}

/** Says so, where the map's code could not be fetched or fell over. */
class WithoutMap extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="lw-map__note" role="status">
        The map could not be shown. The list has every place with its distance.
      </p>
    );
  }
}
