import { AppointmentRecord } from './desk/appointment.entity';
import { TaskRecord } from './desk/task.entity';
import { AgreementRecord } from './entities/agreement.entity';
import { ContactRecord } from './entities/contact.entity';
import { Episode } from './entities/episode.entity';
import { NeedAnswer, NeedRecord } from './entities/need.entity';
import { Patient } from './entities/patient.entity';
import { Casework1700000007000 } from './migrations/1700000007000-casework';
import { CaseworkEncryptedColumns1700000015101 } from './migrations/1700000015101-encrypted-columns';
import { WhoSawARecord1700000015001 } from './migrations/1700000015001-who-saw-a-record';
import { PatientRecord1700000015200 } from './migrations/1700000015200-patient-record';
import { EpisodeWorker1700000015201 } from './migrations/1700000015201-episode-worker';
import { MergePatients1700000015301 } from './migrations/1700000015301-merge-patients';
import { ReferralIn1700000015300 } from './migrations/1700000015300-referral-in';
import { Desk1700000015400 } from './migrations/1700000015400-desk';
import { Plan1700000015510 } from './migrations/1700000015510-plan';
import { Agreements1700000015500 } from './migrations/1700000015500-agreements';
import { Reminders1700000015403 } from './migrations/1700000015403-reminders';
import { GpMessage1700000015310 } from './migrations/1700000015310-gp-message';
import { SeenElsewhere1700000015810 } from './migrations/1700000015810-seen-elsewhere';
import { NeedHistory1700000015311 } from './migrations/1700000015311-need-history';
import { FormDrafts1700000015401 } from './migrations/1700000015401-form-drafts';
import { OpeningsOfPatient1700000015800 } from './migrations/1700000015800-openings-of-a-patient';
import { Openings1700000015600 } from './migrations/1700000015600-openings';
import { Safeguarding1700000015601 } from './migrations/1700000015601-safeguarding';
import { Erasing1700000015700 } from './migrations/1700000015700-erasing';
import { Retention1700000015701 } from './migrations/1700000015701-retention';
import { SubjectAccess1700000015710 } from './migrations/1700000015710-subject-access';

export { AgreementWithdrawn, EpisodeClosed } from './events';
export { CaseworkModule } from './casework.module';
export { Agreements, type AgreementInput } from './services/agreements';
export { Needs, type NeedOutcome } from './services/needs';
export { Patients, type EpisodeStanding, type PatientForDisclosure, type PatientForMatching } from './services/patients';
export { ServicesToldSources, type ServicesToldSource } from './gp-message/services-told';
export { PatientFields, type PatientIdentity, type SafeContact, type SafeguardingColumn, type WordsColumn } from './patient-fields';
export { CountDueRecords, type DueInTeam } from './retention/count-due-records';
export { RetentionStops, type RetentionStop } from './retention/retention-stops';
export { HeldSources, code, day, facts, iso, moment, staff, words, yes, type HeldSource } from './subject-access/held-source';
export { WaitingSources, type WaitingSource } from './caseload/waiting-source';
export { TimelineSources, type TimelineRow, type TimelineSource } from './timeline/timeline-source';
export { IncomingFields, type IncomingDetails } from './intake/incoming-fields';
export { referralSources, type ReferralSource } from './referral-source';

export const caseworkEntities = [Patient, Episode, AgreementRecord, NeedRecord, NeedAnswer, ContactRecord, TaskRecord, AppointmentRecord];
export const caseworkMigrations = [
  Casework1700000007000,
  CaseworkEncryptedColumns1700000015101,
  WhoSawARecord1700000015001,
  PatientRecord1700000015200,
  EpisodeWorker1700000015201,
  ReferralIn1700000015300,
  MergePatients1700000015301,
  Desk1700000015400,
  Agreements1700000015500,
  Plan1700000015510,
  FormDrafts1700000015401,
  Reminders1700000015403,
  GpMessage1700000015310,
  NeedHistory1700000015311,
  Openings1700000015600,
  Safeguarding1700000015601,
  OpeningsOfPatient1700000015800,
  Erasing1700000015700,
  Retention1700000015701,
  SubjectAccess1700000015710,
  SeenElsewhere1700000015810,
];
