import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { changes, instrumentOf, score, timingOf, type EpisodeDates, type Instrument, type Score, type TimePoint } from '@linkwell/outcomes-domain';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ResponseRecord } from '../entities/response.entity';
import type { MeasuredScore, MeasureResponse, PatientMeasures } from '../graphql/measures.type';
import { EpisodesMeasured, mayBeAsked, type EpisodeStanding } from './episodes-measured';
import { listInstruments } from './list-instruments';

/** What a patient of the viewer's team answered in an episode, instrument by instrument. Index: response_of_patient. */
@Injectable()
export class ShowMeasures {
  constructor(private readonly episodes: EpisodesMeasured) {}

  async run(unit: UnitOfWork, patientId: string, episodeId?: string): Promise<PatientMeasures[]> {
    const episode = await this.episodes.find(unit, patientId, episodeId);
    if (!episode) throw notFound();
    const records = await this.recorded(unit, episode);
    await unit.audit({ action: 'measures.viewed', subjectType: 'patient', subjectIds: [episode.patientId] });
    return listInstruments().map(({ id, name, citation }) => {
      const ofThis = records.filter(({ instrument }) => instrument === id);
      const dates = datesOf(episode, ofThis);
      return { instrument: id, name, citation, mayRecord: mayBeAsked(episode), responses: ofThis.map((record) => showResponse(record, dates)), changes: [...changeOf(ofThis)] };
    });
  }

  async one(unit: UnitOfWork, responseId: string): Promise<MeasureResponse> {
    const manager = await unit.manager();
    const record = await manager.findOneByOrFail(ResponseRecord, { id: responseId });
    const episode = await this.episodes.find(unit, record.patientId, record.episodeId);
    if (!episode) throw notFound();
    const records = await this.recorded(unit, episode);
    return showResponse(record, datesOf(episode, records.filter(({ instrument }) => instrument === record.instrument)));
  }

  private async recorded(unit: UnitOfWork, { patientId, episodeId }: EpisodeStanding): Promise<ResponseRecord[]> {
    const manager = await unit.manager();
    return manager.find(ResponseRecord, { where: { patientId, episodeId, supersededBy: IsNull() }, order: { takenOn: 'asc', recordedAt: 'asc', id: 'asc' } });
  }
}

/** Routine follow-up, which asks for the agreement `contact_after`, is not offered yet. */
const datesOf = (episode: EpisodeStanding, records: readonly ResponseRecord[]): EpisodeDates => ({
  firstContactOn: episode.firstContactOn ?? undefined,
  endedOn: episode.closedOn ?? undefined,
  contactAfter: false,
  recorded: records.map(({ timePoint, status, takenOn }) => ({ timePoint, status, on: takenOn })),
});

/** Answers belong to the version they were given to, and are compared only within it. */
function changeOf(records: readonly ResponseRecord[]) {
  const at = (timePoint: TimePoint) => records.findLast((record) => record.timePoint === timePoint && record.status === 'answered');
  const [before, after] = [at('baseline'), at('end_of_support')];
  if (!before || !after || before.instrumentVersion !== after.instrumentVersion) return [];
  return changes(scoresOf(before), scoresOf(after));
}

const showResponse = (record: ResponseRecord, dates: EpisodeDates): MeasureResponse => ({
  id: record.id,
  timePoint: record.timePoint,
  status: record.status,
  mode: record.mode,
  takenOn: record.takenOn,
  timing: timingOf(record.timePoint, record.takenOn, dates),
  version: record.version,
  answers: Object.entries(record.answers ?? {}).map(([item, value]) => ({ item, value })),
  scores: scoresOf(record).map(showScore),
});

const showScore = ({ id, label, value, min, max, better, band }: Score): MeasuredScore => ({ id, label, value, min, max, higherIsBetter: better === 'higher', band: band?.label ?? null });

function scoresOf(record: ResponseRecord): readonly Score[] {
  if (record.answers === null) return [];
  const scored = score(versionOf(record), record.answers);
  if (!scored.ok) throw new Error(`A stored response cannot be scored: ${scored.refusal.code}.`);
  return scored.value;
}

function versionOf({ instrument, instrumentVersion }: ResponseRecord): Instrument {
  const found = instrumentOf(instrument, instrumentVersion);
  if (!found) throw new Error(`A stored response names the instrument "${instrument}" in version ${instrumentVersion}, which is not known.`);
  return found;
}
