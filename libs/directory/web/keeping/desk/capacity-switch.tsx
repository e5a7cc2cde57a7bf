import { capacityLabels, type CapacityState } from '@linkwell/directory-domain';
import { calendarDate, DateField, Form, failureWords, SubmitButton, useGraphMutation, useZodForm, type ServerRefusal } from '@linkwell/web-kit';
import { useId, useState } from 'react';
import { z } from 'zod';
import { SetCapacityMutation } from './desk-documents';
import type { Listing } from './my-listings';

const offered = ['open', 'limited', 'full', 'closed'] as const satisfies readonly CapacityState[];
const waits = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 39, 52] as const;
const waitWords = (weeks: number): string => (weeks === 0 ? 'No wait' : `${weeks} week${weeks === 1 ? '' : 's'}`);

interface Room {
  readonly state: CapacityState;
  readonly until: string | null;
  readonly waitWeeks: number | null;
}

/** Whether there is room, said in one press; it counts at once. "Full" may be given a day, and the usual wait stands beside it. */
export function CapacitySwitch({ listing }: { readonly listing: Listing }) {
  const { id: serviceId, version, capacity, waitWeeks, fullUntil, name } = listing;
  const set = useGraphMutation(SetCapacityMutation);
  const [said, setSaid] = useState('');
  const [roomId, waitId] = [useId(), useId()];
  const now: Room = { state: capacity.state as CapacityState, until: fullUntil ?? null, waitWeeks: waitWeeks ?? null };

  const save = async (room: Room): Promise<ServerRefusal | undefined> => {
    if (set.isPending) return undefined;
    setSaid('');
    const { setCapacity } = await set.mutateAsync({ input: { serviceId, version, state: room.state, until: room.until, waitWeeks: room.waitWeeks } });
    if (setCapacity.__typename === 'Refusal') return setCapacity;
    setSaid('Saved. It is shown from now on.');
    return undefined;
  };
  const saveAtOnce = (room: Room) => void save(room).then((refusal) => refusal && setSaid(refusal.message), (error: unknown) => setSaid(failureWords(error)));

  return (
    <div className="lw-room">
      <div role="group" aria-labelledby={roomId}>
        <p id={roomId}>
          Room for new people<span className="nhsuk-u-visually-hidden">: {name}</span>
        </p>
        <div className="lw-room__states">
          {offered.map((state) => (
            <button key={state} type="button" className="lw-room__state" aria-pressed={now.state === state} aria-disabled={set.isPending} onClick={() => now.state !== state && saveAtOnce({ ...now, state, until: null })}>
              {capacityLabels[state]}
            </button>
          ))}
        </div>
      </div>
      <div className="lw-room__wait">
        <label htmlFor={waitId}>
          Usual wait<span className="nhsuk-u-visually-hidden">: {name}</span>
        </label>
        <select id={waitId} className="nhsuk-select" value={now.waitWeeks ?? ''} onChange={({ target }) => saveAtOnce({ ...now, waitWeeks: target.value === '' ? null : Number(target.value) })}>
          <option value="">Not said</option>
          {(now.waitWeeks === null || waits.some((weeks) => weeks === now.waitWeeks) ? [...waits] : [...waits, now.waitWeeks].sort((a, b) => a - b)).map((weeks) => (
            <option key={weeks} value={weeks}>
              {waitWords(weeks)}
            </option>
          ))}
        </select>
      </div>
      <p className="lw-room__said" role="status">
        {said}
      </p>
      {now.state === 'full' && <FullUntil field={`until-${serviceId}`} words={capacity.words} until={now.until} onSave={(until) => save({ ...now, until })} />}
    </div>
  );
}

interface FullUntilProps {
  /** Its own name: several listings stand on one page. */
  readonly field: string;
  readonly words: string;
  readonly until: string | null;
  readonly onSave: (until: string | null) => Promise<ServerRefusal | undefined>;
}

function FullUntil({ field, words, until, onSave }: FullUntilProps) {
  const form = useZodForm(z.record(z.string(), calendarDate('Enter the day from which there is room again', 'The day')), { [field]: until ?? '' });
  const save = async (day: string | undefined) => {
    const refusal = await onSave(day ?? null);
    return refusal && { ...refusal, field };
  };
  return (
    <details className="lw-details lw-room__until">
      <summary>{until === null ? 'Say when there is room again' : `${words}: change the day`}</summary>
      <div className="lw-details__text">
        <Form form={form} onSubmit={(days) => save(days[field])}>
          <DateField name={field} legend="First day with room again" hint="From that day on it shows “Has room” by itself." labelSize="s" />
          <SubmitButton busyLabel="Saving…">Save the day</SubmitButton>
        </Form>
      </div>
    </details>
  );
}
