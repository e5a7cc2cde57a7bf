import { ConfirmAction, failureWords, useGraphMutation } from '@linkwell/web-kit';
import { useState } from 'react';
import { UndoCsvImportMutation } from './import-documents';
import { many } from './import-state';

export interface UndoImportProps {
  readonly id: string;
  readonly version: number;
  readonly title?: string | null;
  readonly fileName: string;
  readonly result?: { readonly inserted: number; readonly updated: number } | null;
}

/** Takes a whole import back, after a question. */
export function UndoImport({ id, version, title, fileName, result }: UndoImportProps) {
  const undo = useGraphMutation(UndoCsvImportMutation);
  const [problem, setProblem] = useState('');
  const { inserted, updated } = result ?? { inserted: 0, updated: 0 };
  return (
    <>
      <ConfirmAction
        label="Undo"
        hiddenLabel={`the import of ${title ?? fileName}`}
        question={`${whatGoesBack(inserted, updated)} What somebody has changed or confirmed since stays.`}
        confirmLabel="Undo the import"
        onConfirm={async () => {
          try {
            const { undoCsvImport } = await undo.mutateAsync({ input: { id, version } });
            setProblem(undoCsvImport.__typename === 'Refusal' ? undoCsvImport.message : '');
          } catch (error) {
            setProblem(failureWords(error));
          }
        }}
      />
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

function whatGoesBack(inserted: number, updated: number): string {
  const leave = inserted > 0 && `take ${many(inserted, 'new listing')} out of the directory`;
  const back = updated > 0 && `put ${many(updated, 'changed listing')} back as ${updated === 1 ? 'it was' : 'they were'}`;
  const both = [leave, back].filter(Boolean).join(' and ');
  return both === '' ? 'Mark this import as undone? It changed nothing.' : `${both.charAt(0).toUpperCase()}${both.slice(1)}?`;
}
