import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadPatient } from '../commands/load-patient';
import { PatientFields, type SealedIdentity } from '../patient-fields';
import { sealedIdentity } from '../services/patients.sql';
import { SeenElsewhereType, type JudgeSeenElsewhereInput } from './elsewhere.type';

interface Row extends SealedIdentity, Omit<SeenElsewhereType, 'patientName'> {
  readonly totalCount: number;
}

/**
 * Pairs of the teams that one leads. $1 page's size and one · $2, $3 cursor: the patient and the pair · $4 decided ones, or those that wait.
 * Indexes: patient_number_anywhere, patient_name_anywhere, elsewhere_finding_of_pair.
 */
const pairs = `
  with pair as materialized (
    select seen.*, said.finding, said.decided_at, said.decided_by from casework.seen_elsewhere(null) seen
    left join lateral (
      select finding, decided_at, decided_by from casework.elsewhere_finding where elsewhere_finding.patient_id = seen.patient_id and elsewhere_finding.mark = seen.mark
      order by decided_at desc, id limit 1) said on true
    where (said.finding is not null) = $4
  )
  select pair.mark as id, patient.id as "patientId", ${sealedIdentity}, team.name as "teamName", other.name as "otherTeamName", pair.by_number as "byNumber", pair.finding, pair.decided_at as "decidedAt",
    decider.display_name as "decidedBy", (select count(*)::int from pair) as "totalCount",
    array(
      select app_user.display_name || ' (' || app_user.email || ')' from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
      where role_grant.team_id = pair.other_team_id and role_grant.role = 'team_lead' and app_user.status = 'active' order by app_user.display_name limit 5) as "otherLeads"
  from pair join casework.patient on patient.id = pair.patient_id join identity.team on team.id = pair.team_id join identity.team other on other.id = pair.other_team_id
  left join identity.app_user decider on decider.id = pair.decided_by
  where $2::uuid is null or (pair.patient_id, pair.mark) > ($2::uuid, $3::text)
  order by pair.patient_id, pair.mark limit $1`;

const noSuchPair = refusal('PAIR_UNKNOWN', 'This person does not seem to have a record in another team any more. Load the list again.', 'id');

/** People whom another team seems to know as well: for leads, who speak with the other team. */
@Injectable()
export class SeenElsewhere {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  async list(unit: UnitOfWork, first: number, after: string | undefined, decided: boolean): Promise<Connection<SeenElsewhereType>> {
    const [patientId, id] = decodeCursor(after, ['id', 'text']) ?? [null, null];
    const rows = await unit.query<Row>(pairs, [first + 1, patientId, id, decided]);
    const shown = page(rows, first, rows[0]?.totalCount ?? 0, (row) => [row.patientId, row.id], (row) => {
      const { forename, surname } = this.fields.open(row.patientId, row);
      const { id: pairId, patientId: whose, teamName, otherTeamName, otherLeads, byNumber, finding, decidedBy, decidedAt } = row;
      return Object.assign(new SeenElsewhereType(), { id: pairId, patientId: whose, patientName: `${forename} ${surname}`, teamName, otherTeamName, otherLeads, byNumber, finding, decidedBy, decidedAt });
    });
    await unit.audit({ action: 'elsewhere.viewed', subjectType: 'patient', subjectIds: [...new Set(shown.edges.map(({ node }) => node.patientId))] });
    return shown;
  }

  /** A lead says what they found out. Said again, the last word counts. Returns the patient's id. */
  judge(unit: UnitOfWork, { idempotencyKey, ...input }: JudgeSeenElsewhereInput): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'judgeSeenElsewhere', idempotencyKey, input, async () => {
      const patient = await loadPatient(unit, input.patientId);
      if (!patient.ok) return patient;
      const [pair] = await unit.query<{ teamId: string; otherTeamId: string }>(
        `select team_id as "teamId", other_team_id as "otherTeamId" from casework.seen_elsewhere($1) where mark = $2`, [patient.value.id, input.id]);
      if (!pair) return refused(noSuchPair);
      await unit.query(
        `insert into casework.elsewhere_finding (team_id, patient_id, mark, other_team_id, finding, decided_at, decided_by) values ($1, $2, $3, $4, $5, $6, $7)`,
        [pair.teamId, patient.value.id, input.id, pair.otherTeamId, input.finding, this.clock.now(), unit.user.id]);
      await unit.audit({ action: 'elsewhere.judged', subjectType: 'patient', subjectIds: [patient.value.id], detail: input.finding });
      return ok(patient.value.id);
    });
  }
}
