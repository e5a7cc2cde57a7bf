import { longestPaste } from '@linkwell/casework-domain';
import { AwaitedPage, Form, Note, Page, SelectField, SubmitButton, TextArea, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { usePlacesOfWork } from './places-of-work';
import { ReadReferralMutation } from './triage-documents';

interface BringProps {
  readonly kind: 'pasted' | 'csv';
}

const titles = { pasted: 'Paste a referral', csv: 'Upload a list of referrals' };

/** Brings a text or a list to the server, which reads it; nothing is taken in before it was checked on the next page. */
export function BringTextPage({ kind }: BringProps) {
  const { teams, error, refetch } = usePlacesOfWork();
  const page = { title: titles[kind], backLink: { to: '/triage', label: 'Triage' } };
  if (!teams) return <AwaitedPage {...page} label="Loading your team" error={error} onRetry={() => void refetch()} />;
  return (
    <Page {...page}>
      {kind === 'pasted' ? (
        <p>Paste the letter, e-mail or task as it is. Labels such as “Name:”, “Date of birth:” or “Reason for referral” are understood, and the headings of the Social Prescribing Information Standard.</p>
      ) : (
        <>
          <p>One row for each person. The first row names the columns, for example: Forename, Surname, Date of birth, NHS number, Practice, Source, Urgency, Reason for referral, Referrer name.</p>
          <Note>
            <p>At most 200 rows. You see what would go in, and what would not, before anything is saved.</p>
          </Note>
        </>
      )}
      <BringForm kind={kind} teams={teams} />
    </Page>
  );
}

const schema = z.object({ teamId: requiredText('Choose your team'), text: requiredText('Add the text of the referral', { max: 80_000 }) });

function BringForm({ kind, teams }: BringProps & { readonly teams: readonly { readonly id: string; readonly name: string }[] }) {
  const read = useGraphMutation(ReadReferralMutation);
  const navigate = useNavigate();
  const fileId = useId();
  const [fileName, setFileName] = useState('');
  const form = useZodForm(schema, { teamId: teams.length === 1 ? (teams[0]?.id ?? '') : '', text: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ teamId, text }, { idempotencyKey }) => {
        const { readReferral } = await read.mutateAsync({ input: { teamId, kind, text, idempotencyKey } });
        if (readReferral.__typename === 'Refusal') return readReferral;
        await navigate(`/triage/uploads/${readReferral.id}`);
      }}
    >
      {teams.length > 1 && <SelectField name="teamId" label="For which team?" choices={teams.map(({ id, name }) => ({ value: id, label: name }))} />}
      {kind === 'csv' && (
        <div className="nhsuk-form-group">
          <label className="nhsuk-label" htmlFor={fileId}>Choose a CSV file</label>
          <input
            className="nhsuk-file-upload"
            id={fileId}
            type="file"
            accept=".csv,.txt,.tsv,text/csv"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (!file) return;
              setFileName(file.name);
              void file.text().then((text) => form.setValue('text', text));
            }}
          />
          {fileName && <p className="lw-sub" role="status">The file’s rows now stand below.</p>}
        </div>
      )}
      <TextArea name="text" label={kind === 'csv' ? 'Rows of the list' : 'Text of the referral'} rows={14} {...(kind === 'csv' ? { hint: 'Filled by the file; you can also paste rows here.' } : { hint: `Up to ${longestPaste.toLocaleString('en-GB')} characters.` })} />
      <p className="nhsuk-hint">It is kept encrypted on the server until you save or throw it away, and for a day at most.</p>
      <SubmitButton busyLabel="Reading…">Read it</SubmitButton>
    </Form>
  );
}

export const PastePage = () => <BringTextPage kind="pasted" />;
export const UploadPage = () => <BringTextPage kind="csv" />;
