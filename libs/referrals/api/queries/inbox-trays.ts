import { referralStates, type ReferralState } from '@linkwell/referrals-domain';

/** How an organisation sorts what was sent to it. */
export const inboxTrays = ['new', 'waiting', 'active', 'closed'] as const;
export type InboxTray = (typeof inboxTrays)[number];

const openTrays: Readonly<Partial<Record<ReferralState, InboxTray>>> = { sent: 'new', waitlisted: 'waiting', accepted: 'active', in_progress: 'active' };

/** The states whose referrals lie in a tray: in `closed` lies all that is over. */
export const statesIn = (tray: InboxTray): readonly ReferralState[] => referralStates.filter((state) => (openTrays[state] ?? 'closed') === tray && state !== 'draft' && state !== 'discarded');
