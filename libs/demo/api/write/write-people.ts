import { PatientFields } from '@linkwell/casework-api';
import type { FieldCipher, UnitOfWork } from '@linkwell/database';
import { demoOrganisations, demoUsers, type DemoPerson } from '@linkwell/demo-domain';
import type { TeamId, UserViewer } from '@linkwell/kernel';
import { PartsOfReferral, ReferralWords, WriteReferrals, type ReferralHistory } from '@linkwell/referrals-api';
import { PeopleRows } from './people-rows';
import { writeAgreements, writeContacts, writeEpisodes, writeNeedAnswers, writeNeedChanges, writeNeeds, writePatients, writeResponses } from './people.sql';
import { writeSignposts, writeWhetherItHelped } from './what-came.sql';

/** People that travel to PostgreSQL together. */
const batch = 400;

/** A link worker of a team: in whose name its people are written, since row-level security takes them from nobody else. */
export function workerOf(teamId: TeamId): UserViewer {
  const worker = demoUsers.find((user) => user.role === 'link_worker' && user.teamId === teamId);
  if (!worker) throw new Error('Every demonstration team has a link worker.');
  return { kind: 'user', id: worker.id, sessionId: 'seed-demo', displayName: worker.displayName, roles: ['link_worker'], teamIds: [teamId], organisationIds: [] };
}

/** Writes people with all that happened to them; in one unit of work of their team's link worker. */
export class WritePeople {
  private readonly rows: PeopleRows;
  private readonly referrals: WriteReferrals;

  constructor(cipher: FieldCipher) {
    this.rows = new PeopleRows(new PatientFields(cipher));
    const words = new ReferralWords(cipher);
    this.referrals = new WriteReferrals(words, new PartsOfReferral(words));
  }

  /** Does nothing when this team's people are there already: they were written all together or not at all. */
  async run(unit: UnitOfWork, people: readonly DemoPerson[]): Promise<void> {
    const [there] = await unit.query(`select from casework.patient where id = any($1::uuid[]) limit 1`, [people.map(({ id }) => id)]);
    if (there) return;
    for (let from = 0; from < people.length; from += batch) await this.write(unit, people.slice(from, from + batch));
  }

  private async write(unit: UnitOfWork, people: readonly DemoPerson[]): Promise<void> {
    const { rows } = this;
    const steps = [
      [writePatients, people.map((person) => rows.patient(person))],
      [writeEpisodes, people.map((person) => rows.episode(person))],
      [writeAgreements, people.flatMap((person) => rows.agreements(person))],
      [writeNeeds, people.flatMap((person) => rows.needs(person))],
      [writeNeedAnswers, people.flatMap((person) => rows.needAnswers(person))],
      [writeContacts, people.flatMap((person) => rows.contacts(person))],
      [writeResponses, people.flatMap((person) => rows.responses(person))],
    ] as const;
    for (const [statement, given] of steps) await unit.query(statement, [JSON.stringify(given)]);
    const supported = people.filter(({ episode }) => episode.life.state === 'accepted');
    await unit.query(writeNeedChanges, [supported.map(({ id }) => id), unit.user.id]);
    await this.referrals.run(unit, people.flatMap(historiesOf));
    await unit.query(writeWhetherItHelped, [people.map(({ id }) => id), unit.user.id]);
    await unit.query(writeSignposts, [supported.map(({ id }) => id), unit.user.id]);
  }
}

const historiesOf = (person: DemoPerson): readonly ReferralHistory[] =>
  person.referrals.map(({ referral, events, service, agreementId, urgency }) => ({
    id: referral.id, teamId: person.teamId, patientId: person.id, episodeId: person.episode.id, needIds: referral.needIds,
    serviceId: service.id, organisationId: service.organisationId, serviceName: service.name,
    organisationName: demoOrganisations.find(({ id }) => id === service.organisationId)?.name ?? '', agreementId, urgency, events,
  }));
