import { demoUsers } from '@linkwell/demo-domain';
import type { FieldCipher } from '@linkwell/database';
import type { TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';

const user = (name: string) => {
  const found = demoUsers.find(({ email }) => email.startsWith(name));
  if (!found?.teamId) throw new Error(`The demonstration has changed: the access matrix does not find ${name}.`);
  return { id: found.id, teamId: found.teamId };
};

/**
 * A concern of each kind of beholder: raised by the Central team's link worker about the patient; raised by the lead about somebody whom that link worker
 * supports; raised by the lead about somebody else, and closed; and one of another team, about the person whose record the link worker opened. With
 * each a disclosure that waits, and a flag. The patient is no colleague's, so that it is the raiser who sees.
 */
export async function concernsAndFlags(db: TestDatabase, cipher: FieldCipher, patient: string | undefined): Promise<{ concern: string; disclosure: string; safetyFlag: string }> {
  const [willow, juniper, rowan, sorrel] = [user('willow.compass'), user('juniper.beacon'), user('rowan.kettle'), user('sorrel.bridge')];
  await db.look(`update casework.episode set worker_id = $2 where patient_id = $1`, [patient, juniper.id]);
  const [other] = await db.look<{ id: string }>(`select patient_id as id from casework.episode where team_id = $1 and patient_id <> $2 and state = 'accepted' and worker_id = $3 order by id limit 1`, [willow.teamId, patient, willow.id]);
  const [third] = await db.look<{ id: string }>(`select patient_id as id from casework.episode where team_id = $1 and patient_id <> $2 and state = 'accepted' and worker_id = $3 order by id limit 1`, [willow.teamId, patient, rowan.id]);
  const [opened] = await db.look<{ id: string }>(`select patient_id as id from casework.opening where user_id = $1 order by opened_at, id limit 1`, [willow.id]);
  if (!patient || !other || !third || !opened) throw new Error('The demonstration has nobody whom its link workers support.');
  const own = await put(db, cipher, patient, willow.id);
  await put(db, cipher, other.id, juniper.id);
  const closed = await put(db, cipher, third.id, juniper.id);
  await db.look(`update casework.safeguarding_concern set state = 'closed', outcome = 'risk_removed', wishes_met = 'fully' where id = $1`, [closed.concern]);
  await put(db, cipher, opened.id, sorrel.id);
  return own;
}

async function put(db: TestDatabase, cipher: FieldCipher, patientId: string, userId: string): Promise<{ concern: string; disclosure: string; safetyFlag: string }> {
  const [concern, entry, disclosure, safetyFlag, reason] = Array.from({ length: 5 }, () => randomUUID()) as [string, string, string, string, string];
  const seal = (table: string, column: string, row: string) => cipher.encrypt('Something was said.', { table: `casework.${table}`, column, row });
  const of = (table: string, columns: string, values: string, id: string, ...more: unknown[]) =>
    db.look(`insert into casework.${table} (id, team_id, patient_id, ${columns}) select $1::uuid, team_id, id, ${values} from casework.patient where id = $2`, [id, patientId, userId, ...more]);
  await of('safeguarding_concern', 'subject, categories, danger, noticed_on, seen_words, wishes_asked, wishes_words, raised_at, raised_by', `'adult', '{financial}', 'rang_999', current_date, $4, true, $5, now(), $3`,
    concern, seal('safeguarding_concern', 'seen_words', concern), seal('safeguarding_concern', 'wishes_words', concern));
  await of('safeguarding_entry', 'concern_id, step, words, taken_on, recorded_at, recorded_by', `$4, 'note', $5, current_date, now(), $3`, entry, concern, seal('safeguarding_entry', 'words', entry));
  await of('safeguarding_disclosure', 'concern_id, recipient, recipient_words, what_words, ground, why_words, disclosed_on, authority, told, recorded_at, recorded_by',
    `$4, 'police', $5, $6, 'vital_interests', $7, current_date, 'acted_first', true, now(), $3`,
    disclosure, concern, ...(['recipient_words', 'what_words', 'why_words'] as const).map((column) => seal('safeguarding_disclosure', column, disclosure)));
  await of('safety_flag', 'kind, precautions, visit_words, review_on, set_at, set_by', `'risk', '{two_people}', $4, current_date, now(), $3`, safetyFlag, seal('safety_flag', 'visit_words', safetyFlag));
  await of('safety_flag_reason', 'flag_id, what, words, written_at, written_by', `$4, 'set', $5, now(), $3`, reason, safetyFlag, seal('safety_flag_reason', 'words', reason));
  return { concern, disclosure, safetyFlag };
}
