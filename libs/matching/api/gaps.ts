import { ExposureResolver } from './exposure/exposure.resolver';
import { ReportExposure } from './exposure/report-exposure';
import { ShowExposure } from './exposure/show-exposure';
import { TrackRecords } from './track-record/track-records';
import { ReleaseUnmetNeeds } from './unmet-need/release-unmet-needs';
import { ShowUnmetNeeds } from './unmet-need/show-unmet-needs';
import { UnmetNeedResolver } from './unmet-need/unmet-need.resolver';
import { UnmetNeeds } from './unmet-need/unmet-needs';

/** What matching learns from itself: who answers, what is missing, and who is found. */
export const gaps = [ExposureResolver, ReportExposure, ReleaseUnmetNeeds, ShowExposure, ShowUnmetNeeds, TrackRecords, UnmetNeedResolver, UnmetNeeds];
