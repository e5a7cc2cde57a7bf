import type { UnitOfWork } from '@linkwell/database';
import { answer, CalendarDateScalar, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Appointments } from './appointments';
import { AddPatientTaskInput, BookAppointmentInput, ChangeAppointmentInput, ChangePatientTaskInput, FinishPatientTaskInput, SettleAppointmentInput } from './desk.inputs';
import { AppointmentType, DayConnection, PatientDesk, PatientTaskType } from './desk.types';
import { ShowDesk } from './show-desk';
import { TasksOfPatients } from './tasks-of-patients';

@ArgsType()
class DayArgs extends PageArgs {
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day shown; today where it is left out.' })
  @IsOptional()
  until?: CalendarDate;
}

const PatientTaskResult = resultOf('PatientTask', PatientTaskType);
const AppointmentResult = resultOf('Appointment', AppointmentType);
type TaskAnswer = Promise<PatientTaskType | RefusalType>;
type AppointmentAnswer = Promise<AppointmentType | RefusalType>;

/** The desk: what is to be done for patients, and when they are met. */
@Resolver()
export class DeskResolver {
  constructor(
    private readonly show: ShowDesk,
    private readonly tasks: TasksOfPatients,
    private readonly appointments: Appointments,
  ) {}

  @Requires('patient.read')
  @Example(() => ({ first: 5 }))
  @Query(() => DayConnection, { description: 'What the viewer has to do and whom they meet, first due first.' })
  myDay(@Unit() unit: UnitOfWork, @Args() { first, after, until }: DayArgs) {
    return this.show.myDay(unit, first, after, until);
  }

  @Requires('patient.read')
  @Example((world) => ({ patientId: world.patient }))
  @Query(() => PatientDesk)
  deskOfPatient(@Unit() unit: UnitOfWork, @Args('patientId', { type: () => ID }, ParseUUIDPipe) patientId: string): Promise<PatientDesk> {
    return this.show.ofPatient(unit, patientId);
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, title: 'Ring about the letter', dueOn: '2100-01-01', idempotencyKey: '1b6f2c52-2e3a-4c39-8c0a-5d7f7a2b9c11' } }))
  @Mutation(() => PatientTaskResult)
  addPatientTask(@Unit() unit: UnitOfWork, @Args('input') input: AddPatientTaskInput): TaskAnswer {
    return answer(unit, 'task.added', this.tasks.add(unit, input), (id) => this.show.task(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { taskId: world.patientTask, title: 'Ring about the letter', dueOn: '2100-01-01', version: 1 } }))
  @Mutation(() => PatientTaskResult)
  changePatientTask(@Unit() unit: UnitOfWork, @Args('input') input: ChangePatientTaskInput): TaskAnswer {
    return answer(unit, 'task.changed', this.tasks.change(unit, input), (id) => this.show.task(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { taskId: world.patientTask, done: true, version: 1 } }))
  @Mutation(() => PatientTaskResult)
  finishPatientTask(@Unit() unit: UnitOfWork, @Args('input') { taskId, done, version }: FinishPatientTaskInput): TaskAnswer {
    return answer(unit, 'task.done', this.tasks.finish(unit, taskId, done, version), (id) => this.show.task(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, on: '2100-01-01', at: '10:00', minutes: 30, mode: 'home', idempotencyKey: '1b6f2c52-2e3a-4c39-8c0a-5d7f7a2b9c12' } }))
  @Mutation(() => AppointmentResult)
  bookAppointment(@Unit() unit: UnitOfWork, @Args('input') input: BookAppointmentInput): AppointmentAnswer {
    return answer(unit, 'appointment.booked', this.appointments.book(unit, input), (id) => this.show.appointment(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { appointmentId: world.appointment, on: '2100-01-01', at: '10:00', minutes: 30, mode: 'home', version: 1 } }))
  @Mutation(() => AppointmentResult)
  changeAppointment(@Unit() unit: UnitOfWork, @Args('input') input: ChangeAppointmentInput): AppointmentAnswer {
    return answer(unit, 'appointment.changed', this.appointments.change(unit, input), (id) => this.show.appointment(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { appointmentId: world.appointment, state: 'cancelled', version: 1 } }))
  @Mutation(() => AppointmentResult)
  settleAppointment(@Unit() unit: UnitOfWork, @Args('input') { appointmentId, state, version }: SettleAppointmentInput): AppointmentAnswer {
    return answer(unit, 'appointment.settled', this.appointments.settle(unit, appointmentId, state, version), (id) => this.show.appointment(unit, id));
  }
}
