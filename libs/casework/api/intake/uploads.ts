import { randomUUID } from 'node:crypto';
import { longestPaste, readLabelledText, readReferralRows, type ReferralRow } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Clock, dayInLondon, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { PatientFields } from '../patient-fields';
import { IncomingFields } from './incoming-fields';
import { ReceiveReferral, type CheckedReferral } from './receive-referral';

/** How long somebody has to confirm what they uploaded. */
export const uploadHours = 24;
/** Characters of a file: what fits a request. Splitting a list is easier than losing half of one. */
export const longestFile = 80_000;

export interface UploadToRead {
  readonly teamId: string;
  readonly kind: 'pasted' | 'csv';
  readonly text: string;
  readonly idempotencyKey: string;
}

export interface UploadedRow {
  readonly line: number;
  readonly name: string;
  readonly dateOfBirth: string | null;
  /** What keeps it from being taken, and the column that says so; none when it is in order. */
  readonly problem: { readonly field: string; readonly message: string } | null;
  /** It has come before, from this list or another copy of it. */
  readonly before: boolean;
}

export interface OpenedUpload {
  readonly id: string;
  readonly teamId: string;
  readonly kind: 'pasted' | 'csv';
  readonly content: string;
  readonly madeBy: string;
  readonly expiresAt: Date;
}

/** Texts and lists that somebody brought, encrypted until they are confirmed, thrown away or expired. Nothing is taken in before. */
@Injectable()
export class Uploads {
  constructor(
    private readonly fields: IncomingFields,
    private readonly patients: PatientFields,
    private readonly receive: ReceiveReferral,
    private readonly clock: Clock,
  ) {}

