import { ConfirmAction, failureWords, useGraphMutation } from '@linkwell/web-kit';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DiscardCsvImportMutation, RunCsvImportMutation } from './import-documents';
import { many, type CsvImport } from './import-state';

type Answer = { readonly __typename: string; readonly message?: string };

/** What can be done next with a list: import it, read it differently, drop it. */
export function ImportSteps({ list, onChangeColumns }: { readonly list: CsvImport; readonly onChangeColumns?: () => void }) {
  const navigate = useNavigate();
  const run = useGraphMutation(RunCsvImportMutation);
  const discard = useGraphMutation(DiscardCsvImportMutation);
  const [problem, setProblem] = useState('');
  const { id, version, state, result } = list;
  const settle = async (deed: () => Promise<Answer>, then?: () => void | Promise<void>) => {
    try {
      const answer = await deed();
      setProblem(answer.message ?? '');
      if (answer.message === undefined) await then?.();
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  const start = () => settle(async () => (await run.mutateAsync({ input: { id, version } })).runCsvImport as Answer);
  const count = (result?.inserted ?? 0) + (result?.updated ?? 0);
  const goesOn = state === 'imported' && list.problem != null;
  return (
    <>
      {problem && <p role="alert">{problem}</p>}
      <div className="nhsuk-button-group lw-imports__steps">
        {(state === 'checked' || goesOn) && (goesOn || count > 0) && (
          <button type="button" className="nhsuk-button" aria-disabled={run.isPending} onClick={() => !run.isPending && void start()}>
            {goesOn ? 'Go on with the import' : `Import ${many(count, 'listing')}`}
          </button>
        )}
        {state === 'checked' && onChangeColumns && (
          <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onChangeColumns}>
            Change how it is read
          </button>
        )}
        {(state === 'checked' || state === 'mapping' || state === 'unusable' || state === 'uploading') && (
          <ConfirmAction
            label="Discard this file"
            question="Discard this file? Nothing of it has been imported."
            confirmLabel="Discard it"
            onConfirm={() => settle(async () => (await discard.mutateAsync({ input: { id, version } })).discardCsvImport as Answer, async () => void (await navigate('/steward/imports')))}
          />
        )}
      </div>
    </>
  );
}
