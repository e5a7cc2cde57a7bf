import { draftStateLabels, type DraftState } from '@linkwell/directory-domain';
import { StatusTag, type StatusTone } from '@linkwell/web-kit';
import type { ListingView } from './listing-view';

const tones: Readonly<Record<DraftState, StatusTone>> = { editing: 'new', in_review: 'waiting', changes_asked: 'warning', approved: 'good', rejected: 'bad', discarded: 'ended' };

export const DraftTag = ({ state }: { readonly state: DraftState }) => <StatusTag tone={tones[state]}>{draftStateLabels[state]}</StatusTag>;

type Standing = ListingView['sections'][number]['standing'];
const sections: Readonly<Record<Standing, { readonly words: string; readonly tone?: StatusTone }>> = {
  done: { words: 'Completed' },
  changed: { words: 'Changed', tone: 'good' },
  unfinished: { words: 'Unfinished', tone: 'warning' },
  incomplete: { words: 'Incomplete', tone: 'new' },
  not_started: { words: 'Not started', tone: 'neutral' },
};

/** A part that is done needs no colour: what is still to do stands out (NHS design system, "Task list"). */
export function SectionStanding({ standing }: { readonly standing: Standing }) {
  const { words, tone } = sections[standing];
  return tone ? <StatusTag tone={tone}>{words}</StatusTag> : <>{words}</>;
}
