import { randomUUID } from 'node:crypto';
import { Agreements } from '@linkwell/casework-api';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { instrumentOf, score, type AnswerMode, type Answers, type CompletionStatus, type Instrument, type TimePoint } from '@linkwell/outcomes-domain';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ResponseRecord, type StoredScore } from '../entities/response.entity';
import { EpisodesMeasured, mayBeAsked } from '../queries/episodes-measured';

export interface ResponseToRecord {
  readonly patientId: string;
  /** The running episode when it is left out. */
  readonly episodeId?: string | null | undefined;
  readonly instrument: string;
  readonly timePoint: TimePoint;
  readonly status: CompletionStatus;
  readonly mode?: AnswerMode | null | undefined;
  readonly takenOn: CalendarDate;
  readonly answers: readonly { readonly item: string; readonly value: number }[];
  /** The version that was seen, to correct it. */
  readonly version?: number | null | undefined;
  readonly idempotencyKey: string;
}

type Answered = Pick<ResponseRecord, 'mode' | 'answers' | 'scores'>;

const noSuchPatient = refusal('NOT_FOUND', 'There is no such patient, or they are not of your team.', 'patientId');
const noSuchInstrument = refusal('INSTRUMENT_UNKNOWN', 'Choose one of the questionnaires.', 'instrument');
const notYet = refusal('TAKEN_ON_FUTURE', 'Enter the day it was asked, today or earlier.', 'takenOn');
const beforeEpisode = refusal('TAKEN_ON_BEFORE_SUPPORT', 'Enter a day on or after the day that support was offered.', 'takenOn');
const notSupported = refusal('NOT_IN_SUPPORT', 'This person did not accept support in this episode, so there is nothing to measure.', 'patientId');
const notToBeAsked = refusal('NO_CONTACT_AFTER', 'This person has not agreed to be asked after support has ended, or no longer does. Record their agreement first.', 'timePoint');
const modeMissing = refusal('MODE_MISSING', 'Say how it was answered.', 'mode');
const notAnswered = refusal('ANSWERS_WITHOUT_ANSWERING', 'Leave the questions empty, or record that they were answered.', 'answers');
const itemTwice = (item: string) => refusal('ANSWER_TWICE', 'Answer each question once.', `answers.${item}`);
const recordedAlready = refusal('ALREADY_RECORDED', 'This was recorded already. Open what was recorded to correct it.', 'timePoint');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this meanwhile. Load it again.', 'version');

/** Records one instrument at one time point of an episode; with `version`, corrects what was recorded. */
@Injectable()
export class RecordResponse {
  constructor(
    private readonly episodes: EpisodesMeasured,
    private readonly clock: Clock,
    private readonly agreements: Agreements,
  ) {}

  /** Returns the response's id. */
  async run(unit: UnitOfWork, input: ResponseToRecord): Promise<Result<string, Refusal>> {
    const instrument = instrumentOf(input.instrument);
    if (!instrument) return refused(noSuchInstrument);
    if (input.takenOn > dayInLondon(this.clock.now())) return refused(notYet);
    const answered = readAnswers(instrument, input);
    if (!answered.ok) return answered;
    const episode = await this.episodes.find(unit, input.patientId, input.episodeId ?? undefined);
    if (!episode) return refused(noSuchPatient);
    if (!mayBeAsked(episode)) return refused(notSupported);
    if (input.timePoint === 'follow_up' && !(await this.agreements.inForce(unit, episode.patientId, 'contact_after'))) return refused(notToBeAsked);
    if (input.takenOn < episode.offeredOn) return refused(beforeEpisode);

    const { idempotencyKey, ...request } = input;
    let problem: Refusal | undefined;
    const id = await unit.once('recordResponse', idempotencyKey, request, async () => {
      const manager = await unit.manager();
      const place = { episodeId: episode.episodeId, instrument: instrument.id, timePoint: input.timePoint };
      const before = input.timePoint === 'review' ? null : await manager.findOne(ResponseRecord, { where: { ...place, supersededBy: IsNull() }, lock: { mode: 'pessimistic_write' } });
      problem = mayReplace(before, input.version ?? undefined);
      const fresh = randomUUID();
      if (problem) return fresh;
      if (before) await manager.update(ResponseRecord, { id: before.id }, { supersededBy: fresh });
      const saved = await manager.createQueryBuilder().insert().into(ResponseRecord).values({
        ...place,
        ...answered.value,
        id: fresh,
        teamId: episode.teamId,
        patientId: episode.patientId,
        instrumentVersion: instrument.version,
        status: input.status,
        takenOn: input.takenOn,
        recordedBy: unit.user.id,
        recordedAt: this.clock.now(),
        version: (before?.version ?? 0) + 1,
        supersededBy: null,
      }).orIgnore().returning('id').execute();
      // Nothing saved: somebody recorded the same time point at this very moment (response_once).
      if ((saved.raw as unknown[]).length === 0) problem = recordedAlready;
      await unit.audit({ action: before ? 'response.corrected' : 'response.recorded', subjectType: 'patient', subjectIds: [episode.patientId], detail: `${instrument.id} ${input.timePoint} ${input.status}` });
      return fresh;
    });
    return problem ? refused(problem) : ok(id);
  }
}

function mayReplace(before: ResponseRecord | null, version: number | undefined): Refusal | undefined {
  if (!before) return version === undefined ? undefined : changedMeanwhile;
  if (version === undefined) return recordedAlready;
  return before.version === version ? undefined : changedMeanwhile;
}

function readAnswers(instrument: Instrument, { status, mode, answers }: ResponseToRecord): Result<Answered, Refusal> {
  if (status !== 'answered') return answers.length > 0 ? refused(notAnswered) : ok({ mode: null, answers: null, scores: null });
  if (!mode) return refused(modeMissing);
  const given: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const { item, value } of answers) {
    if (item in given) return refused(itemTwice(item));
    given[item] = value;
  }
  const scored = score(instrument, given satisfies Answers);
  if (!scored.ok) return scored;
  return ok({ mode, answers: { ...given }, scores: scored.value.map(({ id, value }): StoredScore => ({ id, value })) });
}
