import type { EpisodePlan, EpisodeState, EpisodeToMerge } from '@linkwell/casework-domain';
import type { CalendarDate, TeamId } from '@linkwell/kernel';

/** Rows that went from one record to the other: their table, the column that names whose they are, and each row's own key. */
export interface Move {
  readonly table: string;
  readonly column: string;
  readonly keys: readonly object[];
  /** Rows that stayed behind, because the other record has such a row of its own. */
  readonly left: number;
}

export interface EpisodeRow extends EpisodeToMerge {
  readonly patientId: string;
  readonly closedOn: CalendarDate | null;
  readonly closingReason: string | null;
  readonly version: number;
}

export interface MergeRow {
  readonly id: string;
  readonly teamId: TeamId;
  readonly survivorId: string;
  readonly absorbedId: string;
  readonly identities: string;
  readonly episodes: EpisodePlan & { readonly before: readonly (EpisodeRow & { readonly state: EpisodeState })[] };
  readonly moves: { readonly episode: readonly Move[]; readonly patient: readonly Move[] };
  readonly mergedAt: Date;
  readonly undoneAt: Date | null;
}

/** $1 the patients; locked. */
export const episodesOf = `
  select id, patient_id as "patientId", state, offered_on::text as "offeredOn", answered_on::text as "answeredOn", closed_on::text as "closedOn",
    first_contact_on::text as "firstContactOn", closing_reason as "closingReason", opened_at as "openedAt", version
  from casework.episode where patient_id = any ($1::uuid[]) order by id for update`;

export const changeEpisode = `
  update casework.episode set state = $2, answered_on = $3::date, first_contact_on = $4::date, closed_on = $5::date, closing_reason = $6, closing_words = $7, version = version + 1 where id = $1`;

export const mergeToUndo = `
  select id, team_id as "teamId", survivor_id as "survivorId", absorbed_id as "absorbedId", identities, episodes, moves, merged_at as "mergedAt", undone_at as "undoneAt"
  from casework.patient_merge where id = $1 for update`;

/** A later merge into the same record, or of it, that stands: it must be undone first. */
export const laterMerge = `
  select 1 from casework.patient_merge where survivor_id = $1 and undone_at is null and (merged_at, id) > ($2, $3) limit 1`;

/** Somebody else of the team who has since been given the absorbed record's NHS number. */
export const numberGivenSince = `
  select 1 from casework.patient where team_id = $1 and id <> $2 and nhs_number_hash = $3 limit 1`;

/** What both records hold, to be looked at before they become one. */
export const recordsToCompare = `
  select patient.id, patient.team_id as "teamId", patient.version, site.name as "siteName",
    (select count(*)::int from casework.need where need.patient_id = patient.id) as needs,
    (select count(*)::int from casework.contact where contact.patient_id = patient.id) as contacts,
    (select json_agg(json_build_object('id', episode.id, 'state', episode.state, 'offeredOn', episode.offered_on) order by episode.offered_on desc, episode.opened_at desc, episode.id desc)
      from casework.episode where episode.patient_id = patient.id) as episodes`;

/** Patients with the same NHS number, or the same surname and date of birth, as $1. Indexes: patient_nhs_number, patient_surname. */
export const alike = `
  select other.id from casework.patient join casework.patient other on other.team_id = patient.team_id and other.id <> patient.id
    and (other.nhs_number_hash = patient.nhs_number_hash or (other.surname_hash = patient.surname_hash and other.date_of_birth_hash = patient.date_of_birth_hash))
  where patient.id = $1 order by other.id limit 10`;

export const mergesOf = `
  select merge.id, merge.absorbed_id as "absorbedId", merge.identities, merge.moves, merge.merged_at as "mergedAt", merger.display_name as "mergedBy",
    merge.undone_at as "undoneAt", undoer.display_name as "undoneBy", merge.stayed
  from casework.patient_merge merge join identity.app_user merger on merger.id = merge.merged_by left join identity.app_user undoer on undoer.id = merge.undone_by
  where merge.survivor_id = $1 order by merge.merged_at desc, merge.id desc limit 50`;
