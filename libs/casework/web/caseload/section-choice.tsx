import type { CaseloadSection } from '@linkwell/casework-domain';

export const sectionWords: Readonly<Record<CaseloadSection, string>> = {
  all: 'Everybody', due_today: 'Due today', new: 'New', waiting: 'Waiting on somebody', quiet: 'Quiet for long', appointments: 'Appointments', overdue: 'Overdue',
};
export const sections = Object.keys(sectionWords) as CaseloadSection[];

interface SectionChoiceProps {
  readonly chosen: CaseloadSection;
  readonly counts: Readonly<Record<CaseloadSection, number>> | undefined;
  readonly quietAfterDays: number | undefined;
  readonly onChoose: (section: CaseloadSection) => void;
}

/** The parts of the desk, each with how many people are in it. */
export function SectionChoice({ chosen, counts, quietAfterDays, onChoose }: SectionChoiceProps) {
  const meanings: Readonly<Record<CaseloadSection, string>> = {
    all: 'Everybody whose support is running.',
    due_today: 'With a task due today or before, or an appointment today.',
    new: 'Not yet contacted.',
    waiting: 'Waiting on the person’s answer to the offer, or on an organisation’s to a referral.',
    quiet: `No contact for more than ${quietAfterDays ?? ''} days.`,
    appointments: 'With an appointment from today on.',
    overdue: 'With a task that was due before today.',
  };
  return (
    <>
      <fieldset className="lw-chips">
        <legend className="nhsuk-u-visually-hidden">Part of the caseload</legend>
        {sections.map((section) => (
          <button key={section} type="button" className="lw-quiet-button" aria-pressed={chosen === section} onClick={() => onChoose(section)}>
            {sectionWords[section]} {counts && <strong>{counts[section]}</strong>}
          </button>
        ))}
      </fieldset>
      <p className="lw-unknown">{meanings[chosen]}</p>
    </>
  );
}
