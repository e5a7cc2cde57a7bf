import type { StepDoer } from '@linkwell/casework-domain';
import { saveFile } from '@linkwell/web-kit';

/** Who does a step, as the link worker reads it, and as it is read by the person. */
export const doerWords: Readonly<Record<StepDoer, string>> = { patient: 'The person', link_worker: 'The link worker', organisation: 'An organisation' };
export const doerToYou: Readonly<Record<StepDoer, string>> = { patient: 'You', link_worker: 'Your link worker', organisation: 'An organisation' };

/** Gives the reader a calendar file made in the browser. */
export const saveCalendar = (text: string): void => saveFile('things-to-do.ics', 'text/calendar;charset=utf-8', text);
