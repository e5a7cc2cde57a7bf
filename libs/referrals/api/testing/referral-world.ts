import { randomBytes, randomUUID } from 'node:crypto';
import { Agreements, Needs, PatientFields, Patients } from '@linkwell/casework-api';
import { FieldCipher, type Database, type UnitOfWork } from '@linkwell/database';
import { Services } from '@linkwell/directory-api';
import { nothingSaid } from '@linkwell/directory-domain';
import type { CalendarDate, Clock, UserViewer } from '@linkwell/kernel';
import { ActOnReferral } from '../commands/act-on-referral';
import { SendReferral, type ReferralToSend } from '../commands/send-referral';
import { AskForNews } from '../news/ask-for-news';
import { RecordNeedAnswers } from '../need-answers/record-need-answers';
import { ShowNeedAnswers } from '../need-answers/show-need-answers';
import { ListInbox } from '../queries/list-inbox';
import { ListReferrals } from '../queries/list-referrals';
import { PrepareReferral } from '../queries/referral-form';
import { FollowEarlier } from '../reroute/follow-earlier';
import { RelatedReferrals } from '../reroute/related-referrals';
import { ShareablePatients } from '../queries/shareable-patient';
import { ShowReferral } from '../queries/show-referral';
import { PartsOfReferral } from '../store/parts-of-referral';
import { ReferralRepository } from '../store/referral.repository';
import { ReferralWords } from '../store/referral-words';
import { RecordSignpost } from '../signposts/record-signpost';
import { SayWhatCameOfSignpost } from '../signposts/say-what-came';
import { ShowSignposts } from '../signposts/show-signposts';
import { ListTeamReferrals } from '../team-list/list-team-referrals';
import { WriteReferrals } from '../store/write-referrals';

const key = () => randomBytes(32).toString('base64');
const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });
const fields = new PatientFields(cipher);

/** The feature's use cases as the module puts them together, for tests that run them on a real database. */
export function referralsOn(clock: Clock) {
  const words = new ReferralWords(cipher);
  const parts = new PartsOfReferral(words);
  const repository = new ReferralRepository(words, parts);
  const patients = new Patients(fields, clock);
  const services = new Services(clock);
  const shareable = new ShareablePatients(patients);
  const write = new WriteReferrals(words, parts);
  const news = new AskForNews(repository, clock);
  const act = new ActOnReferral(repository, words, clock);
  return {
    repository, write,
    send: new SendReferral(services, patients, shareable, new Agreements(fields, clock), new Needs(patients, clock), new FollowEarlier(repository, act), write, words, clock),
    act, news,
    signposts: { record: new RecordSignpost(patients, services, clock), sayWhatCame: new SayWhatCameOfSignpost(clock), show: new ShowSignposts(shareable, services) },
    teamList: new ListTeamReferrals(words, clock),
    needAnswers: new RecordNeedAnswers(repository, words, clock),
    form: new PrepareReferral(services, shareable, clock),
    show: new ShowReferral(repository, new RelatedReferrals(), new ShowNeedAnswers(), news, clock),
    list: new ListReferrals(clock),
    inbox: new ListInbox(words, clock),
  };
}

type Look = <Row>(statement: string, parameters?: unknown[]) => Promise<Row[]>;

export async function aUser(look: Look, role: UserViewer['roles'][number], place: { teamId?: string; organisationId?: string }, displayName = 'Test User'): Promise<UserViewer> {
  const id = randomUUID();
  const { teamId = null, organisationId = null } = place;
  await look(`insert into identity.app_user (id, email, display_name, status) values ($1, $2, $3, 'active')`, [id, `${id}@linkwell.example`, displayName]);
  await look(`insert into identity.role_grant (user_id, role, team_id, organisation_id) values ($1, $2, $3, $4)`, [id, role, teamId, organisationId]);
  return {
    kind: 'user', id, sessionId: randomUUID(), displayName, roles: [role], teamIds: teamId ? [teamId] : [], organisationIds: organisationId ? [organisationId] : [],
  } as unknown as UserViewer;
}

export interface TestTeam {
  readonly teamId: string;
  readonly siteId: string;
  readonly viewer: UserViewer;
}

/** A team with one practice and one link worker. */
export async function aTeam(look: Look, name: string): Promise<TestTeam> {
  const [teamId, siteId] = [randomUUID(), randomUUID()];
  await look(`insert into identity.team (id, name) values ($1, $2)`, [teamId, name]);
  await look(`insert into identity.site (id, name, ods_code) values ($1, $2, $3)`, [siteId, `${name} practice`, `Y${randomBytes(3).toString('hex').toUpperCase()}`]);
  return { teamId, siteId, viewer: await aUser(look, 'link_worker', { teamId }) };
}

