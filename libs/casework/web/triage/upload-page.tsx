import { AwaitedPage, ConfirmAction, DataTable, DateText, Done, Note, Page, StatusTag, Warning, momentWords, saveCsv, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { usePlacesOfWork } from './places-of-work';
import { ReferralForm } from './referral-form';
import { ConfirmUploadMutation, DiscardUploadMutation, IntakeUploadQuery, type IntakeUpload } from './triage-documents';
import { fieldWords } from './triage-words';
import './triage.css';

/** What was understood of a text or a list, beside what was not. Nothing of it has been saved as a referral yet. */
export function UploadedPage() {
  const { uploadId = '' } = useParams();
  const [taken, setTaken] = useState<number>();
  const { data, error, refetch } = useGraphQuery(IntakeUploadQuery, { id: uploadId }, { enabled: taken === undefined });
  const { places } = usePlacesOfWork();
  const page = { title: 'Check what was understood', backLink: { to: '/triage', label: 'Triage' } };
  if (taken !== undefined) {
    return (
      <Page {...page} title="The list is in">
        <Done>{taken === 0 ? 'Every row had come before: nothing new was added.' : `${taken} ${taken === 1 ? 'referral waits' : 'referrals wait'} in triage.`}</Done>
        <p><Link to="/triage">Go to triage</Link></p>
      </Page>
    );
  }
  if (!data || !places) return <AwaitedPage {...page} label="Loading what was understood" error={error} onRetry={() => void refetch()} />;
  const upload = data.intakeUpload;
  return (
    <Page {...page} width="full" aside={<Discard id={upload.id} />}>
      <p className="lw-sub">Nothing is saved yet. Unless you save it, it is deleted by {momentWords(upload.expiresAt)}.</p>
      {upload.suggested ? <ReadText upload={upload} suggested={upload.suggested} places={places.filter(({ teamId }) => teamId === upload.teamId)} /> : <ReadList upload={upload} onTaken={setTaken} />}
    </Page>
  );
}

function Discard({ id }: { readonly id: string }) {
  const discard = useGraphMutation(DiscardUploadMutation);
  const navigate = useNavigate();
  return (
    <ConfirmAction
      label="Throw it away"
      question="Throw this text away? It is deleted, and nothing is saved."
      confirmLabel="Throw it away"
      onConfirm={async () => {
        await navigate('/triage');
        await discard.mutateAsync({ id });
      }}
    />
  );
}

interface ReadTextProps {
  readonly upload: IntakeUpload;
  readonly suggested: NonNullable<IntakeUpload['suggested']>;
  readonly places: Parameters<typeof ReferralForm>[0]['places'];
}

function ReadText({ upload, suggested, places }: ReadTextProps) {
  const unplaced = upload.lines.filter(({ field, heading }) => !field && !heading).map(({ text }) => text);
  return (
    <div className="lw-side-by-side">
      <section aria-labelledby="text">
        <h2 className="nhsuk-heading-m" id="text">The text</h2>
        {unplaced.length > 0 && (
          <Note>
            <p>{unplaced.length === 1 ? 'One line was' : `${unplaced.length} lines were`} not understood. They stand under “What else came with it”, so that nothing is lost.</p>
          </Note>
        )}
        <ol className="lw-read-lines">
          {upload.lines.map(({ line, text, field, heading }) => (
            <li key={line} className={field || heading ? undefined : 'lw-read-lines__unplaced'}>
              {text}
              <span className="lw-sub">{field ? `→ ${fieldWords[field]}` : heading ? `→ ${heading}` : 'Not understood'}</span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="form">
        <h2 className="nhsuk-heading-m" id="form">The referral</h2>
        {suggested.unclear.length > 0 && (
          <Warning title="Say these yourself">
            <ul>
              {suggested.unclear.map(({ field, text }) => (
                <li key={field}>{fieldWords[field]}: “{text}” does not say it clearly.</li>
              ))}
            </ul>
          </Warning>
        )}
        <ReferralForm places={places} upload={{ id: upload.id, suggested, unplaced: unplaced.join('\n') }} />
      </section>
    </div>
  );
}

function ReadList({ upload, onTaken }: { readonly upload: IntakeUpload; readonly onTaken: (count: number) => void }) {
  const confirm = useGraphMutation(ConfirmUploadMutation);
  const { rows } = upload;
  const wrong = rows.filter(({ problem }) => problem);
  const fresh = rows.filter(({ problem, before }) => !problem && !before).length;
  const saveProblems = () =>
    saveCsv('rows-left-out.csv', [['line', 'column', 'what is wrong'], ...wrong.map(({ line, problem }) => [line, columnOf(problem?.field ?? ''), problem?.message ?? ''])]);
  return (
    <>
      <p>
        {rows.length} {rows.length === 1 ? 'row' : 'rows'}: {fresh} new, {rows.length - wrong.length - fresh} that came before, {wrong.length} that cannot go in as {wrong.length === 1 ? 'it stands' : 'they stand'}.
      </p>
      <div className="lw-actions">
        {fresh > 0 && (
          <ConfirmAction
            label={`Add ${fresh} ${fresh === 1 ? 'referral' : 'referrals'}`}
            tone="plain"
            question={`Put ${fresh} ${fresh === 1 ? 'referral' : 'referrals'} into triage${wrong.length > 0 ? `, and leave ${wrong.length} out` : ''}?`}
            confirmLabel="Add them"
            onConfirm={async () => {
              const { confirmIntakeUpload } = await confirm.mutateAsync({ id: upload.id });
              if (confirmIntakeUpload.__typename === 'IntakeTaken') onTaken(confirmIntakeUpload.count);
            }}
          />
        )}
        {wrong.length > 0 && (
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={saveProblems}>
            Download these problems as CSV
          </button>
        )}
      </div>
      <DataTable
        caption="Rows of the list"
        hideCaption
        rows={rows}
        rowKey={({ line }) => String(line)}
        columns={[
          { heading: 'Person', cell: ({ name }) => name || <span className="lw-unknown">No name</span> },
          { heading: 'Line', numeric: true, cell: ({ line }) => line },
          { heading: 'Born', cell: ({ dateOfBirth }) => (dateOfBirth ? <DateText value={dateOfBirth} /> : <span className="lw-unknown">Not known</span>) },
          {
            heading: 'What happens to it',
            cell: ({ problem, before }) =>
              problem ? (
                <>
                  <StatusTag tone="bad">Left out</StatusTag>
                  <span className="lw-sub">{columnOf(problem.field) && `${columnOf(problem.field)}: `}{problem.message}</span>
                </>
              ) : (
                <StatusTag tone={before ? 'ended' : 'good'}>{before ? 'Came before' : 'Goes in'}</StatusTag>
              ),
          },
        ]}
      />
    </>
  );
}

const columnOf = (field: string): string => (Object.hasOwn(fieldWords, field) ? fieldWords[field as keyof typeof fieldWords] : '');
