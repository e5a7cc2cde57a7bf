import { ActionLink, Card, DateText, EmptyState, Quote, StatusTag } from '@linkwell/web-kit';
import { metWords, needStatusWords, priorityWords, reporterWords } from '../words';
import type { Need, Patient } from './patient-documents';

export function NeedsSection({ patient: { id, needs, episode } }: { readonly patient: Patient }) {
  const running = episode.state === 'accepted';
  return (
    <section className="lw-section" aria-labelledby="needs">
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id="needs">
          Needs
        </h2>
        {running && (
          <ActionLink to={`/patients/${id}/needs/new`} variant={needs.length === 0 ? 'primary' : 'secondary'} small>
            Add a need
          </ActionLink>
        )}
      </div>
      {needs.length === 0 ? (
        <EmptyState title="No needs recorded yet">
          <p>Write down what matters to the person, in their words. Then you can look for support together.</p>
        </EmptyState>
      ) : (
        <ul className="lw-cards lw-cards--two">
          {needs.map((need) => (
            <li key={need.id}>
              <NeedCard patientId={id} need={need} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NeedCard({ patientId, need }: { readonly patientId: string; readonly need: Need }) {
  const { id, term, status, urgency, confidential, priority, patientsWords, decided, organisationsView } = need;
  const { tone, words } = needStatusWords[status];
  const here = `/patients/${patientId}/needs/${id}`;
  return (
    <Card level={3} heading={term.label}>
      <p>
        <StatusTag tone={tone}>{words}</StatusTag> {urgency === 'crisis' && <StatusTag tone="bad">Crisis</StatusTag>}{' '}
        {urgency === 'soon' && <StatusTag tone="warning">Soon</StatusTag>} {confidential && <StatusTag tone="neutral">Confidential</StatusTag>}
        <span className="lw-sub">{priorityWords[priority]}</span>
      </p>
      {urgency === 'crisis' && status === 'open' && <p>In a crisis, ring the service as well: an answer is due within one working day.</p>}
      {patientsWords && <Quote>{patientsWords}</Quote>}
      {decided && (
        <p>
          {metWords[decided.answer]}, says {reporterWords[decided.reporter]} (<DateText value={decided.at} dayOnly />, written down by {decided.recordedBy}).
        </p>
      )}
      {organisationsView && (
        <p>
          The organisation’s view: {metWords[organisationsView.answer].toLowerCase()} (<DateText value={organisationsView.at} dayOnly />
          ).
        </p>
      )}
      <div className="lw-actions">
        <ActionLink to={`${here}/outcome`} variant="secondary" small>
          Was it met?<span className="nhsuk-u-visually-hidden"> {term.label}</span>
        </ActionLink>
        <ActionLink to={here} variant="secondary" small>
          Change<span className="nhsuk-u-visually-hidden"> {term.label}</span>
        </ActionLink>
      </div>
    </Card>
  );
}
