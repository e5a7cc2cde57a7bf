import type { UnitOfWork } from '@linkwell/database';
import { mergeRecord, sameValue, type HsdsOrganization } from '@linkwell/directory-domain';
import { keepRevisions, writeOrganisations } from '../../listings/publish-listings.sql';
import { organisationRow } from '../../listings/rows-of-listing';
import type { Work } from '../progress';
import { holdRun, type Run } from '../staging/import-run';
import type { Step } from '../steps';
import type { Standing } from './gathered-services';
import { standingHere } from './gathered-services.sql';
import { countPending, nextRecords, Outcomes } from './outcomes';

/** Takes in the organisations that no service of the feed has brought. */
export class TakeInOrganisations {
  constructor(
    private readonly step: Step,
    private readonly run: Run,
    private readonly work: Work,
  ) {}

  async do(): Promise<void> {
    this.work.add(await this.step((unit) => countPending(unit, this.run.id, ['organization'])));
    this.work.progress.say('taking in organisations');
    for (let after: string | null = null; ;) {
      const last: string | undefined = await this.step((unit) => this.takeIn(unit, after));
      if (last === undefined) return;
      after = last;
    }
  }

  private async takeIn(unit: UnitOfWork, after: string | null): Promise<string | undefined> {
    await holdRun(unit, this.run.id);
    const records = await nextRecords(unit, this.run.id, 'organization', after);
    if (records.length === 0) return undefined;
    const here = new Map((await unit.query<Standing>(standingHere, [[], records.map(({ id }) => id), [], []])).map((row) => [row.id, row]));
    const outcomes = new Outcomes();
    const rows = records.flatMap((each) => {
      const there = here.get(each.id);
      if (there && there.sourceId !== this.run.sourceId) {
        outcomes.refuse(each, 'ID_TAKEN', '/id', 'An organisation that this source did not bring has this id already. It stays as it is.');
        return [];
      }
      const said = each.record as unknown as HsdsOrganization;
      const same = there && sameValue(there.sourceRecord, said) && !there.vanished;
      outcomes.set('organization', each.id, !there ? 'inserted' : same ? 'unchanged' : 'updated');
      const record = there ? mergeRecord(there.sourceRecord, there.record, said) : said;
      return same ? [] : [{ ...organisationRow({ organization: { record, source: { id: this.run.sourceId, rowId: each.id } } }), source_record: said }];
    });
    if (rows.length > 0) {
      await unit.query(writeOrganisations, [JSON.stringify(rows)]);
      await unit.query(keepRevisions, [rows.map(({ id }) => id), 'import', null]);
    }
    await outcomes.write(unit, this.run.id);
    this.work.progress.advance(records.length);
    return records.at(-1)?.id;
  }
}
