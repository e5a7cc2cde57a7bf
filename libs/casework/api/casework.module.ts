import { GeographyModule } from '@linkwell/geography-api';
import { Module } from '@nestjs/common';
import { planProviders } from './plan/providers';
import { agreementProviders } from './agreements/providers';
import { about } from './about/providers';
import { caseload } from './caseload/providers';
import { WaitingSources } from './caseload/waiting-source';
import { access } from './access/providers';
import { AddPatient } from './commands/add-patient';
import { AnswerOffer } from './commands/answer-offer';
import { CloseEpisode } from './commands/close-episode';
import { FindDuplicates } from './commands/find-duplicates';
import { OpenEpisode } from './commands/open-episode';
import { RecordContact } from './commands/record-contact';
import { RecordGroupContact } from './commands/record-group-contact';
import { RecordNeed } from './commands/record-need';
import { StartEpisode } from './commands/start-episode';
import { UpdateNeed } from './commands/update-need';
import { UpdatePatient } from './commands/update-patient';
import { drafts } from './drafts/providers';
import { desk } from './desk/providers';
import { gpMessages } from './gp-message/providers';
import { ServicesToldSources } from './gp-message/services-told';
import { ElsewhereResolver } from './cross-team/elsewhere.resolver';
import { SeenElsewhere } from './cross-team/seen-elsewhere';
import { NeedHistoryResolver } from './needs/need-history';
import { Unreached } from './unreached/unreached';
import { UnreachedResolver } from './unreached/unreached.resolver';
import { intake } from './intake/providers';
import { merge } from './merge/providers';
import { PatientFields } from './patient-fields';
import { PatientsResolver } from './patients.resolver';
import { ListCaseload } from './queries/list-caseload';
import { ShowPatient } from './queries/show-patient';
import { safeguarding } from './safeguarding/providers';
import { Agreements } from './services/agreements';
import { Needs } from './services/needs';
import { Patients } from './services/patients';
import { SupportResolver } from './support.resolver';
import { retention } from './retention/providers';
import { RetentionStops } from './retention/retention-stops';
import { HeldSources } from './subject-access/held-source';
import { subjectAccess } from './subject-access/providers';
import { timeline } from './timeline/providers';
import { TimelineSources } from './timeline/timeline-source';

@Module({
  imports: [GeographyModule],
  providers: [
    AddPatient, AnswerOffer, CloseEpisode, FindDuplicates, OpenEpisode, RecordContact, RecordGroupContact, RecordNeed, StartEpisode, UpdateNeed, UpdatePatient,
    ListCaseload, ShowPatient,
    Agreements, Needs, PatientFields, Patients,
    PatientsResolver, SupportResolver,
    ...access,
    ...about,
    ...desk,
    ...caseload,
    ...timeline,
    ...intake,
    ...agreementProviders,
    ...planProviders,
    ...merge,
    ...drafts,
    ...gpMessages,
    ...safeguarding,
    ...retention,
    ...subjectAccess,
    ElsewhereResolver, SeenElsewhere, NeedHistoryResolver, Unreached, UnreachedResolver,
  ],
  exports: [Agreements, HeldSources, Needs, PatientFields, Patients, RetentionStops, ServicesToldSources, TimelineSources, WaitingSources],
})
export class CaseworkModule {}
