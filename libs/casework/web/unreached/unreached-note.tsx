import type { PostStanding } from '@linkwell/casework-domain';
import { ActionLink, Note, dayWords, useGraphQuery } from '@linkwell/web-kit';
import type { Patient } from '../patient/patient-documents';
import { UnreachedQuery } from './unreached-documents';

/** Why there is no letter, where there is none. */
export const noLetterWords: Readonly<Partial<Record<PostStanding, string>>> = {
  not_safe: 'No letter is written: post to their address is not safe.',
  no_address: 'No letter can be written: no address is known.',
};

/** What to do about somebody who does not answer. Asked only where a try failed and support is offered or running. */
export function UnreachedNote({ patient: { id, episode, contacts } }: { readonly patient: Patient }) {
  const failed = contacts.some(({ outcome }) => outcome === 'no_answer' || outcome === 'voicemail' || outcome === 'did_not_attend');
  const open = episode.state === 'offered' || episode.state === 'accepted';
  const { data } = useGraphQuery(UnreachedQuery, { patientId: id }, { enabled: open && failed });
  if (!open || !failed || !data) return null;
  const { step, failed: tries, until, post, letters } = data.unreached;
  if (step === 'nothing' || step === 'go_on') return null;
  const letter = letters[0];
  return (
    <Note>
      <p>
        <strong>
          {tries === 0 ? 'They have not answered.' : `${tries} tries without an answer.`} {letter && `A letter was sent on ${dayWords(letter.sentOn)}.`}
        </strong>
      </p>
      {step === 'letter' && (
        <>
          <p>Write to them once more before it ends.</p>
          <ActionLink to={`/patients/${id}/letter`} small>
            Write the letter
          </ActionLink>
        </>
      )}
      {step !== 'letter' && !letter && <p>{noLetterWords[post]}</p>}
      {step === 'wait' && until && <p>Wait for an answer until {dayWords(until)}. Record any contact as usual; once you have spoken, counting begins anew.</p>}
      {step === 'close' && (
        <>
          <p>Nothing has come back. You can end it now; if they come again, they start anew.</p>
          <ActionLink to={episode.state === 'offered' ? `/patients/${id}/answer` : `/patients/${id}/close`} variant="secondary" small>
            {episode.state === 'offered' ? 'Record that they were not reached' : 'End support'}
          </ActionLink>
        </>
      )}
    </Note>
  );
}
