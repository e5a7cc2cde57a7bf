import { appointmentModes, appointmentStates, reminderChannels, type AppointmentMode, type AppointmentState, type EpisodeState, type ReminderChannel } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, EpisodeStateEnum } from '../graphql/enums';
import { FlagInSightType } from '../safeguarding/flag.type';

export const AppointmentStateEnum = enumOf('AppointmentState', appointmentStates);
export const AppointmentModeEnum = enumOf('AppointmentMode', appointmentModes);
export const ReminderChannelEnum = enumOf('ReminderChannel', reminderChannels);

@ObjectType('TeamMember')
export class TeamMemberType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType('PatientTask', { description: 'Something to be done for a patient.' })
export class PatientTaskType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  patientId: string;

  @Field(() => String)
  title: string;

  @Field(() => CalendarDateScalar)
  dueOn: CalendarDate;

  @Field(() => TeamMemberType)
  assignee: TeamMemberType;

  @Field(() => Boolean, { description: 'It began as the next step of a contact.' })
  fromContact: boolean;

  @Field(() => DateTime, { nullable: true })
  doneAt: Date | null;

  @Field(() => Int)
  version: number;
}

@ObjectType('Appointment')
export class AppointmentType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  patientId: string;

  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => Int)
  minutes: number;

  @Field(() => AppointmentModeEnum)
  mode: AppointmentMode;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, in the team’s words. Never sent to anybody.' })
  words: string | null;

  @Field(() => TeamMemberType)
  withWhom: TeamMemberType;

  @Field(() => AppointmentStateEnum)
  state: AppointmentState;

  @Field(() => ReminderChannelEnum)
  reminder: ReminderChannel;

  @Field(() => String, { nullable: true, description: 'The version of the words that the person agreed to be sent.' })
  reminderWording: string | null;

  @Field(() => DateTime, { nullable: true })
  reminderSentAt: Date | null;

  @Field(() => [FlagInSightType], { description: 'Of a home visit: flags in force, with what whoever visits has to do.' })
  visitFlags: readonly FlagInSightType[];

  @Field(() => String, { nullable: true, description: 'Why no reminder went out, by code.' })
  reminderWithheld: string | null;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'Words that a reminder may have, with their version.' })
export class ReminderWordingType {
  @Field(() => ID)
  version: string;

  @Field(() => String, { description: 'As they would be sent for an appointment on Tuesday 3 March at 10:00.' })
  example: string;
}

@ObjectType({ description: 'What is to be done for a patient, and when they are met.' })
export class PatientDesk {
  @Field(() => [PatientTaskType], { description: 'Open tasks, first due first, at most 50.' })
  openTasks: PatientTaskType[];

  @Field(() => [PatientTaskType], { description: 'The last ten that were done.' })
  doneTasks: PatientTaskType[];

  @Field(() => [AppointmentType], { description: 'To come, first to come first, and the last twenty before; at most 50.' })
  appointments: AppointmentType[];

  @Field(() => [TeamMemberType])
  team: TeamMemberType[];

  @Field(() => [ReminderChannelEnum], { description: 'By what the person may be reminded.' })
  reminderChannels: ReminderChannel[];

  @Field(() => String, { nullable: true, description: 'Why they cannot be reminded, in words.' })
  noReminder: string | null;

  @Field(() => [ReminderWordingType])
  reminderWordings: ReminderWordingType[];
}

@ObjectType({ description: 'One line of a worker’s day: a task or an appointment.' })
export class DayEntry {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  patientName: string;

  @Field(() => EpisodeStateEnum, { description: 'Of the episode it belongs to.' })
  episodeState: EpisodeState;

  @Field(() => PatientTaskType, { nullable: true })
  task: PatientTaskType | null;

  @Field(() => AppointmentType, { nullable: true })
  appointment: AppointmentType | null;
}

export const DayConnection = connectionOf('Day', DayEntry);
