import type { StepDoer } from '@linkwell/casework-domain';

/** Who does a step, as the link worker reads it, and as it is read by the person. */
export const doerWords: Readonly<Record<StepDoer, string>> = { patient: 'The person', link_worker: 'The link worker', organisation: 'An organisation' };
export const doerToYou: Readonly<Record<StepDoer, string>> = { patient: 'You', link_worker: 'Your link worker', organisation: 'An organisation' };

/** Gives the reader a calendar file made in the browser. */
export function saveCalendar(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'things-to-do.ics';
  link.click();
  URL.revokeObjectURL(address);
}
