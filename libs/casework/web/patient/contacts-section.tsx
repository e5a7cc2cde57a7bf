import { ActionLink, EmptyState, Timeline } from '@linkwell/web-kit';
import { contactKindWords, contactOutcomeWords, modeWords } from '../words';
import type { Patient } from './patient-documents';

export function ContactsSection({ patient: { id, contacts, episode } }: { readonly patient: Patient }) {
  return (
    <section className="lw-section" aria-labelledby="contacts">
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id="contacts">
          Contacts
        </h2>
        {(episode.state === 'accepted' || episode.state === 'offered') && (
          <ActionLink to={`/patients/${id}/contacts/new`} variant="secondary" small>
            Record a contact
          </ActionLink>
        )}
      </div>
      {contacts.length === 0 ? (
        <EmptyState title="No contacts yet">
          <p>The first conversation opens the 28 days for baseline measures.</p>
        </EmptyState>
      ) : (
        <Timeline
          events={contacts.map(({ id: contactId, on, minutes, mode, outcome, kind, note, nextStep, lateEntry, recordedBy }) => ({
            id: contactId,
            title: `${modeWords[mode]}: ${contactOutcomeWords[outcome].toLowerCase()}`,
            at: on,
            by: recordedBy,
            children: (
              <>
                <p className="lw-sub">
                  {contactKindWords[kind]}, {minutes} {minutes === 1 ? 'minute' : 'minutes'}
                  {lateEntry && ' · written down later'}
                </p>
                {note && <p className="lw-said">{note}</p>}
                {nextStep && <p>Next: {nextStep}</p>}
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}
