import { Details, fieldId, Form, Page, SubmitButton, useZodForm } from '@linkwell/web-kit';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { many } from './import-state';
import { FileToSend, largestFile } from './send-file';

const megabytes = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

const schema = z.object({
  file: z
    .custom<File | null>()
    .refine((file) => file !== null, 'Choose a file')
    .refine((file) => file === null || file.size > 0, 'The file is empty. Choose another')
    .refine((file) => file === null || file.size <= largestFile, {
      error: ({ input }) => `This file has ${megabytes((input as File).size)}, and at most 20 MB can be sent from here. Divide it into several, or ask whoever runs this installation to import it`,
    }),
});

/** Brings a file to the server; what its columns mean is asked next. */
export function NewImportPage() {
  const navigate = useNavigate();
  const sending = useRef<FileToSend>(undefined);
  const [share, setShare] = useState<number>();
  const form = useZodForm<{ file: File | null }, { file: File | null }>(schema, { file: null });
  const { errors } = form.formState;
  const file = form.watch('file');
  const problem = errors.file?.message;
  const id = fieldId('file');

  return (
    <Page title="Import a list of services" backLink={{ to: '/steward/imports', label: 'Imported lists' }}>
      <p>Choose a list as a CSV file. You will see what would change before anything does, and a whole import can be undone.</p>
      <Form
        form={form}
        onSubmit={async ({ file: chosen }) => {
          if (!chosen) return undefined;
          if (sending.current?.file !== chosen) sending.current = new FileToSend(chosen);
          try {
            const sent = await sending.current.send(setShare);
            if ('refusal' in sent) {
              sending.current = undefined;
              return { ...sent.refusal, field: 'file' };
            }
            await navigate(`/steward/imports/${sent.id}`);
            return undefined;
          } finally {
            setShare(undefined);
          }
        }}
      >
        <div className={`nhsuk-form-group${problem ? ' nhsuk-form-group--error' : ''}`}>
          <label className="nhsuk-label nhsuk-label--s" htmlFor={id}>
            File
          </label>
          <div className="nhsuk-hint" id={`${id}-hint`}>
            CSV with a row of column names, at most 20 MB
          </div>
          {problem && (
            <span className="nhsuk-error-message" id={`${id}-error`}>
              <span className="nhsuk-u-visually-hidden">Error:</span> {problem}
            </span>
          )}
          <DropZone onFile={(dropped) => form.setValue('file', dropped)}>
            <input id={id} className="lw-imports__file" type="file" accept=".csv,.gz,.zip,text/csv" aria-describedby={[`${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ')}
              onChange={(event) => form.setValue('file', event.currentTarget.files?.[0] ?? null)} />
            <p className="lw-imports__chosen" role="status">
              {file ? `${file.name}, ${megabytes(file.size)}` : 'or drop it here'}
            </p>
          </DropZone>
        </div>
        {share !== undefined && (
          <div className="lw-task">
            <progress className="lw-task__bar" aria-label="Sending the file" max={100} value={Math.round(share * 100)} />
            <p>Sending: {Math.round(share * 100)} %. Keep this page open until the file is sent.</p>
          </div>
        )}
        <SubmitButton busyLabel="Sending…">Send the file</SubmitButton>
      </Form>
      <Details summary="What a file should look like">
        <p>
          One service a row, saved as “CSV UTF-8”. It needs a column with the name and one with the postcode; address, contact details, opening times, who it is for and a description are taken in where there are any. A row that cannot be read is left out and named, and hinders no other. At most{' '}
          {many(5_000, 'problem')} are listed.
        </p>
      </Details>
    </Page>
  );
}

function DropZone({ onFile, children }: { readonly onFile: (file: File) => void; readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  return (
    <div
      className={`lw-imports__drop${over ? ' lw-imports__drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
