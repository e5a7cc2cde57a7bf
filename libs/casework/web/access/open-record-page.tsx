import { fewestWordsLetters, openingMinutes, openingReasons } from '@linkwell/casework-domain';
import { DateField, Form, Page, Pager, RadioField, StatusTag, SubmitButton, TextArea, TextField, Warning, momentWords, oneOf, optionalCalendarDate, useGraphMutation, useGraphPages, useZodForm } from '@linkwell/web-kit';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';
import { BreakGlassMutation, MyOpeningsQuery } from './access-documents';
import { findingWords, openingReasonWords } from './opening-words';

const schema = z
  .object({
    nhsNumber: z.string().trim().max(20, 'Enter the ten digits'),
    forename: z.string().trim().max(100, 'Use 100 characters or fewer'),
    surname: z.string().trim().max(100, 'Use 100 characters or fewer'),
    dateOfBirth: optionalCalendarDate('Date of birth'),
    reason: oneOf(openingReasons, 'Choose why you open this record'),
    words: z.string().trim().min(fewestWordsLetters, 'Say in a sentence why you need this record now').max(2000, 'Use 2,000 characters or fewer'),
  })
  .check(({ value, issues }) => {
    if (!value.nhsNumber && !(value.forename && value.surname && value.dateOfBirth)) {
      issues.push({ code: 'custom', path: ['nhsNumber'], message: 'Enter the NHS number, or forename, surname and date of birth', input: value });
    }
  });

/** Opens a record of another team, in need ("break-glass"). Nothing typed here comes into an address or stays on the device. */
export function OpenRecordPage() {
  return (
    <Page title="Open a record of another team" documentTitle="Open a record" backLink={{ to: '/caseload', label: 'Caseload' }}>
      <Warning title="Only where somebody would be worse off if you did not">
        <p>
          The lead of that team is told at once, sees your name and your reason, and says whether it was justified. You can read the record for {openingMinutes} minutes and change nothing in it.
        </p>
      </Warning>
      <OpenRecordForm />
      <MyOpenings />
    </Page>
  );
}

function OpenRecordForm() {
  const open = useGraphMutation(BreakGlassMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { nhsNumber: '', forename: '', surname: '', dateOfBirth: '', reason: '', words: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ nhsNumber, forename, surname, dateOfBirth, reason, words }, { idempotencyKey }) => {
        const { breakGlass } = await open.mutateAsync({ input: { nhsNumber: nhsNumber || null, forename: forename || null, surname: surname || null, dateOfBirth: dateOfBirth || null, reason, words, idempotencyKey } });
        if (breakGlass.__typename === 'Refusal') return breakGlass;
        await navigate(`/opened-records/${breakGlass.id}`);
      }}
    >
      <TextField name="nhsNumber" label="NHS number" inputMode="numeric" width={10} />
      <p>Or, where you do not have it, all three of these:</p>
      <TextField name="forename" label="Forename" width={20} />
      <TextField name="surname" label="Surname" width={20} />
      <DateField name="dateOfBirth" legend="Date of birth" />
      <RadioField name="reason" legend="Why do you open it?" labelSize="s" choices={openingReasons.map((value) => ({ value, label: openingReasonWords[value] }))} />
      <TextArea name="words" label="Say why, in a sentence" hint="The lead of that team will read it." rows={3} />
      <SubmitButton busyLabel="Opening…">Open the record</SubmitButton>
    </Form>
  );
}

function MyOpenings() {
  const openings = useGraphPages(MyOpeningsQuery, {}, (data) => data.myOpenings);
  if (openings.nodes.length === 0) return null;
  return (
    <section className="lw-section" aria-labelledby="mine">
      <h2 className="nhsuk-heading-m" id="mine">
        What you have opened
      </h2>
      <ul className="nhsuk-list">
        {openings.nodes.map(({ id, openedAt, teamName, reason, isOpen, finding, findingWords: said }) => (
          <li key={id}>
            {isOpen ? <Link to={`/opened-records/${id}`}>{momentWords(openedAt)}</Link> : momentWords(openedAt)}: a record of {teamName}. {openingReasonWords[reason]}.{' '}
            {finding ? <StatusTag tone={findingWords[finding].tone}>{findingWords[finding].words}</StatusTag> : <StatusTag tone="neutral">{isOpen ? 'Open' : 'Not judged yet'}</StatusTag>}
            {said && <span className="lw-sub"> {said}</span>}
          </li>
        ))}
      </ul>
      <Pager pages={openings} what="openings" />
    </section>
  );
}
