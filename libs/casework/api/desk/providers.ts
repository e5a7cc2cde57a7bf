import { Appointments } from './appointments';
import { DeskResolver } from './desk.resolver';
import { Remind } from './remind';
import { RemindersOffered } from './reminders-offered';
import { ShowDesk } from './show-desk';
import { TasksOfPatients } from './tasks-of-patients';

/** What is to be done for patients, and when they are met. */
export const desk = [Appointments, DeskResolver, Remind, RemindersOffered, ShowDesk, TasksOfPatients];
