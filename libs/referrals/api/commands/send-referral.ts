import { randomUUID } from 'node:crypto';
import { Agreements, Needs, Patients } from '@linkwell/casework-api';
import type { AgreementGiver, AgreementManner, NeedUrgency } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Services, type ServiceForReferral } from '@linkwell/directory-api';
import { Clock, dayInLondon, ok, refusal, refused, type NeedId, type Refusal, type ReferralId, type Result, type ServiceId } from '@linkwell/kernel';
import { decide, disclose, noAgreement, responseTarget, startDraft, type DisclosedSnapshot, type DisclosureField } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../actors';
import { FollowEarlier, type EarlierReferral } from '../reroute/follow-earlier';
import { ShareablePatients, type ShareablePatient } from '../queries/shareable-patient';
import { ReferralWords } from '../store/referral-words';
import { WriteReferrals } from '../store/write-referrals';

export interface ReferralToSend {
  readonly patientId: string;
  readonly serviceId: string;
  /** What the referral is for, each with the words that may be passed on. */
  readonly needs: readonly { readonly needId: string; readonly words: string }[];
  /** For the organisation to read. */
  readonly reason: string;
  /** Beside name and safe contact, which always travel. */
  readonly share: readonly DisclosureField[];
  readonly safeContact: { readonly number: string; readonly times: string; readonly leaveMessages: boolean };
  readonly risks?: string | null | undefined;
  readonly urgency: NeedUrgency;
  readonly agreement: {
    readonly given: boolean;
    readonly givenBy: AgreementGiver;
    readonly how: AgreementManner;
    readonly wordingVersion: string;
  };
  /** In whose place it is sent. */
  readonly earlier?: EarlierReferral | null | undefined;
  readonly idempotencyKey: string;
}

const noSuchPatient = refusal('NOT_FOUND', 'There is no such patient, they are not your team’s, or their support has ended.', 'patientId');
const noSuchService = refusal('NOT_FOUND', 'There is no such service.', 'serviceId');
const needsMissing = refusal('NEEDS_MISSING', 'Choose at least one need that the service can help with.', 'needs');
const notTheirNeed = refusal('NEED_UNKNOWN', 'Choose needs of this person that are still open and not confidential.', 'needs');
const unreachable = refusal('SAFE_CONTACT_MISSING', 'Give a safe number, or say how the person can be reached.', 'safeContact.number');

/** Sends a referral: what the person agreed to, and nothing else, becomes readable to the organisation. */
@Injectable()
export class SendReferral {
  constructor(
    private readonly services: Services,
    private readonly patients: Patients,
    private readonly shareable: ShareablePatients,
    private readonly agreements: Agreements,
    private readonly needs: Needs,
    private readonly follow: FollowEarlier,
    private readonly write: WriteReferrals,
    private readonly words: ReferralWords,
    private readonly clock: Clock,
  ) {}

  /** Returns the referral's id; the same one for a retry with the same key. A "no" creates nothing. */
  async run(unit: UnitOfWork, { idempotencyKey, ...input }: ReferralToSend): Promise<Result<string, Refusal>> {
    if (!input.agreement.given) return refused(noAgreement);
    return onceUnlessRefused(unit, 'sendReferral', idempotencyKey, this.words.requestMark(input), () => this.send(unit, input));
  }

  private async send(unit: UnitOfWork, input: Omit<ReferralToSend, 'idempotencyKey'>): Promise<Result<string, Refusal>> {
    const patient = await this.shareable.find(unit, input.patientId);
    if (!patient) return refused(noSuchPatient);
    const service = await this.services.forReferral(unit, input.serviceId as ServiceId);
    if (!service) return refused(noSuchService);
    if (!service.mayReceiveReferrals.ok) return service.mayReceiveReferrals;
    const earlier = await this.follow.load(unit, input.patientId, input.earlier);
    if (!earlier.ok) return earlier;

    const now = this.clock.now();
    const snapshot = this.snapshot(patient, input, now);
    if (!snapshot.ok) return snapshot;
    const { organisationId } = service;
    const { givenBy, how, wordingVersion } = input.agreement;
    const agreement = { scope: { kind: 'share', organisationId }, answer: 'yes', givenBy, how, wordingVersion } as const;
    const { patientId, teamId } = patient;
    const id = randomUUID() as ReferralId;
    const needIds = input.needs.map(({ needId }) => needId as NeedId);
    const draft = startDraft({ id, organisationId, serviceId: service.serviceId, teamId, patientId, needIds });
    const decided = decide(
      draft,
      {
        type: 'send',
        agreement: { ...agreement, givenAt: now, withdrawnAt: null },
        reason: input.reason,
        snapshot: snapshot.value,
        service: { published: true, assured: true, takesReferrals: true },
        targetWorkingDays: responseTarget(input.urgency, service.responseTargetDays),
      },
      actorOf('team', unit.user),
      now,
    );
    if (!decided.ok) return decided;

    const recorded = await this.agreements.record(unit, { patientId, ...agreement, subject: service.organisationName });
    if (!recorded.ok) return refused(refusal(recorded.refusal.code, recorded.refusal.message, `agreement.${recorded.refusal.field}`));
    const { urgency } = input;
    const { serviceId, serviceName, organisationName } = service;
    const earlierReferralId = earlier.value?.record.id;
    await this.write.run(unit, [
      { id, teamId, patientId, episodeId: patient.episodeId, needIds, serviceId, organisationId, serviceName, organisationName, agreementId: recorded.value, urgency, earlierReferralId, events: decided.value },
    ]);
    await this.needs.markBeingHelped(unit, needIds);
    await this.patients.touch(unit, patientId);
    await this.tell(unit, id, patient, service, urgency === 'crisis');
    const ended = await this.follow.end(unit, earlier.value, input.earlier, serviceName);
    return ended.ok ? ok(id) : ended;
  }

  private snapshot(patient: ShareablePatient, input: Omit<ReferralToSend, 'idempotencyKey'>, now: Date): Result<DisclosedSnapshot, Refusal> {
    if (input.needs.length === 0) return refused(needsMissing);
    const offered = patient.needs.filter(({ confidential }) => !confidential);
    if (!input.needs.every(({ needId }) => offered.some(({ id }) => id === needId))) return refused(notTheirNeed);
    const number = input.safeContact.number.trim();
    const times = input.safeContact.times.trim();
    if (number === '' && times === '') return refused(unreachable);
    const risks = input.risks?.trim();
    return disclose(
      { ...patient.details, safeContact: { number, times, doNotLeaveMessages: !input.safeContact.leaveMessages }, ...(risks && { risks }) },
      offered,
      {
        fields: [...input.share, ...(risks ? (['risks'] as const) : [])],
        needs: input.needs.map(({ needId, words }) => ({ id: needId as NeedId, words })),
        on: dayInLondon(now),
      },
    );
  }

  private async tell(unit: UnitOfWork, id: ReferralId, { patientId }: ShareablePatient, { organisationId, serviceId }: ServiceForReferral, urgent: boolean): Promise<void> {
    await unit.audit({ action: 'referral.sent', subjectType: 'referral', subjectIds: [id] });
    await unit.audit({ action: 'patient.disclosed', subjectType: 'patient', subjectIds: [patientId], detail: `organisation:${organisationId}` });
    await unit.emit({ type: 'ReferralSent', payload: { referralId: id, organisationId, serviceId, sentBy: unit.user.id, urgent } });
  }
}
