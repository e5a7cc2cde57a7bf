import type { UnitOfWork } from '@linkwell/database';
import type { MessageToSend, Messenger } from '@linkwell/jobs';
import { leadsOfTeam } from './openings.sql';

export interface TeamLead {
  readonly userId: string;
  readonly name: string;
}

/** Those who lead a team now. */
export const leadsOf = (unit: UnitOfWork, teamId: string): Promise<TeamLead[]> => unit.query<TeamLead>(leadsOfTeam, [teamId]);

/** Tells every lead of a team at once, but whoever gave cause for it. The message names nobody. */
export async function tellLeads(unit: UnitOfWork, messenger: Messenger, teamId: string, message: Omit<MessageToSend, 'to' | 'when'>): Promise<void> {
  const causer = unit.viewer.kind === 'user' ? unit.viewer.id : null;
  for (const { userId } of await leadsOf(unit, teamId)) if (userId !== causer) await messenger.send(unit, { ...message, to: { userId }, when: 'now' });
}
