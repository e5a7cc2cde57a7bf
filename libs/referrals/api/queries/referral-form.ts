import { currentWording } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Services } from '@linkwell/directory-api';
import { notFound, RefusalType } from '@linkwell/graphql';
import { Clock, dayInLondon, wholeYears, type ServiceId } from '@linkwell/kernel';
import { defaultDisclosure, disclosureFieldNames, openReferralStates } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { ReferralSafeContactType } from '../graphql/disclosed.type';
import { ReferralFormType, ShareableDetailType, ShareableNeedType } from '../graphql/referral-form.type';
import { detailLabel, detailWords } from '../graphql/show';
import { ShareablePatients, type ShareablePatient } from './shareable-patient';

/** Index: referral_of_patient. */
const openReferral = `
  select id from referrals.referral where patient_id = $1 and service_id = $2 and state = any ($3::text[]) order by sent_at desc, id desc limit 1`;

/** What a link worker and the person look at together before anything is sent. */
@Injectable()
export class PrepareReferral {
  constructor(
    private readonly services: Services,
    private readonly patients: ShareablePatients,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND for a service that does not exist and for a patient who is not this viewer's. */
  async run(unit: UnitOfWork, patientId: string, serviceId: string): Promise<ReferralFormType> {
    const patient = await this.patients.find(unit, patientId);
    const service = await this.services.forReferral(unit, serviceId as ServiceId);
    if (!patient || !service) throw notFound();
    const [open] = await unit.query<{ id: string }>(openReferral, [patientId, serviceId, openReferralStates]);
    await unit.audit({ action: 'patient.viewed', subjectType: 'patient', subjectIds: [patientId], detail: 'referral form' });
    const { serviceName, organisationName, mayReceiveReferrals, responseTargetDays } = service;
    const wording = currentWording('share');
    const { safeContact } = patient;
    return Object.assign(new ReferralFormType(), {
      patientId, serviceId, serviceName, organisationName, responseTargetDays,
      patientName: patient.details.name,
      whyNot: mayReceiveReferrals.ok ? null : new RefusalType(mayReceiveReferrals.refusal),
      wordingVersion: wording.version,
      wording: wording.text.replace('{organisation}', organisationName),
      needs: patient.needs.filter(({ confidential }) => !confidential).map(({ id, label, words }) => Object.assign(new ShareableNeedType(), { id, label, words })),
      confidentialNeeds: patient.needs.filter(({ confidential }) => confidential).length,
      details: this.details(patient),
      safeContact: safeContact && Object.assign(new ReferralSafeContactType(), { number: safeContact.number, times: safeContact.times, leaveMessages: !safeContact.doNotLeaveMessages }),
      openReferralId: open?.id ?? null,
    });
  }

  /** Only what is known is offered: an empty tick would promise something. */
  private details({ details }: ShareablePatient): ShareableDetailType[] {
    const { dateOfBirth } = details;
    const known = { ...details, ...(dateOfBirth && { age: wholeYears(dateOfBirth, dayInLondon(this.clock.now())) }) };
    return disclosureFieldNames.flatMap((field) => {
      const value = detailWords(field, known);
      return value === undefined ? [] : [Object.assign(new ShareableDetailType(), { field, label: detailLabel(field, known), value, offered: defaultDisclosure.includes(field) })];
    });
  }
}
