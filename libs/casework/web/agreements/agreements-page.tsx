import { ActionLink, Card, DataTable, DateText, Page, StatusTag, SummaryList, Wording, dayWords } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { giverWords, mannerWords } from '../words';
import { aboutWords, evaluationWords, newestOfEach, standingWords } from './agreement-words';
import type { AgreementGiven, Agreements } from './agreements-documents';
import { WithAgreements } from './with-agreements';

export function AgreementsPage() {
  return <WithAgreements title="What they agreed to">{(agreements) => <Shown {...agreements} />}</WithAgreements>;
}

function Shown({ patientId, policy, agreements, optOutChecks }: Agreements) {
  const [checked] = optOutChecks;
  const standing = newestOfEach(agreements);
  return (
    <Page title="What they agreed to" backLink={{ to: `/patients/${patientId}`, label: 'Patient' }} width="full">
      <div className="lw-actions">
        <ActionLink to={`/patients/${patientId}/agreements/contact_after`} variant="secondary" small>
          Ask about contact after support
        </ActionLink>
        <ActionLink to={`/patients/${patientId}/agreements/evaluation`} variant="secondary" small>
          Ask about figures
        </ActionLink>
      </div>
      {standing.map((agreement) => (
        <Given key={agreement.id} agreement={agreement} patientId={patientId} />
      ))}
      <Card heading="What does not rest on their agreement">
        <SummaryList
          rows={[
            { term: 'Lawful basis of these records', value: policy.lawfulBasis },
            { term: 'Published figures', value: evaluationWords[policy.evaluation] },
            { term: 'National Data Opt-out', value: checked ? `${checked.optedOut ? 'Opted out' : 'Not opted out'}, looked up on ${dayWords(checked.checkedOn)} by ${checked.recordedBy}` : 'Not looked up yet' },
            { term: 'Research', value: 'No research study is set up here, so nobody can be asked about one yet.' },
          ]}
        />
        <p>The opt-out changes neither their care nor figures in which nobody can be recognised. Look it up again before details are passed on for anything else without their agreement.</p>
        <Link to={`/patients/${patientId}/agreements/opt-out`}>Record a look at the National Data Opt-out</Link>
      </Card>
      {agreements.length > standing.length && (
        <DataTable
          caption="Earlier answers"
          rows={agreements.filter((agreement) => !standing.includes(agreement))}
          rowKey={({ id }) => id}
          columns={[
            { heading: 'About', cell: aboutWords },
            { heading: 'Answer', cell: (agreement) => standingWords(agreement).words },
            { heading: 'Given', cell: ({ givenAt }) => <DateText value={givenAt} /> },
            { heading: 'Written down by', cell: ({ recordedBy }) => recordedBy },
          ]}
        />
      )}
    </Page>
  );
}

function Given({ agreement, patientId }: { readonly agreement: AgreementGiven; readonly patientId: string }) {
  const { id, answer, givenBy, how, givenAt, wording, recordedBy, withdrawnAt, withdrawnBy, withdrawalSaidBy, withdrawalHow, cannotUndo } = agreement;
  const { tone, words } = standingWords(agreement);
  return (
    <Card heading={aboutWords(agreement)}>
      <p>
        <StatusTag tone={tone}>{words}</StatusTag>
      </p>
      {wording && <Wording>{wording}</Wording>}
      <p>
        {giverWords[givenBy]}, {mannerWords[how].toLowerCase()}, <DateText value={givenAt} />. Written down by {recordedBy}.
      </p>
      {withdrawnAt && withdrawalSaidBy && withdrawalHow && (
        <>
          <p>
            Taken back: {giverWords[withdrawalSaidBy].toLowerCase()}, {mannerWords[withdrawalHow].toLowerCase()}, <DateText value={withdrawnAt} />. Written down by {withdrawnBy}.
          </p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {cannotUndo.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {answer === 'yes' && !withdrawnAt && <Link to={`/patients/${patientId}/agreements/${id}/withdraw`}>They take this back<span className="nhsuk-u-visually-hidden">: {aboutWords(agreement)}</span></Link>}
    </Card>
  );
}
