import type { StatusTone } from '@linkwell/web-kit';

export const messageStates = {
  queued: { tone: 'waiting', words: 'To be sent' },
  in_digest: { tone: 'neutral', words: 'For the daily mail' },
  sent: { tone: 'good', words: 'Sent' },
  failed: { tone: 'bad', words: 'Failed' },
} as const satisfies Record<string, { tone: StatusTone; words: string }>;
export type MessageState = keyof typeof messageStates;
