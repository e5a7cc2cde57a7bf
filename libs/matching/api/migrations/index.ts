import { SearchReadModel1700000014000 } from './1700000014000-search-read-model';
import { SiteWeights1700000014100 } from './1700000014100-site-weights';
import { UnmetNeeds1700000014200 } from './1700000014200-unmet-needs';
import { NarrowSearchEntries1700000014300 } from './1700000014300-narrow-search-entries';
import { Exposure1700000014201 } from './1700000014201-exposure';

export const matchingMigrations = [SearchReadModel1700000014000, SiteWeights1700000014100, UnmetNeeds1700000014200, Exposure1700000014201, NarrowSearchEntries1700000014300];
