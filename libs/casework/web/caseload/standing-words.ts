import type { EpisodeState, NeedStatus, NeedUrgency } from '@linkwell/casework-domain';
import type { StatusTone } from '@linkwell/web-kit';
import { episodeWords } from '../words';

interface Standing {
  readonly episodeState: EpisodeState;
  readonly needs: readonly { readonly status: NeedStatus; readonly urgency: NeedUrgency }[];
}

const answered: readonly NeedStatus[] = ['met', 'not_met', 'no_longer_wanted'];

/** Where somebody stands, in the words of what there is to do next. */
export function standingWords({ episodeState, needs }: Standing): { readonly tone: StatusTone; readonly words: string } {
  if (episodeState !== 'accepted') return episodeWords[episodeState];
  if (needs.some(({ status, urgency }) => status === 'open' && urgency === 'crisis')) return { tone: 'bad', words: 'In crisis' };
  if (needs.length === 0) return { tone: 'new', words: 'Needs to be asked about' };
  if (needs.some(({ status }) => status === 'open')) return { tone: 'new', words: 'Looking for support' };
  if (needs.some(({ status }) => status === 'being_helped')) return { tone: 'waiting', words: 'Being helped' };
  return needs.every(({ status }) => answered.includes(status)) ? { tone: 'good', words: 'All needs answered' } : episodeWords.accepted;
}
