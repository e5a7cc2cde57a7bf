import { randomUUID } from 'node:crypto';
import { checkDisclosure, stateAfter, waitsForReview, type DisclosureDetails } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { leadsOf } from '../access/tell-leads';
import { PatientFields } from '../patient-fields';
import { ConcernTrail } from './concern-trail';
import { putDisclosure } from './concerns.sql';

export interface NewDisclosure extends DisclosureDetails {
  readonly concernId: string;
  /** The version of the concern that was seen. */
  readonly version: number;
  readonly idempotencyKey: string;
}

const closed = refusal('STEP_STATE', 'This concern is closed. Open it again first, and say why.', 'concernId');
const noLead = refusal('AUTHORISER_NEEDED', 'Choose somebody who leads this team.', 'authoriserId');

/** Writes down what was disclosed without agreement: to whom, on what grounds, by whose decision. Returns the concern's id. */
@Injectable()
export class RecordDisclosure {
  constructor(
    private readonly fields: PatientFields,
    private readonly trail: ConcernTrail,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, { idempotencyKey, ...input }: NewDisclosure): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'recordSafeguardingDisclosure', idempotencyKey, this.fields.requestMark(input), async () => {
      const loaded = await this.trail.load(unit, input.concernId, input.version);
      if (!loaded.ok) return loaded;
      const concern = loaded.value;
      const state = stateAfter(concern.state, 'shared_without_agreement');
      if (!state) return refused(closed);
      const now = this.clock.now();
      const checked = checkDisclosure(concern, input, dayInLondon(now));
      if (!checked.ok) return checked;
      const disclosure = checked.value;
      const leads = disclosure.authoriserId === null ? [] : await leadsOf(unit, concern.teamId);
      if (disclosure.authoriserId !== null && !leads.some(({ userId }) => userId === disclosure.authoriserId)) return refused(noLead);

      const id = randomUUID();
      const seal = (column: 'recipient_words' | 'what_words' | 'why_words' | 'authoriser_words' | 'not_told_words', words: string) => this.fields.sealWords(`safeguarding_disclosure.${column}`, id, words);
      await unit.query(putDisclosure, [
        id, concern.teamId, concern.patientId, concern.id, disclosure.recipient, seal('recipient_words', disclosure.recipientWords), seal('what_words', disclosure.whatWords), disclosure.ground,
        seal('why_words', disclosure.whyWords), disclosure.disclosedOn, disclosure.authority, disclosure.authoriserId, seal('authoriser_words', disclosure.authoriserWords),
        disclosure.told, disclosure.whyNotTold, seal('not_told_words', disclosure.notToldWords), now, unit.user.id,
      ]);
      await this.trail.add(unit, concern, { step: 'shared_without_agreement', recipient: disclosure.recipient, words: null, takenOn: disclosure.disclosedOn });
      await this.trail.move(unit, concern.id, state);
      await unit.audit({ action: 'safeguarding.disclosed', subjectType: 'safeguarding_concern', subjectIds: [id, concern.id, concern.patientId], detail: `${disclosure.ground} ${disclosure.authority}` });
      if (waitsForReview({ authoriserId: disclosure.authoriserId, recordedBy: unit.user.id, reviewedAt: null })) await this.trail.tell(unit, concern.teamId, 'disclosed', id);
      else if (concern.state !== state) await this.trail.tell(unit, concern.teamId, 'escalated', id);
      return ok(concern.id);
    });
  }
}
