import { DataTable, DateText } from '@linkwell/web-kit';
import { Link } from 'react-router';
import type { KeptRecord } from './retention-documents';
import { ruleWords, stopWords } from './retention-words';

interface KeptRecordsTableProps {
  readonly records: readonly KeptRecord[];
  readonly isChosen: (id: string) => boolean;
  readonly onChoose: (record: KeptRecord) => void;
}

export function KeptRecordsTable({ records, isChosen, onChoose }: KeptRecordsTableProps) {
  const anyMayGo = records.some(({ mayGo }) => mayGo);
  return (
    <DataTable
      caption="Records, the longest due first"
      hideCaption
      rows={records}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: 'Person',
          cell: ({ id, forename, surname }) => (
            <Link to={`/patients/${id}`} data-person>
              {forename} {surname}
            </Link>
          ),
        },
        { heading: 'Support ended', cell: ({ lastEndedOn }) => (lastEndedOn ? <DateText value={lastEndedOn} /> : <span className="lw-unknown">It has not</span>) },
        { heading: 'May go from', cell: ({ dueOn }) => (dueOn ? <DateText value={dueOn} /> : <span className="lw-unknown">Not known yet</span>) },
        {
          heading: 'Why',
          cell: ({ rule, stops }) => (
            <>
              {rule && ruleWords[rule]}
              {stops.map((stop) => (
                <strong key={stop} className="lw-sub">
                  Kept: {stopWords[stop].charAt(0).toLowerCase() + stopWords[stop].slice(1)}
                </strong>
              ))}
            </>
          ),
        },
        {
          heading: 'Hold',
          cell: ({ id, forename, surname }) => (
            <Link to={`/patients/${id}/keeping`}>
              Set or lift
              <span className="nhsuk-u-visually-hidden">
                {' '}
                a hold on the record of {forename} {surname}
              </span>
            </Link>
          ),
        },
        ...(anyMayGo
          ? [
              {
                heading: 'Choose',
                cell: (record: KeptRecord) =>
                  record.mayGo ? (
                    <label className="lw-pick">
                      <input type="checkbox" checked={isChosen(record.id)} onChange={() => onChoose(record)} />
                      <span className="nhsuk-u-visually-hidden">
                        Choose the record of {record.forename} {record.surname}
                      </span>
                    </label>
                  ) : null,
              },
            ]
          : []),
      ]}
    />
  );
}
