import { CaseworkTimeline } from './casework-timeline';
import { DeskTimeline } from './desk-timeline';
import { ShowTimeline } from './show-timeline';
import { TimelineResolver } from './timeline.resolver';
import { TimelineSources } from './timeline-source';

/** Everything by which a patient's history is shown. */
export const timeline = [CaseworkTimeline, DeskTimeline, ShowTimeline, TimelineResolver, TimelineSources];
