import { randomBytes, randomUUID } from 'node:crypto';
import { FieldCipher, type Database, type UnitOfWork } from '@linkwell/database';
import { eventsHeardBy, type DomainEvents } from '@linkwell/events';
import { AreaFinder } from '@linkwell/geography-api';
import { Messenger, type MessageToSend } from '@linkwell/jobs';
import type { Clock, Refusal, Result, UserViewer } from '@linkwell/kernel';
import { RecordAbout } from '../about/record-about';
import { TeamOverview } from '../caseload/team-overview';
import { TransferPatients } from '../caseload/transfer';
import { WaitingSources } from '../caseload/waiting-source';
import { ChangeDataPolicy } from '../agreements/change-data-policy';
import { RecordAgreement } from '../agreements/record-agreement';
import { RecordOptOutCheck } from '../agreements/record-opt-out-check';
import { ShowAgreements } from '../agreements/show-agreements';
import { WithdrawAgreement } from '../agreements/withdraw-agreement';
import { ComposeGpMessage } from '../gp-message/compose-gp-message';
import { ReadGpMessages } from '../gp-message/read-gp-messages';
import { RecordGpMessage } from '../gp-message/record-gp-message';
import { ServicesToldSources } from '../gp-message/services-told';
import { IncomingFields } from '../intake/incoming-fields';
import { Unreached } from '../unreached/unreached';
import { PlanLinks } from '../plan/plan-links';
import { ReadPlan } from '../plan/read-plan';
import { SavePlan } from '../plan/save-plan';
import { AddPatient, type NewPatient } from '../commands/add-patient';
import { AnswerOffer } from '../commands/answer-offer';
import { CloseEpisode } from '../commands/close-episode';
import { FindDuplicates } from '../commands/find-duplicates';
import { OpenEpisode } from '../commands/open-episode';
import { RecordContact } from '../commands/record-contact';
import { RecordGroupContact } from '../commands/record-group-contact';
import { RecordNeed, type NewNeed } from '../commands/record-need';
import { StartEpisode } from '../commands/start-episode';
import { UpdateNeed } from '../commands/update-need';
import { UpdatePatient } from '../commands/update-patient';
import { Appointments } from '../desk/appointments';
import { RemindersOffered } from '../desk/reminders-offered';
import { ShowDesk } from '../desk/show-desk';
import { TasksOfPatients } from '../desk/tasks-of-patients';
import { PatientFields } from '../patient-fields';
import { ListCaseload } from '../queries/list-caseload';
import { ShowPatient } from '../queries/show-patient';
import { Agreements } from '../services/agreements';
import { Needs } from '../services/needs';
import { Patients } from '../services/patients';

/** Sends nothing, and keeps what it was given. */
class NoMessages extends Messenger {
  readonly sent: MessageToSend[] = [];
  send = (_unit: UnitOfWork, message: MessageToSend) => Promise.resolve(void this.sent.push(message));
}

const key = () => randomBytes(32).toString('base64');

export const aCipher = (): FieldCipher => new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });

/** The feature's use cases as the module puts them together, for tests that run them on a real database. */
export function caseworkOn(clock: Clock, cipher: FieldCipher = aCipher(), events: DomainEvents = eventsHeardBy(), messenger: Messenger = new NoMessages()) {
  const fields = new PatientFields(cipher);
  const plan = new ReadPlan(fields);
  const config = { demo: true };
  const patients = new Patients(fields, clock);
  const needs = new Needs(patients, clock);
  const duplicates = new FindDuplicates(fields);
  const episodes = new OpenEpisode(fields, new AreaFinder(), clock);
  const messages = new NoMessages();
  const waiting = new WaitingSources();
  const reminders = new RemindersOffered(fields, messenger);
  const appointments = new Appointments(fields, reminders, clock);
  const agreements = new Agreements(fields, clock);
  const close = new CloseEpisode(fields, patients, appointments, clock, events);
  const tasks = new TasksOfPatients(fields, clock);
  const recordContact = new RecordContact(fields, patients, tasks, clock);
  const servicesTold = new ServicesToldSources();
  const compose = new ComposeGpMessage(fields, new IncomingFields(cipher, fields), plan, servicesTold, clock);
  const gpMessages = new ReadGpMessages(fields, compose);
  return {
    fields, patients, needs, appointments, sent: messages.sent,
    tasks,
    desk: new ShowDesk(fields, reminders, clock),
    agreements,
    servicesTold, gpMessages,
    unreached: new Unreached(fields, patients, clock),
    recordGpMessage: new RecordGpMessage(fields, compose, gpMessages, patients),
    recordAgreement: new RecordAgreement(fields, agreements, patients),
    withdraw: new WithdrawAgreement(fields, close, patients, events, clock),
    optOut: new RecordOptOutCheck(fields, clock),
    agreed: new ShowAgreements(),
    plan,
    savePlan: new SavePlan(fields, patients, clock),
    planLinks: new PlanLinks(cipher, fields, plan, messenger, clock),
    policy: new ChangeDataPolicy(clock),
    add: new AddPatient(config, fields, duplicates, episodes, clock),
    about: new RecordAbout(fields, clock),
    update: new UpdatePatient(config, fields, duplicates, clock),
    answer: new AnswerOffer(fields, episodes, patients, clock),
    start: new StartEpisode(fields, episodes, patients),
    close,
    recordNeed: new RecordNeed(fields, patients, clock),
    updateNeed: new UpdateNeed(fields, needs, patients),
    recordContact,
    recordGroupContact: new RecordGroupContact(recordContact, fields, clock),
    caseload: new ListCaseload({ LINKWELL_QUIET_DAYS: 28 }, fields, waiting, clock),
    transfer: new TransferPatients(fields, messages, clock),
    overview: new TeamOverview({ LINKWELL_QUIET_DAYS: 28 }, waiting, clock),
    show: new ShowPatient(fields, clock),
  };
}

