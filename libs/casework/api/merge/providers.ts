import { MergeFields } from './merge-fields';
import { MergePatients } from './merge-patients';
import { MergeResolver } from './merge.resolver';
import { ShowRecords } from './show-records';
import { UndoMerge } from './undo-merge';

/** Everything by which two records of one person become one, and two again. */
export const merge = [MergeFields, MergePatients, MergeResolver, ShowRecords, UndoMerge];
