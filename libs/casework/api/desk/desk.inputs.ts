import type { AppointmentMode, AppointmentState, ReminderChannel } from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { AppointmentModeEnum, AppointmentStateEnum, ReminderChannelEnum } from './desk.types';

@InputType({ isAbstract: true })
abstract class TaskDetailsInput {
  @Field(() => String)
  @MaxLength(1200, { message: 'title: use at most 300 characters' })
  title: string;

  @Field(() => CalendarDateScalar)
  dueOn: CalendarDate;

  @Field(() => ID, { nullable: true, description: 'Who does it; whoever writes it down where it is left out.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'assigneeId: choose somebody of the team' })
  assigneeId?: string | null;
}

@InputType()
export class AddPatientTaskInput extends TaskDetailsInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@InputType()
export class ChangePatientTaskInput extends TaskDetailsInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'taskId: send a UUID' })
  taskId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class FinishPatientTaskInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'taskId: send a UUID' })
  taskId: string;

  @Field(() => Boolean, { description: 'False opens it again.' })
  @IsBoolean()
  done: boolean;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
abstract class AppointmentDetailsInput {
  @Field(() => CalendarDateScalar)
  on: CalendarDate;

  @Field(() => String, { description: 'HH:MM on the clocks of the United Kingdom.' })
  @Matches(/^\d{2}:\d{2}$/, { message: 'at: enter a time such as 14:30' })
  at: string;

  @Field(() => Int)
  @IsInt()
  minutes: number;

  @Field(() => AppointmentModeEnum)
  mode: AppointmentMode;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(1200, { message: 'place: use at most 300 characters' })
  place?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000, { message: 'words: use at most 500 characters' })
  words?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who meets them; whoever books where it is left out.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'withUserId: choose somebody of the team' })
  withUserId?: string | null;

  @Field(() => ReminderChannelEnum, { defaultValue: 'none' })
  reminder: ReminderChannel = 'none';

  @Field(() => String, { nullable: true, description: 'The version of the words that the person agreed to.' })
  @IsOptional()
  @MaxLength(40)
  reminderWording?: string | null;
}

@InputType()
export class BookAppointmentInput extends AppointmentDetailsInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@InputType()
export class ChangeAppointmentInput extends AppointmentDetailsInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'appointmentId: send a UUID' })
  appointmentId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class SettleAppointmentInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'appointmentId: send a UUID' })
  appointmentId: string;

  @Field(() => AppointmentStateEnum)
  state: AppointmentState;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}