export interface TestService {
  readonly organisationId: string;
  readonly serviceId: string;
  readonly viewer: UserViewer;
}

/** An organisation with one published service, assured unless said otherwise, and one listing editor. */
export async function aService(look: Look, name: string, { assured = true } = {}): Promise<TestService> {
  const [organisationId, serviceId] = [randomUUID(), randomUUID()];
  await look(`insert into directory.organisation (id, name, record) values ($1, $2, $3)`, [organisationId, name, { id: organisationId, name, description: '' }]);
  await look(
    `insert into directory.service (id, organisation_id, name, slug, status, listing_state, access_way, record, ours)
     values ($1, $2, $3, $4, 'active', 'published', 'either', $5, $6)`,
    [serviceId, organisationId, `${name} service`, serviceId, { id: serviceId, organization_id: organisationId, name: `${name} service`, status: 'active' }, { ...nothingSaid, accessWay: 'either' }],
  );
  for (const kind of assured ? ['data_sharing_agreement', 'safeguarding_policy', 'insurance'] : []) {
    await look(`insert into directory.assurance (service_id, kind, recorded_by, recorded_on, expires_on) values ($1, $2, 'The steward', '2025-01-01', '2099-01-01')`, [serviceId, kind]);
  }
  return { organisationId, serviceId, viewer: await aUser(look, 'listing_editor', { organisationId }) };
}

export interface TestPatient {
  readonly patientId: string;
  readonly episodeId: string;
  readonly needId: string;
  readonly confidentialNeedId: string;
}

/** Somebody in support with a need that may be shared and one that is confidential. */
export async function aPatient(look: Look, { teamId, siteId }: TestTeam, surname = 'Marchbanks'): Promise<TestPatient> {
  const [patientId, episodeId, needId, confidentialNeedId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const safeContact = { number: '07700 900123', times: 'mornings', leaveMessages: false, email: null, preferred: 'phone' as const };
  const row = fields.seal(patientId, {
    forename: 'Ottilie', surname, dateOfBirth: '1950-06-15' as CalendarDate, nhsNumber: null, postcode: 'ZZ1 1AA', phone: '0161 496 0999', safeContact,
  });
  await look(
    `insert into casework.patient (id, team_id, site_id, forename, surname, date_of_birth, postcode, phone, safe_contact, forename_hash, surname_hash, date_of_birth_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [patientId, teamId, siteId, row.forename, row.surname, row.dateOfBirth, row.postcode, row.phone, row.safeContact, row.forenameHash, row.surnameHash, row.dateOfBirthHash],
  );
  await look(
    `insert into casework.episode (id, team_id, patient_id, site_id, state, source, offered_on, answered_on, age_at_start) values ($1, $2, $3, $4, 'accepted', 'gp', '2026-04-01', '2026-04-01', 75)`,
    [episodeId, teamId, patientId, siteId],
  );
  for (const [id, words, confidential] of [[needId, 'I dread the post.', false], [confidentialNeedId, 'He must not know.', true]] as const) {
    await look(
      `insert into casework.need (id, team_id, patient_id, episode_id, term_id, priority, urgency, patients_words, confidential, status) values ($1, $2, $3, $4, 'money-and-debt', 1, 'routine', $5, $6, 'open')`,
      [id, teamId, patientId, episodeId, fields.sealWords('need.patients_words', id, words), confidential],
    );
  }
  return { patientId, episodeId, needId, confidentialNeedId };
}

/** A referral that the person agreed to; change what the test is about. */
export const aReferral = (patient: TestPatient, service: TestService, change: Partial<ReferralToSend> = {}): ReferralToSend => ({
  patientId: patient.patientId,
  serviceId: service.serviceId,
  needs: [{ needId: patient.needId, words: 'Letters about debt.' }],
  reason: 'Please help with the letters.',
  share: ['needs', 'age'],
  safeContact: { number: '07700 900123', times: 'mornings', leaveMessages: false },
  urgency: 'routine',
  agreement: { given: true, givenBy: 'self', how: 'spoken', wordingVersion: 'share-1' },
  idempotencyKey: randomUUID(),
  ...change,
});

/** Runs work as the server does: a refusal undoes the unit. */
export async function asServer<T extends { ok: boolean }>(database: Database, viewer: UserViewer, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  const unit = database.unit(viewer);
  try {
    const result = await work(unit);
    await unit.end(result.ok ? 'succeeded' : 'failed');
    return result;
  } catch (error) {
    await unit.end('failed');
    throw error;
  }
}
