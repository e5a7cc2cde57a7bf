import type { UnitOfWork } from '@linkwell/database';
import { refusal, type Refusal } from '@linkwell/kernel';
import { changesAfter, referralStateLabels, type Party, type ReferralEventType, type ReferralState } from '@linkwell/referrals-domain';
import type { Side } from '../actors';
import type { StoredReferral } from '../store/referral.repository';

/** One step that somebody took between the look and the deed of another. */
export interface ChangeSeen {
  readonly at: Date;
  readonly party: Party;
  /** A colleague by name; of the other side only which it is. */
  readonly by: string;
  readonly type: ReferralEventType;
  readonly from: ReferralState;
  readonly to: ReferralState;
}

/** A refusal for whoever was not the first, with what the first one did. */
export interface ChangedMeanwhile extends Refusal<'CONFLICT'> {
  readonly version: number;
  readonly changes: readonly ChangeSeen[];
}

export const isChangedMeanwhile = (refused: Refusal): refused is ChangedMeanwhile => refused.code === 'CONFLICT' && 'changes' in refused;

/** What became of a referral since a version, as a side may know it. */
export async function changedMeanwhile(unit: UnitOfWork, side: Side, { record, events, referral }: StoredReferral, seen: number): Promise<ChangedMeanwhile> {
  const steps = changesAfter(events.map(({ event }) => event), seen);
  const names = await colleagues(unit, steps.flatMap(({ event: { by } }) => (by.party !== 'patient' && sideOf(by.party) === side ? [by.userId] : [])));
  const [team] = await unit.query<{ name: string }>(`select name from identity.team where id = $1`, [record.teamId]);
  const changes = steps.map(({ event: { at, by, type }, from, to }): ChangeSeen => {
    const whole = by.party === 'patient' ? 'The person themselves' : by.party === 'organisation' ? record.organisationName : (team?.name ?? 'The link workers');
    return { at, type, from, to, party: by.party, by: (by.party !== 'patient' && names.get(by.userId)) || whole };
  });
  const label = referralStateLabels[referral.state].toLowerCase();
  const last = changes.at(-1);
  const who = last ? `Meanwhile ${last.by} changed this referral` : 'This referral has changed';
  return { ...refusal('CONFLICT', `${who}. It is now “${label}”. Look at it again before you go on.`, 'version'), version: record.version, changes };
}

const sideOf = (party: Party): Side | undefined => (party === 'organisation' ? 'organisation' : party === 'patient' ? undefined : 'team');

async function colleagues(unit: UnitOfWork, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await unit.query<{ id: string; name: string }>(`select id, display_name as name from identity.app_user where id = any ($1::uuid[])`, [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
