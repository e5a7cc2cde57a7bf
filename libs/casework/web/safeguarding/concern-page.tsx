import { ActionLink, Card, Note, StatusTag, SummaryList, Timeline, dayWords, momentWords } from '@linkwell/web-kit';
import { dayOf } from '../desk/desk-words';
import { DisclosureCard } from './disclosure-card';
import type { Concern } from './safeguarding-documents';
import { categoryWords, outcomeWords, recipientWords, stateWords, stepWords, subjectWords, whyNotAskedWords, wishesMetWords } from './safeguarding-words';
import { SafeguardingPage, WithConcern } from './with-safeguarding';

/** A concern with everything that was done about it. Whoever opens it is on record. */
export function ConcernPage() {
  return <WithConcern>{(concern) => <Shown concern={concern} />}</WithConcern>;
}

function Shown({ concern }: { readonly concern: Concern }) {
  const { id, patientId, patientName, subject, categories, danger, noticedOn, seenWords, wishesAsked, whyNotAsked, wishesWords, state, outcome, wishesMet, raisedAt, raisedBy, supportEnded, isLed, entries, disclosures } = concern;
  const closed = state === 'closed';
  return (
    <SafeguardingPage title="Safeguarding concern" caption={patientName} backLink={{ to: `/patients/${patientId}/safeguarding`, label: 'Safeguarding' }}>
      <p>
        <StatusTag tone={stateWords[state].tone}>{stateWords[state].words}</StatusTag> {danger !== 'none' && <StatusTag tone="bad">Immediate danger</StatusTag>}{' '}
        {supportEnded && <StatusTag tone="neutral">Support is not running</StatusTag>}
      </p>
      {!closed && supportEnded && (
        <Note>
          <p>Support is not running for this person. The concern stays on the lead’s list until the lead closes it.</p>
        </Note>
      )}
      <Card>
        <SummaryList
          rows={[
            { term: 'About', value: subjectWords[subject] },
            { term: 'Kind of harm', value: categories.map((each) => categoryWords[each]).join(', ') },
            { term: 'In danger at that moment', value: { none: 'No', rang_999: 'Yes, and 999 was rung', not_rung: 'Yes, and 999 was not rung yet' }[danger] },
            { term: 'Seen or heard on', value: dayWords(noticedOn) },
            { term: 'Raised', value: `${raisedBy}, ${momentWords(raisedAt)}` },
            ...(outcome ? [{ term: 'Outcome', value: outcomeWords[outcome] }] : []),
            ...(wishesMet ? [{ term: 'What they wanted', value: wishesMetWords[wishesMet] }] : []),
          ]}
        />
        <h2 className="nhsuk-heading-s">What was seen or said</h2>
        <p className="lw-said">{seenWords}</p>
        <h2 className="nhsuk-heading-s">{wishesAsked ? 'What they want' : 'They were not asked what they want'}</h2>
        {whyNotAsked && <p>{whyNotAskedWords[whyNotAsked]}.</p>}
        {wishesWords && <p className="lw-said">{wishesWords}</p>}
      </Card>
      <div className="lw-actions">
        <ActionLink to={`/safeguarding/${id}/step`} small>
          {closed ? 'Open it again' : 'Add what was done'}
        </ActionLink>
        {!closed && (
          <ActionLink to={`/safeguarding/${id}/disclose`} variant="secondary" small>
            Record a disclosure without agreement
          </ActionLink>
        )}
        {!closed && isLed && (
          <ActionLink to={`/safeguarding/${id}/close`} variant="secondary" small>
            Close the concern
          </ActionLink>
        )}
      </div>
      {!closed && !isLed && <p className="lw-unknown">Only a lead of the team closes a concern.</p>}
      <section className="lw-section" aria-labelledby="done">
        <h2 className="nhsuk-heading-m" id="done">
          What was done
        </h2>
        <Timeline
          events={entries.map(({ id: entryId, step, recipient, words, takenOn, recordedAt, recordedBy }) => ({
            id: entryId,
            title: recipient ? `${stepWords[step]}: ${recipientWords[recipient]}` : stepWords[step],
            at: recordedAt,
            by: recordedBy,
            children: (
              <>
                {dayOf(recordedAt) !== takenOn && <p className="lw-sub">On {dayWords(takenOn)}, written down later</p>}
                {words && <p className="lw-said">{words}</p>}
              </>
            ),
          }))}
        />
      </section>
      {disclosures.length > 0 && (
        <section className="lw-section" aria-labelledby="disclosed">
          <h2 className="nhsuk-heading-m" id="disclosed">
            Disclosed without agreement
          </h2>
          <ul className="lw-cards">
            {disclosures.map((disclosure) => (
              <li key={disclosure.id}>
                <DisclosureCard disclosure={disclosure} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </SafeguardingPage>
  );
}
