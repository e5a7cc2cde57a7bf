import { kindOfScope, withdrawalWords, wordingOf, wordsRead } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import { AgreementOfPatientType, AgreementsOfPatientType, DataPolicyType, OptOutCheckType } from './agreements.type';

/** More answers than anybody gives: the newest are shown. Indexes: patient_pkey, agreement_of_patient, opt_out_check_of_patient. */
const agreementsOfPatient = `
  select patient.id as "patientId",
    (select json_build_object('lawfulBasis', lawful_basis, 'evaluation', evaluation, 'version', version) from casework.data_policy) as policy,
    coalesce((
      select json_agg(newest.shown order by newest.given_at desc, newest.id)
      from (
        select agreement.given_at, agreement.id, json_build_object('id', agreement.id, 'scope', agreement.scope, 'subject', agreement.subject, 'answer', agreement.answer, 'givenBy', agreement.given_by,
          'how', agreement.how, 'wordingVersion', agreement.wording_version, 'givenAt', agreement.given_at, 'recordedBy', recorder.display_name, 'version', agreement.version,
          'withdrawnAt', agreement.withdrawn_at, 'withdrawnBy', withdrawer.display_name, 'withdrawalSaidBy', agreement.withdrawal_said_by, 'withdrawalHow', agreement.withdrawal_how) as shown
        from casework.agreement
        join identity.app_user recorder on recorder.id = agreement.recorded_by
        left join identity.app_user withdrawer on withdrawer.id = agreement.withdrawn_by
        where agreement.patient_id = patient.id order by agreement.given_at desc, agreement.id limit 200
      ) newest), '[]'::json) as agreements,
    coalesce((
      select json_agg(newest.shown order by newest.checked_on desc, newest.recorded_at desc)
      from (
        select opt_out_check.checked_on, opt_out_check.recorded_at, json_build_object('checkedOn', opt_out_check.checked_on, 'optedOut', opt_out_check.opted_out, 'recordedBy', app_user.display_name) as shown
        from casework.opt_out_check join identity.app_user on app_user.id = opt_out_check.recorded_by
        where opt_out_check.patient_id = patient.id order by opt_out_check.checked_on desc, opt_out_check.recorded_at desc limit 20
      ) newest), '[]'::json) as "optOutChecks"
  from casework.patient where patient.id = $1`;

interface Row {
  readonly patientId: string;
  readonly policy: DataPolicyType;
  readonly agreements: readonly AgreementOfPatientType[];
  readonly optOutChecks: readonly OptOutCheckType[];
}

/** Everything that a patient has said to what they were asked, with the words that were read to them. */
@Injectable()
export class ShowAgreements {
  /** Throws NOT_FOUND for a patient who is not this viewer's. */
  async run(unit: UnitOfWork, patientId: string): Promise<AgreementsOfPatientType> {
    const shown = await this.show(unit, patientId);
    await unit.audit({ action: 'agreements.viewed', subjectType: 'patient', subjectIds: [patientId] });
    return shown;
  }

  /** After a change that has been audited with its own name. */
  async show(unit: UnitOfWork, patientId: string): Promise<AgreementsOfPatientType> {
    const [row] = await unit.query<Row>(agreementsOfPatient, [patientId]);
    if (!row) throw notFound();
    return Object.assign(new AgreementsOfPatientType(), {
      patientId: row.patientId,
      policy: Object.assign(new DataPolicyType(), row.policy),
      agreements: row.agreements.map(readable),
      optOutChecks: row.optOutChecks.map((check) => Object.assign(new OptOutCheckType(), check)),
    });
  }
}

function readable(row: AgreementOfPatientType): AgreementOfPatientType {
  const wording = wordingOf(row.wordingVersion);
  const kind = kindOfScope(row.scope);
  return Object.assign(new AgreementOfPatientType(), row, { kind, wording: wording ? wordsRead(wording, row.subject) : null, ...withdrawalWords[kind] });
}
