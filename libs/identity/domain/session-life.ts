export interface SessionLimits {
  /** A session ends after so long without a request. */
  readonly idleMinutes: number;
  /** A session ends so long after sign-in, whatever is done with it. */
  readonly absoluteHours: number;
}

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export const isLive = (session: SessionTimes, limits: SessionLimits, now: Date): boolean =>
  now < session.expiresAt && now.getTime() - session.lastSeenAt.getTime() < limits.idleMinutes * 60_000;

/** How long the links live that set a password, in hours. */
export const linkHours = { invitation: 7 * 24, reset: 24 } as const;
export type LinkPurpose = keyof typeof linkHours;
