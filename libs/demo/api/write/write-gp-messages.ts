import { composeMessage, messageDueDays, messageText, momentOf, referrersOwed, type MessageAudience, type MessageMoment } from '@linkwell/casework-domain';
import { PatientFields } from '@linkwell/casework-api';
import type { FieldCipher, UnitOfWork } from '@linkwell/database';
import { demoId, demoTeams, demoUsers, type DemoPerson } from '@linkwell/demo-domain';
import { addDays, type CalendarDate, type TeamId } from '@linkwell/kernel';
import { needTerms } from '@linkwell/taxonomy-domain';
import { workerOf } from './write-people';

/** How many of a team's newest messages nobody has sent yet. */
const waiting = 6;

interface Told {
  readonly person: DemoPerson;
  readonly moment: MessageMoment;
  readonly audience: MessageAudience;
  readonly on: CalendarDate;
}

/** Messages that the practices were sent in the last months; the newest are still to be sent. Does nothing where they are there already. */
export async function writeGpMessages(unit: UnitOfWork, cipher: FieldCipher, teamId: TeamId, people: readonly DemoPerson[], today: CalendarDate): Promise<void> {
  const fields = new PatientFields(cipher);
  const practices = new Map((await unit.query<{ id: string; name: string; odsCode: string }>(`select id, name, ods_code as "odsCode" from identity.site`)).map(({ id, ...site }) => [id, site]));
  const teamName = demoTeams.find(({ id }) => id === teamId)?.name ?? '';
  const worker = workerOf(teamId);
  const email = demoUsers.find(({ id }) => id === worker.id)?.email ?? '';
  const rows = people.flatMap(lately(today)).sort((one, other) => (one.on < other.on ? 1 : -1)).slice(waiting).map(({ person, moment, audience, on }) => {
    const id = demoId<string>('gp-message', `${person.episode.id} ${moment} ${audience}`);
    const { life, source } = person.episode;
    const whole = audience === 'gp' && (moment === 'started' || moment === 'ended');
    const message = composeMessage({
      moment, extent: whole ? 'whole' : 'outcome', composedAt: new Date(`${on}T11:30:00Z`), teamName,
      person: { ...person, nhsNumberTraced: false }, practice: practices.get(person.siteId) ?? { name: null, odsCode: null },
      referral: { on: life.offeredOn, source, referrer: null }, outcome: { on, closingReason: life.state === 'closed' ? life.closing.reason : null, failedTries: 3, letterSentOn: null },
      aboutMe: { matters: null, support: null },
      needs: person.needs.filter(({ confidential }) => !confidential).map(({ id: needId, termId, status }) => ({ id: needId, status, label: needTerms.find((term) => term.id === termId)?.label ?? termId })),
      services: [], goals: [], worker: { name: worker.displayName, email }, author: { name: worker.displayName, role: 'Social prescribing link worker' },
    });
    const content = { ...message, text: messageText(message), sentTo: audience === 'gp' ? (practices.get(person.siteId)?.name ?? 'The practice') : 'The ward sister' };
    return { id, patientId: person.id, episodeId: person.episode.id, moment, audience, on, content: fields.sealWords('gp_message.content', id, JSON.stringify(content)) };
  });
  await unit.query(
    `insert into casework.gp_message (id, team_id, patient_id, episode_id, moment, audience, state, content, sent_on, way, recorded_at, recorded_by)
     select id, $1, "patientId", "episodeId", moment, audience, 'sent', content, "on", 'nhs_mail', "on" + time '11:35', $3
     from json_to_recordset($2::json) as given (id uuid, "patientId" uuid, "episodeId" uuid, moment text, audience text, content text, "on" date) on conflict do nothing`,
    [teamId, JSON.stringify(rows), worker.id]);
}

const lately = (today: CalendarDate) => (person: DemoPerson): Told[] => {
  const { life } = person.episode;
  const moment = momentOf(life.state, life.state === 'closed' ? life.closing.reason : null);
  const on = life.state === 'closed' ? life.closedOn : life.state === 'offered' ? life.offeredOn : life.answeredOn;
  if (!moment || on < addDays(today, -messageDueDays)) return [];
  const readers = referrersOwed.includes(person.episode.source) ? (['gp', 'referrer'] as const) : (['gp'] as const);
  return readers.map((audience) => ({ person, moment, audience, on }));
};
