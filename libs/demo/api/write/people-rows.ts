import { PatientFields } from '@linkwell/casework-api';
import { scopeKey } from '@linkwell/casework-domain';
import { demoEdition, firstSpokenOn, type DemoPerson } from '@linkwell/demo-domain';
import { instrumentOf, score, type Completion, type Instrument } from '@linkwell/outcomes-domain';

/** The rows that people leave in each table, words and names sealed as casework seals them. */
export class PeopleRows {
  constructor(private readonly fields: PatientFields) {}

  patient(person: DemoPerson) {
    const { id, teamId, siteId, forename, surname, dateOfBirth, nhsNumber, postcode, phone, safeContact, about, lastActivityAt, episode } = person;
    const sealed = this.fields.seal(id, { forename, surname, dateOfBirth, nhsNumber, postcode, phone, safeContact });
    const asked = this.fields.sealAbout(id, about);
    return {
      id, team_id: teamId, site_id: siteId,
      forename: sealed.forename, surname: sealed.surname, date_of_birth: sealed.dateOfBirth, nhs_number: sealed.nhsNumber,
      postcode: sealed.postcode, phone: sealed.phone, safe_contact: sealed.safeContact,
      forename_hash: hex(sealed.forenameHash), surname_hash: hex(sealed.surnameHash), date_of_birth_hash: hex(sealed.dateOfBirthHash),
      nhs_number_hash: hex(sealed.nhsNumberHash), postcode_hash: hex(sealed.postcodeHash),
      about: asked.about, nhs_number_traced: nhsNumber !== null, gender_group: asked.genderGroup, ethnic_group: asked.ethnicGroup,
      language_group: asked.languageGroup, lives_alone: asked.livesAlone, is_carer: asked.isCarer,
      created_at: `${episode.life.offeredOn}T09:00:00Z`, last_activity_at: lastActivityAt,
    };
  }

  episode(person: DemoPerson) {
    const { life, ...episode } = person.episode;
    const closing = life.state === 'closed' ? life.closing : undefined;
    return {
      id: episode.id, team_id: person.teamId, patient_id: person.id, site_id: person.siteId, worker_id: life.state === 'offered' ? null : person.workerId,
      state: life.state, source: episode.source, reason: this.fields.sealWords('episode.reason', episode.id, episode.reason),
      offered_on: life.offeredOn, answered_on: 'answeredOn' in life ? life.answeredOn : null, closed_on: 'closedOn' in life ? life.closedOn : null,
      closing_reason: closing?.reason ?? null, closing_words: this.fields.sealWords('episode.closing_words', episode.id, closing?.words),
      age_at_start: episode.ageAtStart, small_area: episode.smallArea, deprivation_decile: episode.deprivationDecile,
      area_edition: episode.deprivationDecile === null ? null : demoEdition, first_contact_on: firstSpokenOn(person),
    };
  }

  agreements(person: DemoPerson) {
    return person.agreements.map(({ id, scope, answer, givenBy, how, wordingVersion, givenAt }) => ({
      id, ...ownedBy(person), scope: scopeKey(scope), answer, given_by: givenBy, how, wording_version: wordingVersion, given_at: givenAt, recorded_by: person.workerId,
    }));
  }

  needs(person: DemoPerson) {
    return person.needs.map(({ id, termId, priority, urgency, words, confidential, status, recordedAt }) => ({
      id, ...ownedBy(person), term_id: termId, priority, urgency, patients_words: this.fields.sealWords('need.patients_words', id, words), confidential, status, recorded_at: recordedAt,
    }));
  }

  needAnswers(person: DemoPerson) {
    return person.needs.flatMap((need) => need.answers.map(({ id, reporter, answer, at }) => ({
      id, team_id: person.teamId, need_id: need.id, reporter, answer, answered_at: at, recorded_by: person.workerId,
    })));
  }

  contacts(person: DemoPerson) {
    return person.contacts.map(({ id, on, minutes, mode, outcome, kind, note, nextStep, lateEntry, recordedAt }) => ({
      id, ...ownedBy(person), took_place_on: on, minutes, mode, outcome, kind,
      note: this.fields.sealWords('contact.note', id, note), next_step: this.fields.sealWords('contact.next_step', id, nextStep),
      late_entry: lateEntry, recorded_at: recordedAt, recorded_by: person.workerId,
    }));
  }

  responses(person: DemoPerson) {
    return person.responses.map(({ id, instrument, timePoint, completion }) => {
      const asked = instrumentOf(instrument);
      if (!asked) throw new Error(`There is no instrument "${instrument}".`);
      return {
        id, ...ownedBy(person), instrument, instrument_version: asked.version, time_point: timePoint, ...answered(asked, completion),
        taken_on: completion.on, recorded_by: person.workerId, recorded_at: `${completion.on}T12:00:00Z`,
      };
    });
  }
}

const hex = (hash: Buffer | null): string | null => hash && hash.toString('hex');
const ownedBy = ({ id, teamId, episode }: DemoPerson) => ({ team_id: teamId, patient_id: id, episode_id: episode.id });

function answered(instrument: Instrument, completion: Completion) {
  if (completion.status !== 'answered') return { status: completion.status, mode: null, answers: null, scores: null };
  const scores = score(instrument, completion.answers);
  if (!scores.ok) throw new Error(scores.refusal.message);
  const { status, mode, answers } = completion;
  return { status, mode, answers, scores: scores.value.map(({ id, value }) => ({ id, value })) };
}
