import type { ExampleWorld } from '@linkwell/graphql';
import type { TestDatabase } from '@linkwell/testing';

/** Records that the examples are asked about; where one is not the viewer's, both answer that there is none. */
export async function exampleIds(db: TestDatabase): Promise<ExampleWorld> {
  const [found] = await db.look<Record<string, string>>(
    `select referral.id as referral, referral.patient_id as patient, referral.episode_id as episode, referral.service_id as service, referral.organisation_id as organisation, referral.team_id as team
     from referrals.referral order by referral.id limit 1`);
  const missing = '00000000-0000-4000-8000-000000000000';
  return new Proxy(found ?? {}, { get: (ids, name) => Reflect.get(ids, name) ?? missing }) as unknown as ExampleWorld;
}
