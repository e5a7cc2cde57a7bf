import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { needTerm, type NeedTerm } from '@linkwell/taxonomy-domain';

/** The need term that a steward edits, at the version that they saw. */
export interface NeedTermVersion {
  readonly termId: string;
  readonly version: number;
}

const nextVersion = `update taxonomy.need_term set version = version + 1 where id = $1 and version = $2 returning version`;

/** Takes the term's next version, and holds it until the unit ends. Refuses a term that is not one, and one that somebody else changed meanwhile. */
export async function takeNextVersion(unit: UnitOfWork, { termId, version }: NeedTermVersion): Promise<Result<NeedTerm, Refusal>> {
  const term = needTerm(termId);
  if (!term) return refused(refusal('NOT_FOUND', 'There is no such need.', 'termId'));
  const [taken] = await unit.query(nextVersion, [termId, version]);
  return taken ? ok(term) : refused(refusal('CONFLICT', 'Somebody else changed this need meanwhile. Load the page again to see what they did.', 'version'));
}
