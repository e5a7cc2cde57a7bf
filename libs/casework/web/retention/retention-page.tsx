import { mostRecordsAtOnce } from '@linkwell/casework-domain';
import { ActionLink, Done, EmptyState, Failure, Loading, Page, Pager, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { AnonymiseForm } from './anonymise-form';
import { KeptRecordsTable } from './kept-records-table';
import { KeptRecordsQuery, type KeptRecord } from './retention-documents';
import '../casework.css';

const lists = [
  { which: 'due', label: 'May go', none: 'No record is due' },
  { which: 'kept', label: 'Kept for a reason', none: 'Nothing keeps a record beyond its time' },
  { which: 'coming', label: 'Within a year', none: 'No record becomes due within a year' },
] as const;

/** Records whose time is over: a lead looks at each and says that it may go. Nothing goes by itself. */
export function RetentionPage() {
  const [shown, setShown] = useState<(typeof lists)[number]>(lists[0]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, KeptRecord>>(new Map());
  const [told, setTold] = useState('');
  const records = useGraphPages(KeptRecordsQuery, { which: shown.which }, (data) => data.keptRecords);
  const choose = (record: KeptRecord) => {
    const next = new Map(chosen);
    if (!next.delete(record.id) && next.size < mostRecordsAtOnce) next.set(record.id, record);
    setTold('');
    setChosen(next);
  };
  // What has gone, or was changed, since it was chosen is chosen no more.
  const still = [...chosen.values()].filter(({ id, version }) => records.nodes.some((record) => record.id === id && record.version === version && record.mayGo));
  return (
    <Page title="Records whose time is over" width="full" backLink={{ to: '/team', label: 'The team' }}>
      <p>
        Records are kept for as long as your organisation says, and no longer. When you confirm it, everything in a record that tells whose it is, and every word, is destroyed for good. Dates, codes and scores stay for
        figures, and belong to nobody. Nothing goes by itself.
      </p>
      <p className="lw-actions">
        <ActionLink to="/team/retention/periods" variant="secondary" small>
          How long records are kept
        </ActionLink>{' '}
        <ActionLink to="/team/retention/anonymised" variant="secondary" small>
          What was anonymised
        </ActionLink>
      </p>
      {told && <Done>{told}</Done>}
      <div className="lw-chips" role="group" aria-label="Which are shown">
        {lists.map((list) => (
          <button key={list.which} type="button" className="lw-quiet-button" aria-pressed={list.which === shown.which} onClick={() => setShown(list)}>
            {list.label}
          </button>
        ))}
      </div>
      {records.error ? (
        <Failure error={records.error} onRetry={records.refetch} />
      ) : records.isPending ? (
        <Loading label="Loading records" />
      ) : records.nodes.length === 0 ? (
        <EmptyState title={shown.none} />
      ) : (
        <>
          <KeptRecordsTable records={records.nodes} isChosen={(id) => still.some((record) => record.id === id)} onChoose={choose} />
          <Pager pages={records} what="records" />
        </>
      )}
      {shown.which === 'due' && still.length > 0 && (
        <AnonymiseForm
          records={still}
          onDone={(words) => {
            setChosen(new Map());
            setTold(words);
          }}
        />
      )}
    </Page>
  );
}
