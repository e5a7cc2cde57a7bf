import { Appointments } from './appointments';
import { DeskResolver } from './desk.resolver';
import { RemindersOffered } from './reminders-offered';
import { ShowDesk } from './show-desk';
import { TasksOfPatients } from './tasks-of-patients';

/** What is to be done for patients, and when they are met. */
export const desk = [Appointments, DeskResolver, RemindersOffered, ShowDesk, TasksOfPatients];
