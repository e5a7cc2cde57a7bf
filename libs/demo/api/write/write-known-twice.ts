import { PatientFields } from '@linkwell/casework-api';
import type { FieldCipher, UnitOfWork } from '@linkwell/database';
import { demoId, demoTeams, type DemoPerson } from '@linkwell/demo-domain';
import type { EpisodeId, PatientId, TeamId } from '@linkwell/kernel';
import { PeopleRows } from './people-rows';
import { writeEpisodes, writePatients } from './people.sql';
import { workerOf } from './write-people';

/** Somebody whom one team supports comes to another team as well, so that the leads of both are told. Does nothing where they are there already. */
export async function writeKnownTwice(unit: UnitOfWork, cipher: FieldCipher, teamId: TeamId, people: readonly DemoPerson[]): Promise<void> {
  const known = people.find(({ teamId: other, nhsNumber, episode }) => other !== teamId && nhsNumber !== null && episode.life.state === 'accepted');
  const siteId = demoTeams.find(({ id }) => id === teamId)?.sites[0];
  if (!known || !siteId) throw new Error('The demonstration has nobody whom another team could know.');
  const id = demoId<PatientId>('known twice', known.id);
  const [there] = await unit.query(`select from casework.patient where id = $1`, [id]);
  if (there) return;
  const again: DemoPerson = { ...known, id, teamId, siteId, workerId: workerOf(teamId).id, about: null, contacts: [], episode: { ...known.episode, id: demoId<EpisodeId>('known twice', known.episode.id), life: { state: 'offered', offeredOn: known.episode.life.offeredOn }, reason: null } };
  const rows = new PeopleRows(new PatientFields(cipher));
  await unit.query(writePatients, [JSON.stringify([rows.patient(again)])]);
  await unit.query(writeEpisodes, [JSON.stringify([rows.episode(again)])]);
}
