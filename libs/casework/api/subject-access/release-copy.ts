import { createHash, randomUUID } from 'node:crypto';
import { packagePage, releasedPackage, type HeldFact } from '@linkwell/casework-domain';
import { FieldCipher, onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadOpenRequest } from './access-requests';
import { aboutUse, releaseToRead } from './access.sql';
import { ReviewHeld } from './review-held';

interface ReleaseRow {
  readonly id: string;
  readonly patientId: string;
  readonly page: string;
  readonly data: string;
  readonly pageSha256: string;
  readonly dataSha256: string;
}

interface Use {
  readonly lawfulBasis: string;
  readonly team: string;
  readonly years: number;
  readonly shared: string | null;
}

const undecided = (count: number) => refusal('NOT_REVIEWED', `${count === 1 ? 'One entry is' : `${count} entries are`} still to be looked at, or changed since. Go through them first.`, 'id');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const place = (row: string, column: 'page' | 'data') => ({ table: 'casework.access_release', column, row });

/** Makes the copy that leaves the house, once every entry was decided, and keeps it as it was released. */
@Injectable()
export class ReleaseCopy {
  constructor(
    private readonly review: ReviewHeld,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Returns the request's id. */
  async run(unit: UnitOfWork, { id, version, idempotencyKey }: { readonly id: string; readonly version: number; readonly idempotencyKey: string }): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'releaseAccessRequest', idempotencyKey, { id, version }, async () => {
      const loaded = await loadOpenRequest(unit, id, version);
      if (!loaded.ok) return loaded;
      const { patientId, teamId } = loaded.value;
      const { sections, items } = await this.review.items(unit, id, patientId);
      const open = items.filter(({ decision }) => decision === null).length;
      if (open > 0) return refused(undecided(open));
      const now = this.clock.now();
      const decided = new Map(items.map(({ item, decision }) => [item.key, decision!.decided]));
      const made = releasedPackage(sections, decided, await this.about(unit, patientId), now.toISOString());
      const [page, data] = [packagePage(made), JSON.stringify(made, null, 2)];
      const releaseId = randomUUID();
      const withheld = [...decided.values()].filter(({ give }) => !give).length;
      await unit.query(
        `insert into casework.access_release (id, team_id, patient_id, request_id, page, data, page_sha256, data_sha256, given, withheld, released_at, released_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [releaseId, teamId, patientId, id, this.cipher.encrypt(page, place(releaseId, 'page')), this.cipher.encrypt(data, place(releaseId, 'data')), sha256(page), sha256(data), items.length - withheld, withheld, now, unit.user.id]);
      await unit.query(`update casework.access_request set state = 'released', ended_at = $2, version = version + 1 where id = $1`, [id, now]);
      await unit.audit({ action: 'access_request.released', subjectType: 'patient', subjectIds: [patientId], detail: releaseId });
      return ok(id);
    });
  }

  /** What was released, byte for byte, to be handed over. Throws NOT_FOUND for another team's. */
  async read(unit: UnitOfWork, releaseId: string): Promise<{ readonly id: string; readonly page: string; readonly data: string; readonly pageSha256: string; readonly dataSha256: string }> {
    const [row] = await unit.query<ReleaseRow>(releaseToRead, [releaseId]);
    if (!row) throw notFound();
    await unit.audit({ action: 'access_request.downloaded', subjectType: 'patient', subjectIds: [row.patientId], detail: releaseId });
    const { id, pageSha256, dataSha256 } = row;
    return { id, pageSha256, dataSha256, page: this.cipher.decrypt(row.page, place(id, 'page')), data: this.cipher.decrypt(row.data, place(id, 'data')) };
  }

  private async about(unit: UnitOfWork, patientId: string): Promise<HeldFact[]> {
    const [use] = await unit.query<Use>(aboutUse, [patientId]);
    if (!use) return [];
    return [
      { label: 'Who holds it', value: use.team },
      { label: 'What for', value: 'To support you through social prescribing, and to count how well that works, without your name.' },
      { label: 'On which lawful basis', value: use.lawfulBasis },
      { label: 'Where it comes from', value: 'From you, from whoever referred you, and from those who support you.' },
      { label: 'With whom it was shared', value: use.shared ?? 'No organisation, as far as is recorded.' },
      { label: 'How long it is kept', value: `As a rule ${use.years} years after your support has ended; longer for children, or where the law asks for it.` },
      { label: 'Your rights', value: 'You may ask for mistakes to be put right, for something to be erased or no longer used, and object to its use. You may complain to the Information Commissioner’s Office (ico.org.uk, 0303 123 1113).' },
      { label: 'Decisions by machine', value: 'None. Suggestions of services are ranked by a computer; people choose.' },
    ];
  }
}
