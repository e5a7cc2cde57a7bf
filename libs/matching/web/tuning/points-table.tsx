import { DataTable, DistanceText, saveCsv } from '@linkwell/web-kit';
import { moveWords, partsWords, pointsOf } from './move-words';
import type { PreviewedService } from './tuning-documents';

interface PointsTableProps {
  readonly person: string;
  readonly services: readonly PreviewedService[];
}

/** The drawing in figures, and why: the points of each service, part by part. */
export function PointsTable({ person, services }: PointsTableProps) {
  const save = () => {
    const parts = [...new Map(services.flatMap((service) => service.parts).map(({ part, label }) => [part, label]))];
    const heading = ['Service', 'Organisation', 'Place before', 'Place after', 'Points before', 'Points after', ...parts.flatMap(([, label]) => [`${label} before`, `${label} after`])];
    const rows = services.map((service) => {
      const points = pointsOf(service);
      const part = (wanted: string) => service.parts.find((each) => each.part === wanted);
      return [service.name, service.organisationName, service.before, service.after, points.before, points.after, ...parts.flatMap(([id]) => [part(id)?.before ?? 0, part(id)?.after ?? 0])];
    });
    saveCsv('match-weights-preview.csv', [heading, ...rows]);
  };
  return (
    <>
      <p>
        <strong>{person}</strong>
      </p>
      <DataTable
        hideCaption
        caption={`Places and points for: ${person}`}
        rows={services}
        rowKey={({ serviceId }) => serviceId}
        columns={[
          {
            heading: 'Service',
            cell: ({ name, organisationName, distanceMetres }) => (
              <>
                {name}
                <span className="lw-sub lw-whole">
                  {organisationName !== name && `${organisationName}, `}
                  {distanceMetres == null ? 'no need to travel' : <DistanceText metres={distanceMetres} />}
                </span>
              </>
            ),
          },
          { heading: 'Place before', numeric: true, cell: ({ before }) => before ?? 'after 50' },
          { heading: 'Place after', numeric: true, cell: ({ after }) => after ?? 'after 50' },
          { heading: 'Move', cell: moveWords },
          { heading: 'Points', numeric: true, cell: (service) => <span className="lw-points--whole"><Points {...pointsOf(service)} /></span> },
          { heading: 'Of which', cell: (service) => <span className="lw-points">{partsWords(service).join(' · ')}</span> },
        ]}
      />
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={save}>
        Save this table (CSV)
      </button>
    </>
  );
}

const Points = ({ before, after }: { readonly before: number; readonly after: number }) => (before === after ? <>{after}</> : <>{before} → {after}</>);
