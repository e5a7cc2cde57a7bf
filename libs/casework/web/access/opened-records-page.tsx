import { Card, ConfirmAction, EmptyState, Failure, Form, Loading, Page, Pager, Quote, RadioField, StatusTag, SubmitButton, TextArea, momentWords, oneOf, useGraphMutation, useGraphPages, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { z } from 'zod';
import { EndOpeningMutation, OpenedRecordsQuery, ReviewOpeningMutation, type OpenedRecord } from './access-documents';
import { findingWords, openingReasonWords } from './opening-words';

const findings = ['justified', 'not_justified'] as const;
const schema = z
  .object({ finding: oneOf(findings, 'Choose whether it was justified'), words: z.string().trim().max(2000, 'Use 2,000 characters or fewer') })
  .check(({ value, issues }) => {
    if (value.finding === 'not_justified' && !value.words) issues.push({ code: 'custom', path: ['words'], message: 'Say what was wrong and what you have done about it', input: value });
  });

/** Who of other teams opened a record of one's own, for its lead to judge. */
export function OpenedRecordsPage() {
  const [all, setAll] = useState(false);
  const records = useGraphPages(OpenedRecordsQuery, { waiting: all ? null : true }, (data) => data.openedRecords);
  return (
    <Page title="Records that others opened" backLink={{ to: '/caseload', label: 'Caseload' }}>
      <p>Somebody of another team opened these records of yours, to read for an hour, and said why. Look at each, and say whether it was justified.</p>
      <div className="nhsuk-button-group" role="group" aria-label="Which are shown">
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" aria-pressed={!all} onClick={() => setAll(false)}>
          Not judged yet
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" aria-pressed={all} onClick={() => setAll(true)}>
          All
        </button>
      </div>
      {records.error ? (
        <Failure error={records.error} onRetry={records.refetch} />
      ) : records.isPending ? (
        <Loading label="Loading what was opened" />
      ) : records.nodes.length === 0 ? (
        <EmptyState title={all ? 'Nobody has opened a record of yours' : 'Nothing waits for you'} />
      ) : (
        <>
          <ul className="lw-cards">
            {records.nodes.map((record) => (
              <li key={record.id}>
                <OpenedRecordCard record={record} />
              </li>
            ))}
          </ul>
          <Pager pages={records} what="records" />
        </>
      )}
    </Page>
  );
}

function OpenedRecordCard({ record }: { readonly record: OpenedRecord }) {
  const end = useGraphMutation(EndOpeningMutation);
  const { id, version, patientName, openedBy, openedAt, expiresAt, endedAt, isOpen, reason, words, finding, findingWords: said, reviewedBy, reviewedAt } = record;
  return (
    <Card level={2} heading={patientName ?? 'A record'}>
      <p>
        {finding ? <StatusTag tone={findingWords[finding].tone}>{findingWords[finding].words}</StatusTag> : <StatusTag tone="warning">Not judged yet</StatusTag>} {isOpen && <StatusTag tone="bad">Open now</StatusTag>}
      </p>
      <p>
        Opened by <strong>{openedBy}</strong> on {momentWords(openedAt)}, {endedAt ? `ended on ${momentWords(endedAt)}` : `until ${momentWords(expiresAt)}`}. {openingReasonWords[reason]}:
      </p>
      {words && <Quote>{words}</Quote>}
      {finding ? (
        <p>
          {reviewedBy}, {reviewedAt && momentWords(reviewedAt)}
          {said && `: ${said}`}
        </p>
      ) : (
        <>
          {isOpen && (
            <ConfirmAction
              label="End it now"
              hiddenLabel={patientName ?? ''}
              confirmLabel="End it"
              question={`End it now? ${openedBy} will see this record no more.`}
              onConfirm={() => end.mutateAsync({ input: { id, version } })}
            />
          )}
          <Judge record={record} />
        </>
      )}
    </Card>
  );
}

function Judge({ record: { id, version } }: { readonly record: OpenedRecord }) {
  const review = useGraphMutation(ReviewOpeningMutation);
  const form = useZodForm(schema, { finding: '', words: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ finding, words }) => {
        const { reviewOpening } = await review.mutateAsync({ input: { id, finding, words: words || null, version } });
        return reviewOpening.__typename === 'Refusal' ? reviewOpening : undefined;
      }}
    >
      <RadioField name="finding" legend="Was it justified?" labelSize="s" choices={findings.map((value) => ({ value, label: findingWords[value].words }))} />
      <TextArea name="words" label="In a few words" hint="Needed where it was not justified." rows={2} />
      <SubmitButton busyLabel="Saving…">Save</SubmitButton>
    </Form>
  );
}
