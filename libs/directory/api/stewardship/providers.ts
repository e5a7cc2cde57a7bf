import { Coverage } from './coverage';
import { StewardDesk } from './desk';
import { SetDoNotList } from './do-not-list';
import { FindDuplicates } from './find-duplicates';
import { ListDuplicates } from './list-duplicates';
import { MergeListings } from './merge-listings';
import { Reports } from './reports';
import { StewardListings } from './steward-listings';
import { StewardshipResolver } from './stewardship.resolver';

/** Everything that keeps the whole directory in order. */
export const stewardship = [Coverage, FindDuplicates, ListDuplicates, MergeListings, Reports, SetDoNotList, StewardDesk, StewardListings, StewardshipResolver];
