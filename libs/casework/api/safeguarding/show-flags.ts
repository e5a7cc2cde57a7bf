import type { PatientFields } from '../patient-fields';
import { FlagInSightType } from './flag.type';

/** Flags in force as the statement gives them, their note for visitors readable. */
export const showFlags = (fields: PatientFields, flags: readonly FlagInSightType[]): FlagInSightType[] =>
  flags.map((flag) => Object.assign(new FlagInSightType(), flag, { visitWords: fields.openWords('safety_flag.visit_words', flag.id, flag.visitWords) }));
