/**
 * Who may reach what: written by hand from docs/domain.md ("People and what they may do"), apart from the code that it judges.
 * Every operation of the schema has a row; the matrix fails for one that has none.
 */
export const reaches = {
  /** Anybody, signed in or not. */
  public: 'anybody',
  /** Anybody who is signed in, about themselves. */
  session: 'anybody signed in',
  /** Link workers and leads: a list of their own team's, so that everyone of them gets an answer and nobody another's rows. */
  caseworkList: 'link workers and leads, each their own',
  /** One record of the Central team: its link workers and lead; for every other team it does not exist. */
  teamRecord: 'the record’s own team',
  /** Editors and managers: a list of their own organisation's. */
  organisationList: 'editors and managers, each their own',
  /** One referral to the Money Tree: its editors and manager; for every other organisation it does not exist. */
  organisationRecord: 'the referral’s own organisation',
  operator: 'operators',
  evaluator: 'evaluators',
} as const;
export type Reach = keyof typeof reaches;

export const expected: Readonly<Record<string, Reach>> = {
  installation: 'public',
  session: 'public',
  signIn: 'public',
  setPassword: 'public',
  signOut: 'session',
  needTerms: 'public',
  suggestNeeds: 'public',
  place: 'public',
  service: 'public',
  searchServices: 'public',

  users: 'operator',
  inviteUser: 'operator',
  resetUserPassword: 'operator',
  disableUser: 'operator',
  enableUser: 'operator',
  teams: 'operator',
  sites: 'operator',
  createTeam: 'operator',
  createSite: 'operator',
  organisationChoices: 'operator',

  caseload: 'caseworkList',
  patient: 'teamRecord',
  addPatient: 'teamRecord',
  updatePatient: 'teamRecord',
  recordNeed: 'teamRecord',
  updateNeed: 'teamRecord',
  recordNeedOutcome: 'teamRecord',
  recordContact: 'teamRecord',
  startEpisode: 'teamRecord',
  answerOffer: 'teamRecord',
  closeEpisode: 'teamRecord',

  matchesForPatient: 'teamRecord',
  whyNot: 'teamRecord',

  referralForm: 'teamRecord',
  sendReferral: 'teamRecord',
  referral: 'teamRecord',
  referralsOfPatient: 'teamRecord',
  recordAttendanceByTeam: 'teamRecord',
  closeReferralByTeam: 'teamRecord',
  withdrawReferral: 'teamRecord',

  inbox: 'organisationList',
  inboxReferral: 'organisationRecord',
  acceptReferral: 'organisationRecord',
  waitlistReferral: 'organisationRecord',
  declineReferral: 'organisationRecord',
  recordAttendance: 'organisationRecord',
  closeReferral: 'organisationRecord',

  instruments: 'caseworkList',
  measures: 'teamRecord',
  recordResponse: 'teamRecord',

  releases: 'evaluator',
  releasedTable: 'evaluator',
};