  async keep(unit: UnitOfWork, { idempotencyKey, ...input }: UploadToRead): Promise<Result<string, Refusal>> {
    const place = await this.receive.placeOf(unit, { teamId: input.teamId });
    if (!place.ok) return place;
    const most = input.kind === 'csv' ? longestFile : longestPaste;
    if (input.text.trim() === '') return refused(refusal('TEXT_EMPTY', input.kind === 'csv' ? 'Choose a file with something in it.' : 'Paste the text of the referral.', 'text'));
    if (input.text.length > most) return refused(refusal('TEXT_TOO_LONG', `This is too long to be read at once: at most ${most.toLocaleString('en-GB')} characters. Split it.`, 'text'));
    if (input.kind === 'csv') {
      const read = readRows(input.text);
      if (!read.ok) return read;
    }
    return onceUnlessRefused(unit, 'readReferral', idempotencyKey, this.patients.requestMark(input), async () => {
      const id = randomUUID();
      const now = this.clock.now();
      await unit.query(`insert into casework.intake_upload (id, team_id, kind, content, made_by, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, input.teamId, input.kind, this.fields.sealUpload(id, input.text), unit.user.id, now, new Date(now.getTime() + uploadHours * 3_600_000)]);
      await unit.audit({ action: 'intake.uploaded', subjectType: 'intake_upload', subjectIds: [id], detail: input.kind });
      return ok(id);
    });
  }

  /** Throws NOT_FOUND for one that is gone, or not this team's. */
  async open(unit: UnitOfWork, id: string): Promise<OpenedUpload> {
    const [row] = await unit.query<OpenedUpload>(
      `select id, team_id as "teamId", kind, content, made_by as "madeBy", expires_at as "expiresAt" from casework.intake_upload where id = $1 and expires_at > $2`, [id, this.clock.now()]);
    if (!row) throw notFound();
    return { ...row, content: this.fields.openUpload(id, row.content) };
  }

  read = readLabelledText;

  /** The rows of a list as they would go in. */
  async preview(unit: UnitOfWork, upload: OpenedUpload): Promise<readonly UploadedRow[]> {
    const rows = await this.rowsOf(unit, upload);
    const marks = rows.map(({ mark }) => mark);
    const there = await unit.query<{ mark: string }>(`select encode(row_mark, 'hex') as mark from casework.incoming_referral where team_id = $1 and row_mark = any ($2::bytea[])`, [upload.teamId, marks]);
    const before = new Set(there.map(({ mark }) => mark));
    return rows.map(({ row: { line, suggested }, checked, mark }, index) => ({
      line,
      name: `${suggested.forename} ${suggested.surname}`.trim(),
      dateOfBirth: suggested.dateOfBirth,
      problem: checked.ok ? null : { field: checked.refusal.field ?? '', message: checked.refusal.message },
      before: before.has(mark.toString('hex')) || marks.findIndex((other) => other.equals(mark)) < index,
    }));
  }

  /** Takes in every row that is in order, all of them or none. Returns how many were new. */
  async confirm(unit: UnitOfWork, id: string): Promise<Result<number, Refusal>> {
    const upload = await this.open(unit, id);
    if (upload.kind !== 'csv') return refused(refusal('NOT_A_LIST', 'Check the text and save it as a referral instead.'));
    const ids: string[] = [];
    let inOrder = 0;
    for (const { checked, mark } of await this.rowsOf(unit, upload)) {
      if (!checked.ok) continue;
      inOrder += 1;
      const written = await this.receive.write(unit, checked.value, 'csv', mark);
      if (written) ids.push(written);
    }
    if (inOrder === 0) return refused(refusal('NO_ROW_IN_ORDER', 'No row can be taken as it stands. Put the file right and upload it again.'));
    await this.forget(unit, id);
    await unit.audit({ action: 'incoming.received', subjectType: 'incoming_referral', subjectIds: ids, detail: 'csv' });
    return ok(ids.length);
  }

  async discard(unit: UnitOfWork, id: string): Promise<Result<true, Refusal>> {
    const { madeBy } = await this.open(unit, id);
    if (madeBy !== unit.user.id) return refused(refusal('NOT_YOURS', 'A colleague brought this. Only they may throw it away; otherwise it is deleted within a day.'));
    await this.forget(unit, id);
    await unit.audit({ action: 'intake.discarded', subjectType: 'intake_upload', subjectIds: [id] });
    return ok(true);
  }

  private forget = (unit: UnitOfWork, id: string) => unit.query(`delete from casework.intake_upload where id = $1`, [id]);

  private async rowsOf(unit: UnitOfWork, { teamId, content }: OpenedUpload) {
    const read = readRows(content);
    if (!read.ok) return [];
    const sites = await unit.query<{ id: string; name: string; odsCode: string }>(
      `select site.id, site.name, site.ods_code as "odsCode" from identity.team_site join identity.site on site.id = site_id where team_id = $1 order by site.name`, [teamId]);
    return read.value.map((row) => ({ row, checked: this.checkRow(row, teamId, sites), mark: this.fields.rowMark([row.suggested, row.notes]) }));
  }

  private checkRow({ suggested, notes }: ReferralRow, teamId: string, sites: readonly { id: string; name: string; odsCode: string }[]): Result<CheckedReferral, Refusal> {
    const [unclear] = suggested.unclear;
    if (unclear) return refused(refusal('UNCLEAR', `“${unclear.text}” does not say it clearly: ${remedies[unclear.field] ?? 'put it right'}.`, unclear.field));
    const practice = suggested.practice.toLowerCase();
    const site = sites.find(({ name, odsCode }) => practice === name.toLowerCase() || practice === odsCode.toLowerCase()) ?? (sites.length === 1 && practice === '' ? sites[0] : undefined);
    return this.receive.check({
      ...suggested, dateOfBirth: suggested.dateOfBirth ?? '', teamId, siteId: site?.id ?? null,
      source: suggested.source ?? 'other', urgency: suggested.urgency ?? 'routine', receivedOn: suggested.receivedOn ?? dayInLondon(this.clock.now()),
      // A practice that is not one of the team's is a word worth keeping.
      notes: site || practice === '' ? notes : [{ heading: 'GP practice', text: suggested.practice }, ...notes],
    });
  }
}

const remedies: Readonly<Record<string, string>> = {
  dateOfBirth: 'write the date of birth like 31/01/1960', receivedOn: 'write the date like 31/01/2026', urgency: 'write routine, soon or crisis',
  source: 'write GP, practice, self, family, hospital, social care, community or other', leaveMessages: 'write yes or no',
};

function readRows(text: string): Result<readonly ReferralRow[], Refusal> {
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false, delimiter: text.includes('\t') && !text.includes(',') ? '\t' : ',' });
  } catch (error) {
    // The parser's own words would repeat what the file says.
    const line = error instanceof Error && 'lines' in error ? ` near line ${String(error.lines)}` : '';
    return refused(refusal('CSV_MALFORMED', `The file is not a CSV that can be read${line}: a quotation mark is left open, or stands inside a field. Save it again as CSV.`, 'text'));
  }
  return readReferralRows(rows);
}
