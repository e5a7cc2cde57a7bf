import { ActionLink, Note, Page, StatusTag, dayWords, useSession } from '@linkwell/web-kit';
import { AboutSection } from '../about/about-section';
import { UnreachedNote } from '../unreached/unreached-note';
import { TimelineSection } from '../timeline/timeline-section';
import type { TimelineWords } from '../timeline/timeline-words';
import { episodeWords } from '../words';
import { AboutMeSection } from '../about/about-me-section';
import { RelatedNeeds } from '../needs/related-needs';
import { ContactsSection } from './contacts-section';
import { EpisodeSection } from './episode-section';
import { InSight } from './in-sight';
import { NeedsSection } from './needs-section';
import type { Patient } from './patient-documents';
import { PatientFacts } from './patient-facts';
import type { PatientPanel } from './patient-panel';
import { WithPatient, nameOf } from './with-patient';

const over: readonly string[] = ['declined', 'not_reached', 'closed'];

interface PatientPageProps {
  readonly panels: readonly PatientPanel[];
  readonly timeline: readonly TimelineWords[];
}

export function PatientPage(brought: PatientPageProps) {
  return <WithPatient title="Patient">{(patient) => <Shown patient={patient} {...brought} />}</WithPatient>;
}

function Shown({ patient, panels, timeline }: PatientPageProps & { readonly patient: Patient }) {
  const { id, episode, needs } = patient;
  const { mayDo } = useSession();
  const running = episode.state === 'accepted';
  const { tone, words } = episodeWords[episode.state];
  return (
    <Page
      title={nameOf(patient)}
      documentTitle="Patient"
      width="full"
      backLink={{ to: '/caseload', label: 'Caseload' }}
      aside={running && needs.length > 0 ? <ActionLink to={`/patients/${id}/find-support`}>Find support</ActionLink> : undefined}
    >
      <p>
        <StatusTag tone={tone}>{words}</StatusTag>
      </p>
      <InSight patient={patient} />
      <PatientFacts patient={patient} mayChange />
      {episode.state === 'offered' && (
        <Note>
          <p>Support was offered on {dayWords(episode.offeredOn)} and waits for an answer. Needs can be recorded once they have said yes.</p>
          <ActionLink to={`/patients/${id}/answer`} small>
            Record their answer
          </ActionLink>
        </Note>
      )}
      {over.includes(episode.state) && (
        <Note>
          <p>Support is not running. If this person comes again, start a new episode; this one stays as it is.</p>
          <ActionLink to={`/patients/${id}/new-episode`} variant="secondary" small>
            Start a new episode
          </ActionLink>
        </Note>
      )}
      <UnreachedNote patient={patient} />
      <AboutMeSection patient={patient} />
      <NeedsSection patient={patient} />
      {running && <RelatedNeeds patient={patient} />}
      {panels.filter(({ permission }) => permission === undefined || mayDo(permission)).map(({ id: panelId, title, Component }) => (
        <section key={panelId} className="lw-section" aria-labelledby={panelId}>
          <div className="lw-section__head">
            <h2 className="nhsuk-heading-m" id={panelId}>
              {title}
            </h2>
          </div>
          <Component patientId={id} episodeId={episode.id} />
        </section>
      ))}
      <ContactsSection patient={patient} />
      <TimelineSection patientId={id} words={timeline} />
      <AboutSection patient={patient} />
      <EpisodeSection patient={patient} />
    </Page>
  );
}
