import { caseloadSections, episodeStates, needUrgencies, recordGaps, type CaseloadSection, type EpisodeState, type NeedUrgency, type RecordGap } from '@linkwell/casework-domain';
import { isNeedTermId } from '@linkwell/taxonomy-domain';

export const standings = ['current', 'ended', 'all'] as const;

/** What is asked of the caseload, but for words that are searched for: it stands in the address, so that a number can lead to the list behind it. */
export interface CaseloadWanted {
  readonly section: CaseloadSection;
  readonly standing: (typeof standings)[number];
  readonly siteId: string;
  /** An id, `mine`, `nobody`, or '' for everybody's. */
  readonly worker: string;
  readonly need: string;
  readonly urgency: NeedUrgency | '';
  readonly state: EpisodeState | '';
  readonly missing: RecordGap | '';
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads an address; what means nothing here is left out. */
export function readWanted(address: URLSearchParams): CaseloadWanted {
  const oneOf = <Value extends string, None>(name: string, values: readonly Value[], none: None): Value | None => values.find((value) => value === address.get(name)) ?? none;
  const id = (name: string) => (uuid.test(address.get(name) ?? '') ? (address.get(name) ?? '') : '');
  const need = address.get('need') ?? '';
  return {
    section: oneOf('section', caseloadSections, 'all' as const),
    standing: oneOf('standing', standings, 'current' as const),
    siteId: id('site'),
    worker: oneOf('worker', ['mine', 'nobody'], id('worker')),
    need: isNeedTermId(need) ? need : '',
    urgency: oneOf('urgency', needUrgencies, '' as const),
    state: oneOf('state', episodeStates, '' as const),
    missing: oneOf('missing', recordGaps, '' as const),
  };
}

/** Writes an address: ids and codes, never a name. */
export function writeWanted({ section, standing, siteId, worker, need, urgency, state, missing }: CaseloadWanted): URLSearchParams {
  const said = { section: section === 'all' ? '' : section, standing: standing === 'current' ? '' : standing, site: siteId, worker, need, urgency, state, missing };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
}

/** The filter as the server is asked. */
export const filterAsked = ({ section, standing, siteId, worker, need, urgency, state, missing }: CaseloadWanted, search: string, me: string | undefined) => ({
  section, standing, search: search || null, siteId: siteId || null, needTermId: need || null, urgency: urgency || null, state: state || null, missing: missing || null,
  unassigned: worker === 'nobody', workerId: worker === 'mine' ? (me ?? null) : worker === 'nobody' ? null : worker || null,
});

/** What a record should have, and who lacks it. */
export const gapWords: Readonly<Record<RecordGap, { readonly has: string; readonly missing: string }>> = {
  no_need: { has: 'A need is recorded', missing: 'people without a recorded need' },
  late_first_contact: { has: 'First contact within 28 days', missing: 'people who were not spoken with within 28 days' },
  no_safe_contact: { has: 'Safe contact is known', missing: 'people whose safe contact is not known' },
  no_agreement: { has: 'Agreement to support is recorded', missing: 'people whose agreement to support is not recorded' },
  no_outcome: { has: 'What became of each need, at the end', missing: 'people whose support ended within a year without saying what became of each need' },
};
