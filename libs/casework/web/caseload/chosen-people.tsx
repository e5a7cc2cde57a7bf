import { useState } from 'react';
import type { Chosen } from './chosen';
import { GroupContactForm } from './group-contact-form';
import { TransferForm } from './transfer-form';

interface ChosenPeopleProps {
  readonly chosen: readonly Chosen[];
  readonly onDone: (words: string) => void;
}

/** What can be done with those who are chosen: handed over, or met as a group. */
export function ChosenPeople({ chosen, onDone }: ChosenPeopleProps) {
  const [asGroup, setAsGroup] = useState(false);
  const isGroup = asGroup && chosen.length > 1;
  // Somebody more or less is another meeting.
  const meeting = chosen.map(({ patientId }) => patientId).join();
  return (
    <>
      {chosen.length > 1 && (
        <div className="lw-chips" role="group" aria-label="With the people you chose">
          <button type="button" className="lw-quiet-button" aria-pressed={!isGroup} onClick={() => setAsGroup(false)}>
            Hand them over
          </button>
          <button type="button" className="lw-quiet-button" aria-pressed={isGroup} onClick={() => setAsGroup(true)}>
            Record a group meeting
          </button>
        </div>
      )}
      {isGroup ? <GroupContactForm key={meeting} chosen={chosen} onDone={onDone} /> : <TransferForm chosen={chosen} onDone={onDone} />}
    </>
  );
}
