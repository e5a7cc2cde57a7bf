/** A member of staff as far as safeguarding asks; no teams when their account is not active. */
export interface SafeguardingViewer {
  readonly userId: string;
  readonly teamIds: readonly string[];
  readonly ledTeamIds: readonly string[];
}

/** What decides who sees a concern, or why there is a flag. `workerId`: who supports the patient now, in an episode that is offered or running. */
export interface Concerned {
  readonly teamId: string;
  readonly authorId: string;
  readonly workerId: string | null;
}

/**
 * Whoever raised it, whoever supports the patient now, and the leads of the team: nobody else of the team, and nobody through an opening. PostgreSQL's
 * policies on the tables of safeguarding ask the same (ADR 0024).
 */
export const seesConcern = (viewer: SafeguardingViewer, concern: Concerned): boolean =>
  viewer.teamIds.includes(concern.teamId) && (concern.authorId === viewer.userId || concern.workerId === viewer.userId || viewer.ledTeamIds.includes(concern.teamId));
