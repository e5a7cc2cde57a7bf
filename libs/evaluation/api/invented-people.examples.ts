import { deprivationBandOf, fixedTable, latticeOf, type TrueCount } from '@linkwell/evaluation-domain';
import { seededRandom, type Random } from '@linkwell/kernel';
import { needTerms, type NeedTerm } from '@linkwell/taxonomy-domain';
import { randomUUID } from 'node:crypto';

export interface InventedNeed {
  readonly id: string;
  /** `undefined`: a term that the taxonomy does not have. */
  readonly term: NeedTerm | undefined;
  readonly referred: boolean;
  readonly answer: 'met' | 'not_met' | undefined;
  readonly reporter: 'patient' | 'link_worker' | 'organisation';
}

export interface InventedEpisode {
  readonly id: string;
  readonly personId: string;
  readonly beganOn: string;
  readonly decile: number | null;
  readonly state: 'closed' | 'declined';
  /** The person said no to being counted. */
  readonly objects: boolean;
  readonly needs: readonly InventedNeed[];
}

const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random.next() * of.length)]!;

function inventNeed(random: Random): InventedNeed {
  const referred = random.next() < 0.8;
  return {
    id: randomUUID(),
    term: random.next() < 0.03 ? undefined : pick(random, needTerms),
    referred,
    answer: random.next() < 0.6 ? 'met' : random.next() < 0.5 ? 'not_met' : undefined,
    reporter: pick(random, ['patient', 'link_worker', 'organisation']),
  };
}

/** Episodes of 2025: some people come back, some decline, a few live where deprivation is not known. */
export function inventEpisodes(people: number): InventedEpisode[] {
  const random = seededRandom(20_250);
  return Array.from({ length: people }, () => randomUUID()).flatMap((personId, person) =>
    Array.from({ length: random.next() < 0.15 ? 2 : 1 }, (_, times): InventedEpisode => ({
      id: randomUUID(),
      personId,
      beganOn: `2025-${times === 0 ? '02' : pick(random, ['09', '11'])}-${String(1 + Math.floor(random.next() * 28)).padStart(2, '0')}`,
      decile: random.next() < 0.02 ? null : 1 + Math.floor(random.next() * 10),
      state: random.next() < 0.9 ? 'closed' : 'declined',
      objects: person % 20 === 7,
      needs: Array.from({ length: Math.floor(random.next() * 4) }, () => inventNeed(random)),
    })));
}

/** The true counts, worked out apart from the builder's SQL. */
export function countInvented(episodes: readonly InventedEpisode[], from: string, to: string): TrueCount[] {
  const cohort = episodes.filter(({ state, beganOn, objects }) => state === 'closed' && !objects && beganOn >= from && beganOn <= to);
  const byPerson = new Map<string, InventedEpisode[]>();
  for (const episode of cohort) byPerson.set(episode.personId, [...(byPerson.get(episode.personId) ?? []), episode]);
  const people = [...byPerson.values()].map((own) => {
    const first = [...own].sort((one, other) => (one.beganOn < other.beganOn ? -1 : 1))[0]!;
    return { band: deprivationBandOf(first.decile), needs: own.flatMap(({ needs }) => needs) };
  });
  const met = (need: InventedNeed) => need.referred && need.answer === 'met' && need.reporter !== 'organisation';
  const counts = { people_supported: () => true, people_referred: (need: InventedNeed) => need.referred, people_need_met: met };
  return latticeOf(fixedTable('need-group-by-deprivation')).map(({ measure, at }) => ({
    measure,
    at,
    people: people.filter(({ band, needs }) => {
      if (at.deprivation_band !== undefined && at.deprivation_band !== band) return false;
      if (measure === 'people_supported' && at.need_group === undefined) return true;
      return needs.some((need) => counts[measure](need) && (at.need_group === undefined || need.term?.groupId === at.need_group));
    }).length,
  }));
}

