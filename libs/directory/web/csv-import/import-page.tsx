import { ActionLink, AwaitedPage, Done, Loading, momentWords, Page, StatusTag, TaskWatch, useGraphQuery, Warning } from '@linkwell/web-kit';
import { useState } from 'react';
import { useParams } from 'react-router';
import { CsvImportQuery } from './import-documents';
import { isBusy, many, stateWords, type CsvImport } from './import-state';
import { ImportProblems } from './import-problems';
import { ImportResult } from './import-result';
import { ImportSteps } from './import-steps';
import { MappingForm } from './mapping-form';
import { UndoImport } from './undo-import';

const interval = 2_000;

/** One list on its way into the directory: whichever step it is at. It can be left at any time and found again. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(CsvImportQuery, { id }, { askAgain: (answer) => (answer && isBusy(answer.csvImport.state) ? interval : false) });
  const backLink = { to: '/steward/imports', label: 'Imported lists' };
  if (!data) return <AwaitedPage title="Import a list" backLink={backLink} label="Loading the list" error={error} onRetry={() => void refetch()} />;
  const list = data.csvImport;
  const { words, tone } = stateWords[list.state];
  return (
    <Page title={list.title ?? list.fileName} documentTitle={`${list.title ?? list.fileName}: import`} backLink={backLink} aside={<StatusTag tone={tone}>{words}</StatusTag>} width="full">
      <p className="lw-sub">
        {list.title ? `${list.fileName}, sent` : 'Sent'} {momentWords(list.madeAt)}
      </p>
      {list.problem && list.state !== 'discarded' && (
        <Warning title={list.state === 'unusable' ? 'This file cannot be used' : 'It did not come to its end'}>
          <p>{list.problem}</p>
        </Warning>
      )}
      <Step list={list} />
    </Page>
  );
}

function Step({ list }: { readonly list: CsvImport }) {
  const [again, setAgain] = useState(false);
  const { state, result, taskId, problem } = list;
  if (isBusy(state)) return taskId ? <TaskWatch key={taskId} taskId={taskId} /> : <Loading label={`${stateWords[state].words} by another steward`} />;
  if (state === 'uploading') {
    return (
      <>
        <p>Part of this file was not sent. Send it again from the beginning.</p>
        <Another list={list} />
      </>
    );
  }
  if (state === 'unusable') return <Another list={list} />;
  if (state === 'mapping' || (state === 'checked' && again)) {
    return (
      <>
        <MappingForm list={list} onDone={() => setAgain(false)} />
        <ImportSteps list={list} />
      </>
    );
  }
  if (state === 'discarded') return <p>This list was discarded. Nothing of it was imported.</p>;
  return (
    <>
      {state === 'checked' && <p>Nothing has been changed yet. This is what the import would do.</p>}
      {state === 'imported' && problem === null && <Done>The list is imported.</Done>}
      {state === 'undone' && <Done>{result?.kept ? `The import is undone, but for ${many(result.kept, 'listing')} that somebody has changed or confirmed since.` : 'The import is undone. The directory is as it was before.'}</Done>}
      {result && state !== 'undone' && <ImportResult result={result} isTrial={state === 'checked'} />}
      <ImportSteps list={list} onChangeColumns={() => setAgain(true)} />
      {state === 'imported' && (
        <>
          <h2 className="nhsuk-heading-m">Undo this import</h2>
          <p>New listings leave the directory and changed ones say again what they said before.</p>
          <UndoImport {...list} />
        </>
      )}
      {list.problems > 0 && state !== 'undone' && <ImportProblems list={list} />}
    </>
  );
}

function Another({ list }: { readonly list: CsvImport }) {
  return (
    <>
      <ActionLink to="/steward/imports/new">Send another file</ActionLink>
      <ImportSteps list={list} />
    </>
  );
}
