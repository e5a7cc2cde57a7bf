import { randomUUID } from 'node:crypto';
import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import { sortAnswers, type AnswerOnListing } from '@linkwell/directory-domain';
import { Messenger } from '@linkwell/jobs';
import { Clock, dayInLondon, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { KeepConfirmation } from '../confirm/keep-confirmation';
import { linkHash } from '../link-token';
import { useAsk } from './asks.sql';

export interface AskAnswered {
  readonly confirmed: readonly string[];
  readonly changed: readonly string[];
  readonly ended: readonly string[];
}

const notOpen = refusal('LINK_NOT_OPEN', 'This link was used already, or has expired. Nothing was changed.', 'token');

/** Those of the ask that are still published; the others need no answer any more. Index: service_pkey. */
const stillListed = `select id from directory.service where id = any($1::uuid[]) and listing_state = 'published' and merged_into is null order by id`;

const insertReport = `insert into directory.report (id, service_id, about, words, said_by) values ($1, $2, $3, $4, 'organisation')`;

/** Nobody is sent to a door that its own organisation says is shut: the listing is closed at once, and stays to be seen as closed until a steward has looked. */
const closeEnded = `
  update directory.service set closed_from = $2, closed_until = null, closure_note = $3, version = version + 1 where id = $1 and (closed_from is null or closed_from > $2)`;
const endedNote = 'The organisation tells us that this has ended.';

/** Takes an organisation's answer through a link. All of it counts, or none; the link is used up with it. */
@Injectable()
export class AnswerAsk {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly confirmations: KeepConfirmation,
    private readonly messenger: Messenger,
  ) {}

  async run(unit: UnitOfWork, token: string, answers: readonly AnswerOnListing[]): Promise<Result<AskAnswered, Refusal>> {
    const now = this.clock.now();
    const [ask] = await unit.query<{ id: string; organisationId: string; serviceIds: string[] }>(useAsk, [linkHash(this.cipher, 'freshness-ask', token), now]);
    if (!ask) return refused(notOpen);
    await unit.goOnAs({ kind: 'link', purpose: 'freshness-ask', id: ask.id });
    const listed = (await unit.query<{ id: string }>(stillListed, [ask.serviceIds])).map(({ id }) => id);
    const sorted = sortAnswers(listed, answers.filter(({ serviceId }) => listed.includes(serviceId) || !ask.serviceIds.includes(serviceId)));
    if (!sorted.ok) return sorted;
    const { correct, changed, ended } = sorted.value;

    const confirmed = await this.confirmations.run(unit, correct, { source: 'link', askId: ask.id });
    for (const { serviceId, words } of changed) await unit.query(insertReport, [randomUUID(), serviceId, 'other', words]);
    for (const { serviceId, words } of ended) {
      await unit.query(insertReport, [randomUUID(), serviceId, 'closed', words ?? endedNote]);
      await unit.query(closeEnded, [serviceId, dayInLondon(now), endedNote]);
    }
    const told = [...changed, ...ended].map(({ serviceId }) => serviceId);
    for (const serviceId of told) await unit.emit({ type: 'directory.listing-reported', payload: { serviceId } });
    if (told.length > 0) await this.tellEditors(unit, ask);
    await unit.audit({ action: 'organisation.ask-answered', subjectType: 'service', subjectIds: [...listed], detail: `${correct.length} correct, ${changed.length} changed, ${ended.length} ended` });
    return ok({ confirmed, changed: changed.map(({ serviceId }) => serviceId), ended: ended.map(({ serviceId }) => serviceId) });
  }

  private tellEditors(unit: UnitOfWork, { id, organisationId }: { readonly id: string; readonly organisationId: string }): Promise<void> {
    return this.messenger.send(unit, {
      kind: 'directory.change-suggested', to: { organisationId }, key: `directory.ask-answered:${id}`, when: 'digest',
      content: {
        subject: 'Somebody at your organisation told us of a change to its listings',
        paragraphs: ['They answered through the link that we send to your published address. Please look at what they wrote, and change the listings where it is right.'],
        action: { label: 'See it on your listings', path: '/listings' },
      },
    });
  }
}
