import type { AccessChannel, AccessWay, CapacityState } from '@linkwell/directory-domain';

/** A service as it is written down in the lists beside this file: what is left out is usual. */
export interface DemoServiceEntry {
  readonly name: string;
  readonly summary: string;
  /** Ids of the needs taxonomy. */
  readonly needs: readonly string[];
  /** As people say it: "Tuesday 10am - 12 noon"; left out where there are no set times. */
  readonly open?: string;
  /** A neighbourhood, when it is not at the organisation's own place. */
  readonly at?: string;
  /** Usual: in person. `online` only means that it has no place. */
  readonly how?: readonly AccessChannel[];
  /** Usual: either. */
  readonly way?: AccessWay;
  /** Whole years, both ends included; usual: from 18. */
  readonly ages?: readonly [least: number, most: number | null];
  /** In English words, beside English. */
  readonly languages?: readonly string[];
  /** Usual: open. */
  readonly capacity?: CapacityState;
  /** For a full one: in how many days there is room again. */
  readonly roomInDays?: number;
  readonly waitDays?: number;
  /** Days since somebody confirmed it; `null`: not yet confirmed. */
  readonly confirmed: number | null;
  /** Usual: assured, so that it may receive referrals. */
  readonly assurance?: 'complete' | 'lapsed' | 'none';
  /** Working days in which it promises to answer a referral. */
  readonly answersIn?: number;
  /** Days in which it does answer, where it is known for that; usual: 3 to 9. */
  readonly repliesIn?: number;
  /** Usual: free. */
  readonly cost?: readonly [pence: number, words: string];
  /** Who it is for, as the provider words it. */
  readonly forWhom?: string;
}

/** The services of each organisation, by its key. */
export type ServiceList = Readonly<Record<string, readonly DemoServiceEntry[]>>;