type Look = <Row>(statement: string, parameters?: unknown[]) => Promise<Row[]>;

export interface TestTeam {
  readonly teamId: string;
  readonly siteId: string;
  readonly viewer: UserViewer;
}

/** A team with one practice and one link worker. */
export async function aTeam(look: Look, name: string): Promise<TestTeam> {
  const [teamId, siteId, userId] = [randomUUID(), randomUUID(), randomUUID()];
  await look(`insert into identity.team (id, name) values ($1, $2)`, [teamId, name]);
  await look(`insert into identity.site (id, name, ods_code) values ($1, $2, $3)`, [siteId, `${name} practice`, `Y${randomBytes(3).toString('hex').toUpperCase()}`]);
  await look(`insert into identity.team_site (team_id, site_id) values ($1, $2)`, [teamId, siteId]);
  await look(`insert into identity.app_user (id, email, display_name, status) values ($1, $2, 'Link Worker', 'active')`, [userId, `${userId}@linkwell.example`]);
  await look(`insert into identity.role_grant (user_id, role, team_id) values ($1, 'link_worker', $2)`, [userId, teamId]);
  const viewer = { kind: 'user', id: userId, sessionId: randomUUID(), displayName: 'Link Worker', roles: ['link_worker'], teamIds: [teamId], organisationIds: [] } as unknown as UserViewer;
  return { teamId, siteId, viewer };
}

/** Somebody who leads that team. */
export async function aLead(look: Look, team: TestTeam): Promise<TestTeam> {
  const id = randomUUID();
  await look(`insert into identity.app_user (id, email, display_name, status) values ($1, $2, 'Lead', 'active')`, [id, `${id}@linkwell.example`]);
  await look(`insert into identity.role_grant (user_id, role, team_id) values ($1, 'team_lead', $2)`, [id, team.teamId]);
  return { ...team, viewer: { ...team.viewer, id: id as never, roles: ['team_lead'] } };
}

/** Somebody who says yes; change what the test is about. */
export const aPatient = (team: TestTeam, change: Partial<NewPatient> = {}): NewPatient => ({
  teamId: team.teamId,
  siteId: team.siteId,
  forename: 'Ottilie',
  surname: 'Marchbanks',
  dateOfBirth: '1950-06-15',
  source: 'gp',
  agreement: { answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' },
  confirmedNotDuplicate: false,
  idempotencyKey: randomUUID(),
  ...change,
});

export const aNeed = (patientId: string, change: Partial<NewNeed> = {}): NewNeed => ({
  patientId, termId: 'money-and-debt', priority: 1, urgency: 'routine', patientsWords: 'I dread the post.', confidential: false, idempotencyKey: randomUUID(), ...change,
});

/** Runs work as the server does: a refusal undoes the unit. */
export async function asServer<T extends { ok: boolean }>(database: Database, team: TestTeam, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  const unit = database.unit(team.viewer);
  try {
    const result = await work(unit);
    await unit.end(result.ok ? 'succeeded' : 'failed');
    return result;
  } catch (error) {
    await unit.end('failed');
    throw error;
  }
}

/** What was done; throws the refusal's code when it was not. */
export async function valueOf<T>(result: Promise<Result<T, Refusal>>): Promise<T> {
  const decided = await result;
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}