/** Looks behind every policy, as a superuser. */
interface Behind {
  look(statement: string, parameters?: unknown[]): Promise<unknown>;
}

/** Writes them into the sources' own tables, past every policy and foreign key. */
export async function writeInvented({ look }: Behind, episodes: readonly InventedEpisode[]): Promise<void> {
  const anyone = randomUUID();
  await look(`set session_replication_role = replica`);
  await look(
    `insert into casework.episode (id, team_id, patient_id, site_id, state, source, offered_on, answered_on, closed_on, closing_reason, age_at_start, deprivation_decile)
     select id, $1, "personId", $1, state, 'gp', "beganOn", "beganOn", case state when 'closed' then "beganOn" end, case state when 'closed' then 'completed' end, 50, decile
     from jsonb_to_recordset($2) as episode (id uuid, "personId" uuid, "beganOn" date, decile int, state text)`,
    [anyone, JSON.stringify(episodes)]);
  const needs = episodes.flatMap(({ id, personId, needs: own }) => own.map((need) => ({ ...need, episodeId: id, personId, termId: need.term?.id ?? 'unheard-of' })));
  await look(
    `insert into casework.need (id, team_id, patient_id, episode_id, term_id, priority, urgency, status)
     select id, $1, "personId", "episodeId", "termId", 1, 'routine', 'open'
     from jsonb_to_recordset($2) as need (id uuid, "personId" uuid, "episodeId" uuid, "termId" text)`,
    [anyone, JSON.stringify(needs)]);
  await look(
    `insert into casework.need_answer (team_id, need_id, reporter, answer, answered_at, recorded_by)
     select $1, id, reporter, answer, now(), $1 from jsonb_to_recordset($2) as need (id uuid, reporter text, answer text) where answer is not null`,
    [anyone, JSON.stringify(needs)]);
  await look(
    `insert into referrals.referral (kind, team_id, patient_id, episode_id, need_ids, organisation_id, organisation_name, service_id, service_name, agreement_id, urgency, state, reason, target_working_days, sent_at, response_due_on)
     select 'referral', $1, "personId", "episodeId", array[id], $1, 'Example group', $1, 'Example service', $1, 'routine', 'sent', 'sealed', 10, now(), current_date
     from jsonb_to_recordset($2) as need (id uuid, "personId" uuid, "episodeId" uuid, referred boolean) where referred`,
    [anyone, JSON.stringify(needs)]);
  // Some said yes, then no; some no, then yes; some took their yes back.
  const said = [...new Map(episodes.map((episode) => [episode.personId, episode])).values()].flatMap(({ id, personId, objects }, person) => [
    { episodeId: id, personId, answer: 'no', at: '2024-12-01', withdrawnAt: null, only: !objects && person % 3 === 0 },
    { episodeId: id, personId, answer: 'yes', at: '2024-12-15', withdrawnAt: objects && person % 2 === 0 ? '2025-01-15' : null, only: true },
    { episodeId: id, personId, answer: 'no', at: '2025-01-01', withdrawnAt: null, only: objects && person % 2 === 1 },
  ].filter(({ only }) => only));
  await look(
    `insert into casework.agreement (team_id, patient_id, episode_id, scope, answer, given_by, how, wording_version, given_at, recorded_by, withdrawn_at, withdrawn_by, withdrawal_said_by, withdrawal_how)
     select $1, "personId", "episodeId", 'evaluation', answer, 'self', 'spoken', 'evaluation-1', at, $1, "withdrawnAt",
       case when "withdrawnAt" is not null then $1::uuid end, case when "withdrawnAt" is not null then 'self' end, case when "withdrawnAt" is not null then 'spoken' end
     from jsonb_to_recordset($2) as said ("personId" uuid, "episodeId" uuid, answer text, at timestamptz, "withdrawnAt" timestamptz)`,
    [anyone, JSON.stringify(said)]);
  await look(`set session_replication_role = origin`);
}
