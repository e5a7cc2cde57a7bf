import {
  AwaitedPage, DataTable, EmptyState, Failure, Loading, Page, Pager, StatusTag, dayWords, momentWords, saveCsv, useGraphPages, useGraphQuery, type Pages,
} from '@linkwell/web-kit';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useParams } from 'react-router';
import { RecordTrailQuery, WhoseRecordQuery, type Look } from './record-documents';
import { trailRows, wholeTrail } from './whole-trail';

/** Who looked at somebody's record, or changed it, for the person to be told: on screen, on paper, as a file. */
export function WhoSawPage() {
  const { patientId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(WhoseRecordQuery, { id: patientId });
  if (data) return <WhoSaw patientId={patientId} name={`${data.patient.forename} ${data.patient.surname}`} />;
  return <AwaitedPage title="Who looked at this record" label="Loading the record’s name" backLink={{ to: '/caseload', label: 'Caseload' }} error={error} onRetry={() => void refetch()} />;
}

function WhoSaw({ patientId, name }: { readonly patientId: string; readonly name: string }) {
  const [lists, setLists] = useState(true);
  const [whole, setWhole] = useState<readonly Look[]>();
  const looks = useGraphPages(RecordTrailQuery, { patientId, lists, first: 25 }, (data) => data.recordTrail);
  const choose = (with_: boolean) => {
    setLists(with_);
    setWhole(undefined);
  };
  return (
    <Page title={`Who looked at the record of ${name}`} documentTitle="Who looked at this record" width="full" backLink={{ to: `/patients/${patientId}`, label: 'Patient' }}>
      <p>
        Everybody who sees this record in Linkwell, or changes it, is written down here, with the time in the United Kingdom. Nothing on this list can be changed or taken away.
      </p>
      <div className="nhsuk-checkboxes nhsuk-u-margin-bottom-4 lw-no-print">
        <div className="nhsuk-checkboxes__item">
          <input className="nhsuk-checkboxes__input" id="lists" type="checkbox" checked={lists} onChange={({ target }) => choose(target.checked)} />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor="lists">
            Show also who saw only the name, in a list
          </label>
        </div>
      </div>
      {looks.isPending && <Loading label="Loading who looked" />}
      {looks.error && <Failure error={looks.error} onRetry={looks.refetch} />}
      {!looks.isPending && !looks.error && looks.nodes.length === 0 && (
        <EmptyState title="Nobody has looked yet">
          <p>From the next look on, each stands here.</p>
        </EmptyState>
      )}
      {looks.nodes.length > 0 && <Looks patientId={patientId} lists={lists} pages={looks} whole={whole} onWhole={setWhole} />}
    </Page>
  );
}

interface LooksProps {
  readonly patientId: string;
  readonly lists: boolean;
  readonly pages: Pages<Look>;
  readonly whole: readonly Look[] | undefined;
  readonly onWhole: (looks: readonly Look[]) => void;
}

function Looks({ patientId, lists, pages, whole, onWhole }: LooksProps) {
  const [reading, setReading] = useState('');
  const [failed, setFailed] = useState<Error>();
  const print = (looks: readonly Look[]): void => {
    // The whole list must stand on the page before it is printed.
    flushSync(() => onWhole(looks));
    window.print();
  };
  const read = async (give: (looks: readonly Look[]) => void): Promise<void> => {
    if (reading !== '') return;
    setFailed(undefined);
    setReading('Getting the whole list …');
    try {
      give(await wholeTrail(patientId, lists, (done, of) => setReading(`Getting the whole list: ${done} of ${of}`)));
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error('The list could not be read.'));
    } finally {
      setReading('');
    }
  };

  return (
    <>
      <p className="lw-no-print">
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void read(print)}>
          Print the whole list
        </button>{' '}
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void read((looks) => saveCsv('who-looked.csv', trailRows(looks)))}>
          Download as CSV
        </button>
      </p>
      <p role="status" className="lw-no-print">{reading}</p>
      {failed && <Failure error={failed} />}
      <p className="lw-only-print">As of {dayWords(new Date().toISOString())}</p>
      <DataTable
        caption="Who looked, newest first"
        hideCaption
        rows={whole ?? pages.nodes}
        rowKey={({ id }) => id}
        columns={[
          { heading: 'When', cell: ({ at }) => momentWords(at) },
          {
            heading: 'Who',
            cell: ({ who, role }) => (
              <>
                {who}
                {role && <span className="lw-sub">{role}</span>}
              </>
            ),
          },
          {
            heading: 'What they did',
            cell: ({ what, outcome }) => (
              <>
                {what}
                {outcome === 'denied' && (
                  <>
                    {' '}
                    <StatusTag tone="bad">Not let in</StatusTag>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      {!whole && (
        <div className="lw-no-print">
          <Pager pages={pages} what="looks" />
        </div>
      )}
    </>
  );
}
