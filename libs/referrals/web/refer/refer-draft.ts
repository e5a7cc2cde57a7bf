import { graphql } from '@linkwell/web-kit';
import type { ShareAnswer, WhyAnswer } from './answers';

export const ReferDraftQuery = graphql(`
  query ReferDraft($patientId: ID!) {
    formDraft(form: refer, patientId: $patientId) {
      content
      savedAt
    }
  }
`);

export const KeepReferDraftMutation = graphql(`
  mutation KeepReferDraft($input: SaveFormDraftInput!) {
    saveFormDraft(input: $input)
  }
`);

export const DiscardReferDraftMutation = graphql(`
  mutation DiscardReferDraft($patientId: ID!) {
    discardFormDraft(form: refer, patientId: $patientId)
  }
`);

/**
 * A referral that was begun and not sent, encrypted on the server, its writer's alone, for a week. The agreement is no part of it: whoever comes back to it
 * another day asks anew.
 */
export interface ReferDraft {
  readonly serviceId: string;
  readonly serviceName: string;
  /** The earlier referral in whose place it would be. */
  readonly after: string | null;
  readonly why?: WhyAnswer | undefined;
  readonly share?: ShareAnswer | undefined;
}

/** `undefined` for what is no draft of this client. */
export function readReferDraft(content: string | undefined): ReferDraft | undefined {
  if (content === undefined) return undefined;
  try {
    const draft: unknown = JSON.parse(content);
    return typeof draft === 'object' && draft !== null && 'serviceId' in draft && 'serviceName' in draft ? (draft as ReferDraft) : undefined;
  } catch {
    return undefined;
  }
}

export const goOnPath = (patientId: string, { serviceId, after }: ReferDraft): string => `/patients/${patientId}/refer/${serviceId}${after === null ? '' : `?after=${after}`}`;
