import { EndOpening } from './end-opening';
import { ListOpenings } from './list-openings';
import { OpenRecord } from './open-record';
import { OpeningsResolver } from './openings.resolver';
import { ReviewOpening } from './review-opening';
import { ShowOpened } from './show-opened';

/** Everything by which a record of another team is opened, and its lead judges that. */
export const access = [EndOpening, ListOpenings, OpenRecord, OpeningsResolver, ReviewOpening, ShowOpened];
